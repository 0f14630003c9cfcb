package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.fault.LoopbackServer;
import ee.hbook.ical.Delivery;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureCode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts are handed over through the door by which calendars are fetched. */
class FetcherPostTest extends DownloadSetting {

  private static final Map<String, String> HEADERS = Map.of("webhook-id", "msg_1");

  @Test
  void theTextArrivesWithItsHeaders() throws IOException {
    LoopbackServer server = server(request -> request.reply("202 Accepted", ""));

    assertThat(fetcher(ROOMY).post(at(server, "/hook?a=b"), false, HEADERS, "{}"))
        .isEqualTo(new Delivery.Answered(202));
    assertThat(server.heads)
        .singleElement()
        .asString()
        .startsWith("POST /hook?a=b HTTP/1.1\r\n")
        .contains("webhook-id: msg_1\r\n", "Content-Length: 2\r\n", "application/json");
  }

  @Test
  void itIsNotLedOnToAnotherAddress() throws IOException {
    LoopbackServer server =
        server(request -> request.reply("307 Temporary Redirect\r\nLocation: /other", ""));

    assertThat(fetcher(ROOMY).post(at(server, "/hook"), false, HEADERS, "{}"))
        .isEqualTo(new Delivery.Answered(307));
    assertThat(server.heads).hasSize(1);
  }

  @Test
  void anAddressInsideIsNotReached() {
    try (CalendarDownload door = new CalendarDownload(ROOMY)) {
      door.open();
      assertThat(door.post(LinkAddress.parse("http://127.0.0.1:9/hook"), false, HEADERS, "{}"))
          .isEqualTo(new Delivery.Failed(FailureCode.Known.PRIVATE_ADDRESS));
    }
  }
}
