package ee.hbook.ical.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.link.LinkSettings;
import ee.hbook.sync.CalendarManners;
import ee.hbook.sync.CalendarManners.Finding;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class MannersRuleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 14);
  private static final String AIRBNB = "-//Airbnb Inc//Hosting Calendar 1.0//EN";
  private static final String BOOKING = "-//admin.booking.com\\, b.v.//NONSGML v1.0//EN";

  @Test
  void aCalendarByTheRulesShowsNothing() {
    CalendarManners manners =
        of("-//x//y", event("1@x", 0, "Rezervace #8"), event("2@x", 3, "Jan"));
    assertThat(manners).isEqualTo(new CalendarManners(2, 0, 0, 0, List.of("1@x", "2@x"), 0, false));
    assertThat(manners.findings()).isEmpty();
  }

  @Test
  void severalBookingsUnderTheNumberOfAGroupShareAUid() {
    CalendarManners manners =
        of("-//x//y", event("g", 0, "Jan"), event("g", 3, "Jan"), event("1@x", 9, "Eva"));
    assertThat(manners.sharing()).isEqualTo(2);
    assertThat(manners.findings()).containsExactly(Finding.SHARED_UID);
    assertThat(manners.isWorthNotice(Finding.SHARED_UID)).isTrue();
    assertThat(Finding.SHARED_UID.rule()).isEqualTo(4);
  }

  @Test
  void aBookingThatOnlyStandsTwiceIsNoGroup() {
    CalendarManners manners = of("-//x//y", event("1@x", 0, "Jan"), event("1@x", 0, "Jan"));
    assertThat(manners.repeated()).isEqualTo(2);
    assertThat(manners.findings()).isEmpty();
  }

  @Test
  void aCancelledBookingThatIsListedBesideTheNewDatesIsNoGroup() {
    IcsEvent cancelled =
        Feeds.event(Optional.of("1@x"), nights(0), Status.CANCELLED, "Jan", "", false, Map.of());
    CalendarManners manners = of("-//x//y", cancelled, event("1@x", 3, "Jan"));
    assertThat(manners.repeated()).isEqualTo(2);
    assertThat(manners.findings()).isEmpty();
  }

  @Test
  void aUidThatAnotherUnitHasIsFoundWhereTheOthersAreKnown() {
    IcsCalendar calendar = calendar("-//x//y", event("g", 0, "Jan"), event("1@x", 3, "Eva"));
    EventRules rules = rules("-//x//y");
    CalendarManners manners = MannersRule.of(calendar, rules).among(Set.of("g")::contains);
    assertThat(manners.elsewhere()).isEqualTo(1);
    assertThat(manners.findings()).containsExactly(Finding.UID_ELSEWHERE);
    assertThat(manners.isWorthNotice(Finding.UID_ELSEWHERE)).isTrue();
    assertThat(MannersRule.of(calendar, rules).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Obsazeno", " Obsazeno ", "BUSY", "Not available", "CLOSED - Not available", ""})
  void bookingsThatAllSayNothingAreWorthANotice(String summary) {
    CalendarManners manners = of("-//x//y", event("1@x", 0, summary), event("2@x", 3, summary));
    assertThat(manners.unidentified()).isEqualTo(2);
    assertThat(manners.findings()).containsExactly(Finding.UNIDENTIFIED);
    assertThat(manners.isWorthNotice(Finding.UNIDENTIFIED)).isTrue();
    assertThat(Finding.UNIDENTIFIED.rule()).isEqualTo(7);
  }

  @Test
  void oneThatSaysNothingAmongOthersIsAFindingAndNoNotice() {
    CalendarManners manners = of("-//x//y", event("1@x", 0, "Réservée"), event("2@x", 3, "Jan"));
    assertThat(manners.findings()).containsExactly(Finding.UNIDENTIFIED);
    assertThat(manners.isWorthNotice(Finding.UNIDENTIFIED)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {AIRBNB, BOOKING})
  void whatAPlatformDoesEverywhereIsAFindingAndNoNotice(String prodid) {
    CalendarManners manners = of(prodid, event("1@x", 0, "CLOSED - Not available"));
    assertThat(manners.habit()).isTrue();
    assertThat(manners.findings()).containsExactly(Finding.UNIDENTIFIED);
    assertThat(manners.isWorthNotice(Finding.UNIDENTIFIED)).isFalse();
  }

  @Test
  void aSharedUidIsWorthANoticeWhoeverMadeTheCalendar() {
    CalendarManners manners = of(AIRBNB, event("g", 0, "Reserved"), event("g", 3, "Reserved"));
    assertThat(manners.isWorthNotice(Finding.SHARED_UID)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://x.example/1|''",
        "Resa 4711|''",
        "Email: a@b.example|''",
        "Voyageur: Clovis|''",
        "''|X-BOOKING-REF",
        "''|X-EMAIL",
      })
  void aNumberANameOrAnAddressTellsWhichBookingItIs(String description, String extra) {
    IcsEvent event =
        Feeds.event(
            Optional.of("1@x"),
            nights(0),
            Status.CONFIRMED,
            "Reserved",
            description,
            false,
            extra.isEmpty() ? Map.of() : Map.of(extra, "x"));
    assertThat(of("-//x//y", event).unidentified()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12 nights", "ORGANIZER", "Guests: 2"})
  void anythingElseDoesNot(String description) {
    IcsEvent event =
        Feeds.event(
            Optional.of("1@x"),
            nights(0),
            Status.CONFIRMED,
            "Reserved",
            description,
            false,
            Map.of("ORGANIZER", "mailto:noreply@booking.com"));
    assertThat(of("-//x//y", event).unidentified()).isOne();
  }

  @Test
  void closedDatesAndWhatHoldsNothingNeedNotTell() {
    IcsEvent tentative =
        Feeds.event(Optional.of("3@x"), nights(6), Status.TENTATIVE, "Busy", "", false, Map.of());
    CalendarManners manners =
        of(
            "-//x//y",
            event("1@x", 0, "Blocked"),
            event("2@x", 3, "Accommodation blocked"),
            tentative);
    assertThat(manners.bookings()).isZero();
    assertThat(manners.findings()).isEmpty();
  }

  private static CalendarManners of(String prodid, IcsEvent... events) {
    return MannersRule.of(calendar(prodid, events), rules(prodid));
  }

  private static EventRules rules(String prodid) {
    return EventRules.of(Feeds.rules(Map.of()).site(), LinkSettings.NONE, prodid);
  }

  private static IcsCalendar calendar(String prodid, IcsEvent... events) {
    return new IcsCalendar(prodid, List.of(events), List.of(), Optional.empty());
  }

  private static IcsEvent event(String uid, int start, String summary) {
    return Feeds.event(
        Optional.of(uid), nights(start), Status.CONFIRMED, summary, "", false, Map.of());
  }

  private static LocalDateRange nights(int start) {
    return LocalDateRange.of(DAY.plusDays(start), DAY.plusDays(start + 2));
  }
}
