package ee.hbook.ical.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.guest.GuestReader;
import ee.hbook.link.LinkSettings;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.GuestDetails;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What of an iCalendar file gets to the core, which knows nothing of iCalendar. */
class CalendarMeaningTest {

  private static final IcsEvent STAY = event("b-1", 3, 7, "Novák", IcsEvent.Status.CONFIRMED);
  private static final IcsEvent ARRIVAL = event("b-1-in", 3, 4, "Check-in: Novák", STAY.status());
  private static final IcsEvent DEPARTURE =
      event("b-1-out", 7, 8, "Check-out: Novák", STAY.status());

  @Test
  void aCalendarIsKnownByItsMakerAndSaidInWords() {
    RemoteCalendar calendar = meaning(Grain.NIGHT, STAY);
    assertThat(calendar.signature()).isEqualTo("-//Maker//EN");
    assertThat(calendar.inWords()).isEqualTo("1 events, -//Maker//EN");
  }

  @Test
  void anEventKeepsItsUidAndItsNights() {
    assertThat(meaning(Grain.NIGHT, STAY).events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.identity()).isEqualTo("b-1");
              assertThat(event.span()).isEqualTo(STAY.span());
            });
  }

  @Test
  void markersOfAStayAreNoBookingsByTheNight() {
    assertThat(meaning(Grain.NIGHT, ARRIVAL, STAY, DEPARTURE).events())
        .extracting(RemoteEvent::identity)
        .containsExactly("b-1");
  }

  @Test
  void byTheHourEveryEventIsABooking() {
    assertThat(meaning(Grain.QUARTER_HOUR, ARRIVAL, STAY, DEPARTURE).events()).hasSize(3);
  }

  @Test
  void whatIsCancelledTellsNothingOfItsGuest() {
    IcsEvent cancelled = event("a", 3, 7, "Eva Nováková", IcsEvent.Status.CANCELLED);
    assertThat(meaning(Grain.NIGHT, cancelled).events())
        .extracting(RemoteEvent::guest)
        .containsExactly(GuestDetails.NONE);
  }

  private static RemoteCalendar meaning(Grain grain, IcsEvent... events) {
    return new CalendarMeaning(
            new UnitId(1, 1),
            grain,
            new OptionValues(Map.of()).imports(),
            LinkSettings.NONE,
            Optional.empty(),
            new GuestReader(List.of(), List.of()))
        .of(new IcsCalendar("-//Maker//EN", List.of(events), List.of(), Optional.empty()));
  }

  private static IcsEvent event(
      String uid, int from, int to, String summary, IcsEvent.Status status) {
    return Feeds.event(
        Optional.of(uid),
        LocalDateRange.of(LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, to)),
        status,
        summary,
        "",
        false,
        Map.of());
  }
}
