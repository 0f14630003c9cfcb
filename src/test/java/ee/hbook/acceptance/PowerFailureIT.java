package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.acceptance.Api.Answer;
import ee.hbook.fault.Fault;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The server is taken away (SIGKILL) in the middle of something and started again: it is completed,
 * nothing is lost, nothing done twice. Told to stop (SIGTERM), it ends what it has begun.
 */
class PowerFailureIT {

  private static final Instant START = Instant.parse("2027-03-05T10:00:00Z");
  private static final int LINKS = 12;
  private static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Elsewhere//EN\r\nEND:VCALENDAR\r\n";

  private final TroubleHouse house = TroubleHouse.start("power", Map.of("HBOOK_STOP_SECONDS", "8"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whatAPowerFailureInterruptsIsCompletedOnce() throws Exception {
    house.at(START);
    List<Long> links = IntStream.range(0, LINKS).mapToObj(this::healthyLink).toList();

    inTheMiddleOfPauses(links);
    inTheMiddleOfMails();
    inTheMiddleOfResuming(links);
    inTheMiddleOfVerifying(links);
    toldToStopInTheMiddleOfACall();
  }

  private void toldToStopInTheMiddleOfACall() throws Exception {
    CountDownLatch underWay = new CountDownLatch(1);
    house.elsewhere.plays(
        "/late.ics",
        request -> {
          underWay.countDown();
          request.server().pause(2_000);
          request.send(
              "HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\nContent-Length: "
                  + CALENDAR.length()
                  + "\r\n\r\n"
                  + CALENDAR);
        });
    String address = "{\"url\":\"" + house.elsewhere.url("/late.ics") + "\"}";
    CompletableFuture<Answer> checked =
        CompletableFuture.supplyAsync(() -> house.api().post("/feed-check", address));
    assertThat(underWay.await(1, TimeUnit.MINUTES)).isTrue();
    house.server().close();
    assertThat(checked.get(1, TimeUnit.MINUTES).status()).isEqualTo(200);
  }

  private long healthyLink(int number) {
    String path = "/" + number + ".ics";
    return house.link("Cabin %02d".formatted(number), house.elsewhere.healthy(path, CALENDAR));
  }

  private void inTheMiddleOfPauses(List<Long> links) {
    house.closePost();
    IntStream.range(0, LINKS)
        .forEach(number -> house.elsewhere.plays("/" + number + ".ics", Fault.status(403)));
    house.at(START.plus(Duration.ofHours(2)));
    Thread run = Thread.ofVirtual().start(() -> tolerant(() -> house.api().post("/sync", "")));
    house.await("the first pauses", () -> paused(links) > 2);
    house.kill();
    join(run);
    house.restart();
    assertThat(paused(links)).as("killed in the middle").isBetween(1L, (long) LINKS);
    // Claims of the dead server end after five minutes.
    house.at(START.plus(Duration.ofHours(2)).plus(Duration.ofMinutes(6)));
    house.api().post("/sync", "");

    assertThat(paused(links)).isEqualTo(LINKS);
    assertThat(links)
        .allSatisfy(
            link ->
                assertThat(house.incidents(link))
                    .as("incidents of a link")
                    .filteredOn(each -> each.getString("kind").equals("paused"))
                    .hasSize(1));
  }

  private void inTheMiddleOfMails() throws Exception {
    List<String> handedOver;
    house.at(START.plus(Duration.ofHours(3)));
    try (OddPost stalling = OddPost.stallingOn(house.postPort())) {
      house.await("a mail on its way", () -> !stalling.messageIds().isEmpty());
      house.kill();
      handedOver = new ArrayList<>(stalling.messageIds());
    }
    house.openPost();
    house.restart();
    // The claim on the mail ends after ten minutes.
    house.at(START.plus(Duration.ofHours(4)));
    house.await("every mail", () -> house.mails("Cabin").size() >= LINKS);

    assertThat(arrived("Cabin")).hasSize(LINKS).doesNotHaveDuplicates();
    // The one on its way may have been about something else.
    house.await("the repeated mail, the same", () -> arrived("").containsAll(handedOver));
  }

  private List<String> arrived(String subject) {
    return house.mails(subject).stream().map(PowerFailureIT::messageId).toList();
  }

  private void inTheMiddleOfResuming(List<Long> links) {
    IntStream.range(0, LINKS)
        .forEach(number -> house.elsewhere.healthy("/" + number + ".ics", CALENDAR));
    Thread resuming =
        Thread.ofVirtual()
            .start(
                () ->
                    tolerant(
                        () ->
                            links.forEach(
                                link -> house.api().post("/links/" + link + "/resume", ""))));
    house.await("the first resumed", () -> paused(links) < LINKS);
    house.kill();
    join(resuming);
    house.restart();
    house.at(START.plus(Duration.ofHours(5)));
    house.api().post("/links/resume?host=127.0.0.1", "");

    assertThat(paused(links)).isZero();
  }

  private void inTheMiddleOfVerifying(List<Long> links) {
    house.await("the first verified", () -> inState(links, "active") > 0);
    house.kill();
    house.restart();
    house.at(START.plus(Duration.ofHours(6)));
    house.await("all verified", () -> inState(links, "active") == LINKS);

    assertThat(links)
        .allSatisfy(
            link ->
                assertThat(house.incidents(link))
                    .filteredOn(each -> each.getString("kind").equals("paused"))
                    .singleElement()
                    .matches(each -> each.containsKey("closedOn")));
    assertThat(
            house.api().get("/blocked-dates").array().stream()
                .map(JsonValue::asJsonObject)
                .filter(block -> block.getString("comment").startsWith("Test of the connection"))
                .map(block -> block.getInt("accomId")))
        .as("units with a night that is closed for a trial")
        .doesNotHaveDuplicates();
  }

  private long paused(List<Long> links) {
    return inState(links, "paused_auto");
  }

  private long inState(List<Long> links, String state) {
    return house.api().get("/links").array().stream()
        .map(JsonValue::asJsonObject)
        .filter(link -> links.contains((long) link.getInt("id")))
        .filter(link -> state(link).equals(state))
        .count();
  }

  private static String state(JsonObject link) {
    return link.getString("state");
  }

  private static String messageId(jakarta.mail.internet.MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (jakarta.mail.MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void tolerant(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException serverGone) {
      // That is what the test is about.
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(Duration.ofSeconds(30));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
