package ee.hbook.ical.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.IcsEvent;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.Producers;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class IdentityRuleTest {

  private static final UnitId UNIT = new UnitId(1, 1);
  private static final Producers PRODUCERS = new OptionValues(Map.of()).imports().producers();

  @ParameterizedTest
  @CsvSource({
    "-//Airbnb Inc//Hosting Calendar 1.0//EN, UID",
    "-//LODGIFY//EN, START_AND_SUMMARY",
    "-//github.com/rianjs/ical.net//NONSGML, START_AND_SUMMARY",
    "Suivi de vos réservations, START_AND_ORGANIZER",
    "-//Campsites.co.uk//EN, BOOKING_REFERENCE",
    "'', UID",
  })
  void theProducerDecides(String prodid, IdentityRule rule) {
    assertThat(IdentityRule.of(prodid, PRODUCERS)).isEqualTo(rule);
  }

  @Test
  void theOwnerMayAddAProducer() {
    Producers more =
        new OptionValues(Map.of("hb_ical_producers_by_summary", "Oddities\n Strange Ltd \n"))
            .imports()
            .producers();
    assertThat(IdentityRule.of("-//STRANGE LTD//EN", more))
        .isEqualTo(IdentityRule.START_AND_SUMMARY);
  }

  @Test
  void byStartAndSummaryAnotherUidAndAnotherEndAreTheSameEvent() {
    assertThat(identity(event("a", 3, 5, "Jan", Map.of()), IdentityRule.START_AND_SUMMARY))
        .isEqualTo(identity(event("b", 3, 9, "Jan", Map.of()), IdentityRule.START_AND_SUMMARY));
  }

  @Test
  void byStartAndSummaryAnotherGuestIsAnotherEvent() {
    assertThat(identity(event("a", 3, 5, "Jan", Map.of()), IdentityRule.START_AND_SUMMARY))
        .isNotEqualTo(identity(event("a", 3, 5, "Eva", Map.of()), IdentityRule.START_AND_SUMMARY));
  }

  @Test
  void noIdentityTellsAGuestsName() {
    assertThat(identity(event("a", 3, 5, "Jan", Map.of()), IdentityRule.START_AND_SUMMARY))
        .doesNotContain("Jan");
  }

  @Test
  void byStartAndOrganizerTheSummaryMayChange() {
    Map<String, String> organizer = Map.of("ORGANIZER", "mailto:x@y.example");
    assertThat(identity(event("a", 3, 5, "Jan", organizer), IdentityRule.START_AND_ORGANIZER))
        .isEqualTo(identity(event("b", 3, 5, "Eva", organizer), IdentityRule.START_AND_ORGANIZER));
  }

  @Test
  void byStartAndOrganizerAnotherStartIsAnotherEvent() {
    assertThat(identity(event("a", 3, 5, "", Map.of()), IdentityRule.START_AND_ORGANIZER))
        .isNotEqualTo(identity(event("a", 4, 5, "", Map.of()), IdentityRule.START_AND_ORGANIZER));
  }

  @Test
  void theBookingReferenceIsTheIdentityWhereThereIsOne() {
    Map<String, String> reference = Map.of("X-BOOKING-REF", " 77 ");
    assertThat(identity(event("a", 3, 5, "", reference), IdentityRule.BOOKING_REFERENCE))
        .isEqualTo("Booking-Ref-77");
  }

  @Test
  void withoutABookingReferenceTheUidIsTheIdentity() {
    assertThat(identity(event("a", 3, 5, "", Map.of()), IdentityRule.BOOKING_REFERENCE))
        .isEqualTo("a");
  }

  private static String identity(IcsEvent event, IdentityRule rule) {
    return Identities.of(List.of(event), UNIT, rule).getFirst().identity();
  }

  private static IcsEvent event(
      String uid, int from, int to, String summary, Map<String, String> extra) {
    return Feeds.event(
        Optional.of(uid),
        LocalDateRange.of(LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, to)),
        IcsEvent.Status.CONFIRMED,
        summary,
        "",
        false,
        extra);
  }
}
