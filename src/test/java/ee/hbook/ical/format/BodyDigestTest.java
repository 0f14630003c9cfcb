package ee.hbook.ical.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyDigestTest {

  private static final List<String> HEAD =
      List.of("PRODID:-//A//B//EN", "VERSION:2.0", "X-WR-TIMEZONE:Europe/Prague");
  private static final List<List<String>> EVENTS =
      List.of(
          event("a", "20270101", "20270103", "Reserved"),
          event("b", "20270105", "20270108", "Airbnb (Not available)"),
          event("c", "20270201", "20270203", "Reserved"));

  @Test
  void isASha256InHexadecimalDigits() {
    assertThat(BodyDigest.of(bytes(calendar(HEAD, EVENTS))))
        .get()
        .asString()
        .matches("[0-9a-f]{64}");
  }

  @Property(tries = 200)
  void theOrderOfEventsAndOfTheirLinesDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<String>> events = new ArrayList<>();
    EVENTS.forEach(event -> events.add(shuffled(event, random)));
    Collections.shuffle(events, random);
    assertThat(digest(calendar(shuffled(HEAD, random), events)))
        .isEqualTo(digest(calendar(HEAD, EVENTS)));
  }

  @Property(tries = 300)
  void everyCharacterButTheStampsMatters(@ForAll @IntRange(max = 10_000) int anywhere) {
    String body = calendar(HEAD, EVENTS);
    int at = anywhere % body.length();
    int line = body.lastIndexOf('\n', at) + 1;
    if (Character.isWhitespace(body.charAt(at))
        || body.startsWith("DTSTAMP", line) && at > line + 7) {
      return;
    }
    String changed = body.substring(0, at) + '~' + body.substring(at + 1);
    assertThat(digest(changed)).isNotEqualTo(digest(body));
  }

  @Property(tries = 100)
  void aBodyThatIsCutOffHasNone(@ForAll @IntRange(max = 10_000) int anywhere) {
    String body = calendar(HEAD, EVENTS);
    int kept = anywhere % (body.length() - "\r\n".length());
    assertThat(digest(body.substring(0, kept))).isEmpty();
  }

  @Test
  void stampsOfTheAnswerDoNotMatter() {
    List<String> stamped = new ArrayList<>(HEAD);
    stamped.add("LAST-MODIFIED;TZID=Europe/Prague:20261121T090000");
    stamped.add("DTSTAMP:20261121T090000Z");
    String later = calendar(stamped, EVENTS).replace("DTSTAMP:20261101", "DTSTAMP:20261121");
    assertThat(digest(later)).isEqualTo(digest(calendar(HEAD, EVENTS)));
  }

  @Test
  void theLastModifiedOfAnEventMatters() {
    List<List<String>> events = new ArrayList<>(EVENTS);
    List<String> modified = new ArrayList<>(events.getFirst());
    modified.add("LAST-MODIFIED:20261121T090000Z");
    events.set(0, modified);
    assertThat(digest(calendar(HEAD, events))).isNotEqualTo(digest(calendar(HEAD, EVENTS)));
  }

  @Test
  void lineEndsFoldsAndMarksDoNotMatter() {
    String body = calendar(HEAD, EVENTS);
    Optional<String> expected = digest(body);
    assertThat(digest(body.replace("\r\n", "\n"))).isEqualTo(expected);
    assertThat(digest(body.replace("\r\n", "\r"))).isEqualTo(expected);
    assertThat(digest(body.replace("Not avail", "Not\r\n  avail"))).isEqualTo(expected);
    assertThat(digest("\uFEFF" + body)).isEqualTo(expected);
    assertThat(BodyDigest.of(body.getBytes(UTF_16))).isEqualTo(expected);
    assertThat(digest("\r\n" + body + "\r\n\r\n")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS:CONFIRMED, STATUS:CANCELLED",
    "SUMMARY:Reserved, SUMMARY:Reserved (2)",
    "DTEND;VALUE=DATE:20270103, DTEND;VALUE=DATE:20270104",
    "UID:a@elsewhere, UID:z@elsewhere",
    "X-WR-TIMEZONE:Europe/Prague, X-WR-TIMEZONE:Europe/London",
  })
  void whatABookingIsMatters(String before, String after) {
    String body = calendar(HEAD, EVENTS);
    assertThat(body).contains(before);
    assertThat(digest(body.replace(before, after))).isNotEqualTo(digest(body));
  }

  @Test
  void anEventThatStandsTwiceMatters() {
    List<List<String>> twice = new ArrayList<>(EVENTS);
    twice.add(EVENTS.getFirst());
    assertThat(digest(calendar(HEAD, twice))).isNotEqualTo(digest(calendar(HEAD, EVENTS)));
  }

  @Test
  void theFirstOfTwoLinesOfOneNameMatters() {
    String body = calendar(List.of("X-A:1", "X-A:2"), EVENTS);
    assertThat(digest(calendar(List.of("X-A:2", "X-A:1"), EVENTS))).isNotEqualTo(digest(body));
  }

  @Test
  void theFirstOfTwoCalendarsMatters() {
    String one = calendar(HEAD, EVENTS);
    String other = calendar(List.of("PRODID:other"), List.of());
    assertThat(digest(one + other)).isNotEqualTo(digest(other + one));
  }

  @Test
  void whatBelongsToAnAlarmIsNotTheEventsOwn() {
    String inside = calendar(HEAD, List.of(List.of("BEGIN:VALARM", "UID:a", "END:VALARM")));
    String outside = calendar(HEAD, List.of(List.of("UID:a", "BEGIN:VALARM", "END:VALARM")));
    assertThat(digest(inside)).isNotEqualTo(digest(outside));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!DOCTYPE html><html></html>",
        "{}",
        "BEGIN:VEVENT\nUID:a\nEND:VEVENT",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR",
        "BEGIN:VEVENT\nBEGIN:VCALENDAR\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VEVENT\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nEND:VCALENDAR\nBEGIN:VCALENDAR",
        "\u001f\u008b\b\u0000",
      })
  void whatIsNoWholeCalendarHasNone(String body) {
    assertThat(digest(body)).isEmpty();
  }

  /** Houses remember digests: who has to change this one makes all calendars look changed. */
  @Test
  void aCalendarHasTheSameDigestInEveryBuildWhoseReaderIsTheSame() {
    assertThat(digest(withPart("VTIMEZONE", "TZID:A")))
        .contains("0f56fa15709e0383caf20247433083ba62d167a5eeff2668b793f91aba15e1c5");
  }

  @Test
  void whatATimeZoneSaysMatters() {
    assertThat(digest(withPart("VTIMEZONE", "TZOFFSETTO:+0100")))
        .isNotEqualTo(digest(withPart("VTIMEZONE", "TZOFFSETTO:+0200")));
  }

  @Test
  void whatAPartIsCalledMatters() {
    assertThat(digest(withPart("VTODO", "UID:1")))
        .isNotEqualTo(digest(withPart("VJOURNAL", "UID:1")));
  }

  @Test
  void twoLinesAreNotTheSameInOne() {
    assertThat(digest(calendar(List.of("X-A:1", "X-B:2"), EVENTS)))
        .isNotEqualTo(digest(calendar(List.of("X-A:1X-B:2"), EVENTS)));
  }

  private static String withPart(String name, String line) {
    return calendar(List.of("BEGIN:" + name, line, "END:" + name), EVENTS);
  }

  private static Optional<String> digest(String body) {
    return BodyDigest.of(bytes(body));
  }

  private static byte[] bytes(String body) {
    return body.getBytes(UTF_8);
  }

  private static List<String> shuffled(List<String> lines, Random random) {
    List<String> others = new ArrayList<>(lines);
    Collections.shuffle(others, random);
    return others;
  }

  private static List<String> event(String uid, String from, String to, String summary) {
    return List.of(
        "DTSTAMP:20261101T000000Z",
        "UID:" + uid + "@elsewhere",
        "DTSTART;VALUE=DATE:" + from,
        "DTEND;VALUE=DATE:" + to,
        "STATUS:CONFIRMED",
        "SUMMARY:" + summary);
  }

  private static String calendar(List<String> head, List<List<String>> events) {
    StringBuilder body = new StringBuilder("BEGIN:VCALENDAR\r\n");
    head.forEach(line -> body.append(line).append("\r\n"));
    for (List<String> event : events) {
      body.append("BEGIN:VEVENT\r\n");
      event.forEach(line -> body.append(line).append("\r\n"));
      body.append("END:VEVENT\r\n");
    }
    return body.append("END:VCALENDAR\r\n").toString();
  }
}
