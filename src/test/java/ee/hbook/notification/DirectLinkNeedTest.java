package ee.hbook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.sync.plan.Told.Counterpart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two calendars that are linked with each other directly both tell it. */
class DirectLinkNeedTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");
  private static final Notice FIRST = told(1, "Airbnb", "Booking.com");
  private static final Notice SECOND = told(2, "Booking.com", "Airbnb");

  @Test
  void theyAreOneEntryThatNamesTheSoonestNights() {
    assertThat(needs(Set.of(1L, 2L), FIRST, SECOND))
        .singleElement()
        .satisfies(need -> assertThat(need.calendar()).isEqualTo("Airbnb"))
        .satisfies(need -> assertThat(need.nights()).hasSize(1))
        .satisfies(
            need -> assertThat(need.words().values()).containsExactly("Airbnb", "Booking.com"));
  }

  @Test
  void theEntryStandsWhileOneOfBothIsSwitchedOff() {
    assertThat(needs(Set.of(2L), FIRST, SECOND)).extracting(Need::calendar).contains("Booking.com");
  }

  @Test
  void whatIsOnlyRememberedIsNoEntryAndHidesNone() {
    assertThat(needs(Set.of(1L, 2L), FIRST.asleep())).isEmpty();
    assertThat(needs(Set.of(1L, 2L), FIRST.asleep(), SECOND)).hasSize(1);
  }

  @Test
  void whatIsToldAgainAfterAWhileIsShownAgain() {
    assertThat(FIRST.asleep().again(FIRST).dismissed()).isFalse();
  }

  @Test
  void whatAPersonHasDismissedStaysDismissedWhileItIsTold() {
    Notice dismissed =
        new Notice(
            1,
            FIRST.kind(),
            FIRST.linkId(),
            FIRST.calendar(),
            FIRST.unit(),
            "",
            Optional.empty(),
            Saying.of("as_it_stands", ""),
            NOW,
            NOW,
            FIRST.other(),
            2,
            2,
            Optional.empty(),
            true);
    assertThat(dismissed.again(FIRST).dismissed()).isTrue();
  }

  private static List<Need> needs(Set<Long> followed, Notice... findings) {
    return new FoundNeeds(
            new Standing(
                TODAY,
                List.of(findings),
                followed,
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                stay -> List.of()))
        .needs();
  }

  private static Notice told(long link, String calendar, String other) {
    return new Notice(
        link,
        Notice.Kind.DIRECT_LINK,
        OptionalLong.of(link),
        calendar,
        Optional.of(new UnitId(1, 1)),
        "",
        Optional.empty(),
        Saying.of("as_it_stands", ""),
        NOW,
        NOW,
        Optional.of(new Counterpart(other, OptionalLong.empty(), NOW)),
        2,
        2,
        Optional.of(Span.nights(TODAY.plusDays(5), TODAY.plusDays(7))),
        false);
  }
}
