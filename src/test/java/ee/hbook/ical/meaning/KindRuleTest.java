package ee.hbook.ical.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class KindRuleTest {

  private static final List<String> LABELS = List.of("Airbnb (Not available)", "Blocked");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Airbnb (Not available)   | BLOCK",
        "Blocked                  | BLOCK",
        "blocked                  | UNCLEAR",
        "Accommodation blocked    | CLOSURE",
        "12 - Accommodation blocked | CLOSURE",
        "Accommodation blocked out | UNCLEAR",
        "CLOSED - Not available   | UNCLEAR",
        "''                       | UNCLEAR",
        "Reserved                 | RESERVATION",
        "Reserved - Jan           | RESERVATION",
        "Réservée - Jan           | RESERVATION",
        "RESERVED                 | RESERVATION",
        "Rezervace #8 (Trevlix)   | RESERVATION",
        "Reservedly               | UNCLEAR",
        "Not reserved             | UNCLEAR",
        "Busy                     | UNCLEAR",
      })
  void theSummarySaysWhatAnEventIs(String summary, EventKind kind) {
    assertThat(kind(summary, "", Map.of())).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reservation URL: https://www.airbnb.com/hosting/reservations/details/HM1",
        "Phone Number (Last 4 Digits): 1234",
        "NAME: x\nEMAIL: a@b.example",
        "Guests: 2",
        "Cena: 1, Phone: 3",
      })
  void aDescriptionThatTellsOfAGuestMakesABooking(String description) {
    assertThat(kind("CLOSED", description, Map.of())).isEqualTo(EventKind.RESERVATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-EMAIL", "X-NAME", "X-PHONE", "X-TELEPHONE", "X-BOOKING-REF"})
  void aPropertyThatTellsOfAGuestMakesABooking(String property) {
    assertThat(kind("CLOSED", "", Map.of(property, "x"))).isEqualTo(EventKind.RESERVATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Airbnb (Not available)",
        "Airbnb (Ekki í boði)",
        "Airbnb (Niet beschikbaar)",
        "Airbnb (לא זמין)",
        "Airbnb (不可用)",
        "Airbnb（不可用）",
        "airbnb (Недоступно)",
      })
  void whatAirbnbCallsClosedIsClosedInEveryLanguage(String summary) {
    assertThat(kind("1@x", summary, "", LABELS, true)).isEqualTo(EventKind.BLOCK);
    assertThat(kind("7f662ec65913-a@airbnb.com", summary, "", LABELS, false))
        .isEqualTo(EventKind.BLOCK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Airbnb (Jan Novák)", "Airbnb (HMABCDEFGH)"})
  void aGuestWhoBookedAtAirbnbIsNotClosedDatesInAnotherOnesCalendar(String summary) {
    assertThat(kind("1@x", summary, "", LABELS, false)).isEqualTo(EventKind.UNCLEAR);
  }

  @Test
  void airbnbsOwnWordsAreNoLabelWhereTheyTellOfAGuestOrTheOwnerTookThemOut() {
    String summary = "Airbnb (Ekki í boði)";
    assertThat(kind("1@x", summary, "Guests: 2", LABELS, true)).isEqualTo(EventKind.RESERVATION);
    assertThat(kind("1@x", summary, "", List.of("Blocked"), true)).isEqualTo(EventKind.UNCLEAR);
    assertThat(kind("1@x", "Airbnb", "", LABELS, true)).isEqualTo(EventKind.UNCLEAR);
  }

  @Test
  void anOrganizerTellsOfNoGuest() {
    assertThat(kind("CLOSED", "", Map.of("ORGANIZER", "mailto:noreply@booking.com")))
        .isEqualTo(EventKind.UNCLEAR);
  }

  @Test
  void onlyAGuestsBookingIsNeverAnEcho() {
    assertThat(EventKind.values())
        .filteredOn(kind -> !kind.mayBeEcho())
        .containsExactly(EventKind.RESERVATION);
  }

  private static EventKind kind(String summary, String description, Map<String, String> extra) {
    return KindRule.of(
        Feeds.event(
            Optional.of("a"),
            LocalDateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
            IcsEvent.Status.CONFIRMED,
            summary,
            description,
            false,
            extra),
        LABELS,
        false);
  }

  private static EventKind kind(
      String uid, String summary, String description, List<String> labels, boolean ofAirbnb) {
    return KindRule.of(
        Feeds.event(
            Optional.of(uid),
            LocalDateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
            IcsEvent.Status.CONFIRMED,
            summary,
            description,
            false,
            Map.of()),
        labels,
        ofAirbnb);
  }
}
