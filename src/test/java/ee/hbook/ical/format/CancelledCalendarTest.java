package ee.hbook.ical.format;

import static ee.hbook.ical.format.InPrague.calendar;
import static ee.hbook.ical.format.InPrague.event;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** METHOD:CANCEL (RFC 5546 §3.2.5): whatever the calendar lists is cancelled. */
class CancelledCalendarTest {

  private static final String START = "DTSTART;VALUE=DATE:20260714";

  @ParameterizedTest
  @ValueSource(strings = {"METHOD:CANCEL", "method:cancel", "METHOD;X=1: Cancel "})
  void everyEventOfACancelledCalendarIsCancelledWhateverItSaysItself(String method) {
    String events =
        event("UID:1", START)
            + event("UID:2", START, "STATUS:CONFIRMED")
            + event("UID:3", START, "STATUS:TENTATIVE")
            + event("UID:4", START, "SUMMARY:Provisoire - Clovis")
            + event("UID:5", START, "RRULE:FREQ=WEEKLY;COUNT=3")
            + event("UID:5", "RECURRENCE-ID;VALUE=DATE:20260721", "DTSTART;VALUE=DATE:20260722");
    assertThat(calendar("BEGIN:VCALENDAR\n" + method + "\n" + events + "END:VCALENDAR").events())
        .hasSize(7)
        .extracting(IcsEvent::status)
        .containsOnly(Status.CANCELLED);
  }

  @Test
  void itSaysNothingOfAnotherCalendarInTheSameFile() {
    String body =
        "BEGIN:VCALENDAR\nMETHOD:CANCEL\n"
            + event("UID:1", START)
            + "END:VCALENDAR\nBEGIN:VCALENDAR\nMETHOD:PUBLISH\n"
            + event("UID:2", START)
            + "END:VCALENDAR";
    assertThat(calendar(body).events())
        .extracting(IcsEvent::status)
        .containsExactly(Status.CANCELLED, Status.CONFIRMED);
  }
}
