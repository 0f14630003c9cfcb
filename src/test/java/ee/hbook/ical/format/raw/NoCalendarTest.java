package ee.hbook.ical.format.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoCalendarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input type=\"password\">",
        "<INPUT TYPE='Password' name=p>",
        "<input name=p type = password>",
      })
  void aPageWithAFieldForAPasswordAsksForIt(String field) {
    assertThat(code("<html><title>Coming soon</title>" + field)).isEqualTo("login-page");
    assertThat(code("<html><style>" + " ".repeat(100_000) + "</style>" + field))
        .isEqualTo("login-page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Villa Alba</title><p>Maintenance of pools</p>",
        "<title>Your password</title><input type=text>",
        "<title></title><h1></h1>",
        "<title>Upcoming sooner</title>",
        "<title>Maintenance",
      })
  void anyOtherPageIsAPage(String page) {
    assertThat(code("<!doctype html>" + page)).isEqualTo("html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u00c9t\u00e9\n"})
  void theTitleIsReadInAnOldCharsetToo(String before) {
    String page = before + "<html><h2>\n <b>Bient\u00f4t</b>\n disponible</h2>";
    assertThat(NoCalendar.refusal(page.getBytes(ISO_8859_1)).code().word())
        .isEqualTo("maintenance-page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<h1>", "<h1 ", "<title><", "type", "type =  ", "<h1>maintenanc<"})
  void noPageTakesLongToBeTold(String piece) {
    String page = "<html>" + piece.repeat(200_000);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    assertThat(code(page)).isEqualTo("html");
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(5));
  }

  private static String code(String page) {
    return NoCalendar.refusal(page.getBytes(UTF_8)).code().word();
  }
}
