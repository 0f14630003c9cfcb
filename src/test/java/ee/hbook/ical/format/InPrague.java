package ee.hbook.ical.format;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.ReadOutcome.Readable;
import ee.hbook.ical.ReadOutcome.Refused;
import ee.hbook.ical.Reading;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Reads for a property in Prague, on Monday, 5 January 2026. */
public final class InPrague {

  static final Reading READING =
      Reading.at(ZoneId.of("Europe/Prague"), Instant.parse("2026-01-05T11:00:00Z"));

  private InPrague() {}

  /** A file that must be readable. */
  static IcsCalendar calendar(byte[] body) {
    ReadOutcome outcome = IcsReader.read(body, READING);
    if (outcome instanceof Readable readable) {
      return readable.calendar();
    }
    throw new AssertionError(outcome.toString());
  }

  static IcsCalendar calendar(String body) {
    return calendar(body.getBytes(StandardCharsets.UTF_8));
  }

  public static List<IcsEvent> events(byte[] body) {
    return calendar(body).events();
  }

  /** How long the processor works on a file, whatever else it has to do. */
  static Duration timeToRead(byte[] body) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    ReadOutcome outcome = IcsReader.read(body, READING);
    long end = threads.getCurrentThreadCpuTime();
    assertThat(outcome).isNotNull();
    return Duration.ofNanos(end - start);
  }

  /** The code of a file that must be refused. */
  static String refusal(byte[] body) {
    return IcsReader.read(body, READING) instanceof Refused refused
        ? refused.code().word()
        : "readable";
  }

  static String refusal(String body) {
    return refusal(body.getBytes(StandardCharsets.UTF_8));
  }

  /** A calendar with one event of these lines. */
  static String withEvent(String... lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\n"
        + event(lines)
        + "END:VCALENDAR\r\n";
  }

  static String event(String... lines) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
  }
}
