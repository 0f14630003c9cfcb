package ee.hbook.ical.format;

import static ee.hbook.ical.format.InPrague.calendar;
import static ee.hbook.ical.format.InPrague.event;
import static ee.hbook.ical.format.InPrague.refusal;
import static ee.hbook.ical.format.InPrague.withEvent;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.content.Sample;
import ee.hbook.ical.CalendarFlaws;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.link.health.FailureCode;
import ee.hbook.sync.EventSetAside;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcsReaderTest {

  private static final String START = "DTSTART;VALUE=DATE:20260714";
  private static final String END = "DTEND;VALUE=DATE:20260717";
  private static final String GOOD = withEvent("UID:1", START, END);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|empty",
        "'  \n '|empty",
        "'<!DOCTYPE html><html></html>'|html",
        "'\n<HTML><body>Please log in</body>'|html",
        "'Notice: x\n<html>'|html",
        "'{\"error\":503}'|json",
        "'[]'|json",
        "'Service unavailable'|not-a-calendar",
        "'BEGIN:VEVENT\nEND:VEVENT'|not-a-calendar",
        "'BEGIN:VCALENDAR'|truncated",
        "'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\n'|truncated",
        "'BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR'|truncated",
        "'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR'|truncated",
        "'BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR'|truncated",
        "'BEGIN:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR'|truncated"
      })
  void whatIsNoWholeCalendarIsRefused(String body, String code) {
    assertThat(refusal(body)).isEqualTo(code);
  }

  @Test
  void whatIsWrongWithAFileIsToldInASentence() {
    assertThat(new ReadOutcome.Refused(FailureCode.Known.TRUNCATED).why().inEnglish())
        .isEqualTo("The calendar is cut off: its end is missing.");
  }

  @Test
  void noPrefixOfACalendarIsEverTakenForTheWhole() {
    byte[] whole = (GOOD + GOOD).strip().getBytes(StandardCharsets.UTF_8);
    int first = GOOD.strip().length();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (length < first || length > first + 16) {
        assertThat(refusal(cut)).as("the first %d bytes", length).isNotEqualTo("readable");
      }
    }
  }

  @Test
  void moreEventsThanAnyCalendarHasAreRefused() {
    String body = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(20_001);
    assertThat(refusal(body + "END:VCALENDAR\n")).isEqualTo("too-many-events");
  }

  @Test
  void aCalendarWithoutEventsIsReadable() {
    assertThat(calendar("BEGIN:VCALENDAR\nEND:VCALENDAR").events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\r\n", "\r\n\r\n"})
  void everyKindOfLineEndIsUnderstood(String lineEnd) {
    assertThat(calendar(GOOD.replace("\r\n", lineEnd)).events()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "<br />\n<b>Warning</b>: x in y.php\n", "\n\n  \n"})
  void whatStandsBeforeTheCalendarIsPassedOver(String junk) {
    assertThat(calendar(junk + GOOD).events()).hasSize(1);
  }

  @Test
  void whatStandsAfterTheCalendarIsPassedOver() {
    assertThat(calendar(GOOD + "<!-- served in 0.1 s -->").events()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
  void theCharsetIsFoundOut(String charset) {
    byte[] body = withEvent("UID:1", START, "SUMMARY:Zoë Ñandú").getBytes(Charset.forName(charset));
    assertThat(InPrague.events(body)).extracting(IcsEvent::summary).containsExactly("Zoë Ñandú");
  }

  @Test
  void aFoldWithinACharacterIsUndone() {
    byte[] body = withEvent("UID:1", START, "SUMMARY:Zo#").getBytes(StandardCharsets.UTF_8);
    String binary = new String(body, StandardCharsets.ISO_8859_1).replace("#", "\u00C3\r\n \u00AB");
    assertThat(InPrague.events(binary.getBytes(StandardCharsets.ISO_8859_1)))
        .extracting(IcsEvent::summary)
        .containsExactly("Zoë");
  }

  @Test
  void everyPropertyOfAnEventIsRead() {
    IcsEvent event =
        calendar(
                withEvent(
                    "UID:a\\,b@c",
                    START,
                    END,
                    "SUMMARY;LANGUAGE=\"x;y:z\":A\\; B\\, C\\\\ D\\nE",
                    "DESCRIPTION:long",
                    " er",
                    "STATUS:tentative",
                    "URL:https://example.org/1",
                    "LAST-MODIFIED:20260520T123000Z",
                    "X-EMAIL:a@b.example",
                    "ORGANIZER;CN=x:mailto:c@d.example"))
            .events()
            .getFirst();
    assertThat(event)
        .isEqualTo(
            new IcsEvent(
                Optional.of("a,b@c"),
                Sample.nights("2026-07-14", "2026-07-17"),
                IcsEvent.Status.TENTATIVE,
                "A; B, C\\ D\nE",
                "longer",
                Optional.of("https://example.org/1"),
                Optional.of(Instant.parse("2026-05-20T12:30:00Z")),
                false,
                true,
                Map.of("X-EMAIL", "a@b.example", "ORGANIZER", "mailto:c@d.example")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART;VALUE=DATE:20260714|true",
        "DTSTART:20260714|true",
        "DTSTART:20260714T000000Z|true",
        "DTSTART:20260714T150000Z|false",
        "DTSTART:20260714T000000|false",
        "DTSTART;TZID=Europe/Prague:20260714T000000|false",
        "'DTSTART:20260714T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE'|true",
        "'DTSTART:20260714T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:FALSE'|false",
        "'DTSTART;VALUE=DATE:20260714\nRRULE:FREQ=WEEKLY;COUNT=2'|true",
      })
  void wholeDaysAreToldFromTimes(String start, boolean allDay) {
    assertThat(calendar(withEvent("UID:1", start)).events())
        .extracting(IcsEvent::allDay)
        .containsOnly(allDay);
  }

  @ParameterizedTest
  @CsvSource({"CONFIRMED, CONFIRMED", "CANCELLED, CANCELLED", "OPTION, CONFIRMED", "'', CONFIRMED"})
  void whatIsNeitherTentativeNorCancelledIsConfirmed(String written, IcsEvent.Status status) {
    assertThat(calendar(withEvent("UID:1", START, "STATUS:" + written)).events())
        .extracting(IcsEvent::status)
        .containsExactly(status);
  }

  @Test
  void theCalendarsOwnPropertiesAreRead() {
    IcsCalendar calendar =
        calendar(
            "BEGIN:VCALENDAR\nPRODID:-//Airbnb Inc//Hosting Calendar 1.0//EN\n"
                + "LAST-MODIFIED;TZID=Europe/Prague:20220912T143628\nEND:VCALENDAR");
    assertThat(calendar)
        .extracting(IcsCalendar::signature, IcsCalendar::lastModified)
        .containsExactly(
            "-//Airbnb Inc//Hosting Calendar 1.0//EN",
            Optional.of(Instant.parse("2022-09-12T12:36:28Z")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UID:9|It has no start",
        "DTSTART:tomorrow|DTSTART is neither a date nor a time",
        "DTSTART;VALUE=DATE:20260231|DTSTART is neither a date nor a time",
        "DTSTART:20260714T250000|DTSTART is neither a date nor a time",
        "DTSTART;VALUE=DATE:99990101|It lies beyond the year 2200",
        "'DTSTART;VALUE=DATE:20260714\nDTEND;VALUE=DATE:20260713'|It ends before it begins",
        "'DTSTART:20260714T150000\nDTEND:20260714T140000'|It ends before it begins",
        "'DTSTART:20260714T150000\nDURATION:P1X'|One of its values cannot be understood",
        "'DTSTART:20260714T150000\nDURATION:-P1D'|It ends before it begins"
      })
  void aBadEventIsSetAsideAndCostsNoOther(String lines, String reason) {
    IcsCalendar calendar =
        calendar(
            "BEGIN:VCALENDAR\n"
                + event("UID:1", START)
                + event("UID:bad", lines.replace("UID:9", "SUMMARY:x"))
                + event("UID:2", START)
                + "END:VCALENDAR");
    assertThat(calendar.setAside())
        .singleElement()
        .extracting(EventSetAside::uid, aside -> aside.reason().inEnglish())
        .containsExactly(Optional.of("bad"), reason + ".");
    assertThat(calendar.events())
        .extracting(IcsEvent::uid)
        .map(Optional::get)
        .containsExactly("1", "2");
  }

  @Test
  void linesThatAreNoPropertiesArePassedOver() {
    assertThat(calendar(withEvent("UID:1", "garbage", START, "more; garbage", ":x")).events())
        .hasSize(1);
  }

  @Test
  void anAlarmIsNoPartOfItsEvent() {
    String body =
        withEvent("UID:1", START, "BEGIN:VALARM", "UID:2", "SUMMARY:ring", "END:VALARM", END);
    assertThat(calendar(body).events()).extracting(IcsEvent::uid).containsExactly(Optional.of("1"));
  }

  @Test
  void anEventWithoutUidHasNone() {
    assertThat(calendar(withEvent(START, "UID: ")).events())
        .extracting(IcsEvent::uid)
        .containsExactly(Optional.empty());
  }

  @Test
  void anAnswerThatStampsAllItsEventsAlikeWasMadeThen() {
    assertThat(stamped("20260520T123000Z", "20260520T123000Z"))
        .contains(Instant.parse("2026-05-20T12:30:00Z"));
  }

  @Test
  void eventsWithStampsOfTheirOwnTellNothingOfTheAnswer() {
    assertThat(stamped("20260520T123000Z", "20260520T123001Z")).isEmpty();
  }

  @Test
  void theStampOfASingleEventTellsNothingOfTheAnswer() {
    assertThat(stamped("20260520T123000Z")).isEmpty();
  }

  @Test
  void anEventWithoutAStampLeavesTheAnswerWithoutOne() {
    IcsCalendar calendar =
        calendar(
            "BEGIN:VCALENDAR\n"
                + event("UID:1", START, "DTSTAMP:20260520T123000Z")
                + event("UID:2", START)
                + "END:VCALENDAR");
    assertThat(calendar.stamped()).isEmpty();
  }

  @Test
  void whatEventsLackIsCounted() {
    IcsCalendar calendar =
        calendar(
            "BEGIN:VCALENDAR\n"
                + event("UID:1", START)
                + event("UID:2", START, "STATUS:CONFIRMED")
                + event("UID:3", "DTSTART:20260714T150000", "STATUS:CONFIRMED", "DTSTAMP:x")
                + "END:VCALENDAR");
    assertThat(calendar.flaws())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                CalendarFlaws.NO_STATUS, 1, CalendarFlaws.NO_STAMP, 2, CalendarFlaws.FLOATING, 1));
  }

  @Test
  void anEmptyAddressIsNone() {
    assertThat(calendar(withEvent("UID:1", START, "URL: ")).events())
        .extracting(IcsEvent::url)
        .containsExactly(Optional.empty());
  }

  @Test
  void asManyEventsAsACalendarMayHaveAreRead() {
    String body = "BEGIN:VCALENDAR\n" + event(START).repeat(20_000);
    assertThat(calendar(body + "END:VCALENDAR\n").events()).hasSize(20_000);
  }

  @Test
  void aPartWhoseOwnEndIsMissingEndsWithWhatItStandsIn() {
    String zone = "BEGIN:VTIMEZONE\nBEGIN:STANDARD\nEND:VTIMEZONE\n";
    assertThat(
            calendar("BEGIN:VCALENDAR\n" + zone + event("UID:1", START) + "END:VCALENDAR").events())
        .hasSize(1);
  }

  @Test
  void aFoldWithinTheFirstWordsIsUndone() {
    assertThat(calendar(GOOD.replace("BEGIN:VCALENDAR", "BEGIN:VCAL\r\n ENDAR")).events())
        .hasSize(1);
  }

  @Test
  void aFoldAtTheVeryEndCostsNothing() {
    assertThat(calendar(GOOD + " ").events()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'\\, a'|', a'", "'a\\'|'a\\'", "'\\n'|'\n'", "'a\\x'|'a\\x'"})
  void aBackslashIsAnEscapeWhereverItStands(String written, String read) {
    assertThat(calendar(withEvent("UID:1", START, "SUMMARY:" + written)).events())
        .extracting(IcsEvent::summary)
        .containsExactly(read);
  }

  private static Optional<Instant> stamped(String... stamps) {
    StringBuilder body = new StringBuilder("BEGIN:VCALENDAR\n");
    for (String stamp : stamps) {
      body.append(event("UID:" + body.length(), START, "DTSTAMP:" + stamp));
    }
    return calendar(body + "END:VCALENDAR").stamped();
  }
}
