package ee.hbook.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.Proof;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.plan.Told.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class CalendarSignsTest {

  private static final Instant SINCE = Instant.parse("2027-01-10T06:00:00Z");

  @Test
  void aCalendarAsItShouldBeIsNothingToTell() {
    assertThat(signs(0).told(missed(3, 0))).isEmpty();
  }

  @Test
  void aLossIsToldAtTheSecondLook() {
    assertThat(kinds(signs(0), missed(2, 2))).containsExactly(Kind.FEED_UNDER_GUARD);
  }

  @Test
  void aLossOfOneLookIsNotToldYet() {
    assertThat(kinds(signs(0), missed(4, 1))).isEmpty();
  }

  @Test
  void whatIsMissedWithoutAGuardIsNotTold() {
    assertThat(kinds(signs(0), List.of(claim(1, 3, Role.STAY, false)))).isEmpty();
  }

  @Test
  void fiveOfTheMissingAreNamedAndTheOthersCounted() {
    String message = signs(0).told(missed(7, 2)).getFirst().said().inEnglish();
    assertThat(message).contains("2027-02-05 to 2027-02-06 and 2 more").doesNotContain("02-07");
  }

  @Test
  void whatIsToldOfALossSaysUntilWhenNothingIsFreed() {
    assertThat(signs(0).told(missed(2, 2)).getFirst().said().inEnglish())
        .contains("before 2027-01-11T05:40:00Z");
  }

  @Test
  void howManyWaitIsCountedFromTheClaimsThemselves() {
    Told told = signs(0).told(missed(5, 2)).getFirst();
    assertThat(told.lost()).isEqualTo(5);
    assertThat(told.known()).isEqualTo(5);
  }

  @Test
  void uidsAreToldOfWhenTheyChangedTwice() {
    assertThat(kinds(signs(1), missed(2, 0))).isEmpty();
    assertThat(kinds(signs(2), missed(2, 0))).containsExactly(Kind.UID_NOT_PERSISTENT);
  }

  @Test
  void aFloodIsToldWhileAnyOfItIsBlocked() {
    List<Claim> after =
        List.of(claim(1, 0, Role.PROVISIONAL, false), claim(2, 0, Role.STAY, false));
    Told told = signs(0).told(after).getFirst();
    assertThat(told.kind()).isEqualTo(Kind.FLOOD);
    assertThat(told.lost()).isEqualTo(1);
  }

  @Test
  void aLossIsToldWhenHalfOfItIsSeenASecondTime() {
    List<Claim> half = new ArrayList<>(missed(2, 2));
    half.add(claim(3, 1, Role.STAY, true));
    half.add(claim(4, 1, Role.STAY, true));
    assertThat(kinds(signs(0), half)).containsExactly(Kind.FEED_UNDER_GUARD);
  }

  @Test
  void onlyBookingsAndClosedDatesAreCountedAsWhatACalendarHas() {
    List<Claim> claims = new ArrayList<>(missed(2, 2));
    claims.add(claim(3, 0, Role.BLOCK, false));
    claims.add(claim(4, 0, Role.ECHO, false));
    claims.add(claim(5, 0, Role.UNSURE, false));
    assertThat(signs(0).told(claims).getFirst().known()).isEqualTo(3);
  }

  private static CalendarSigns signs(int churned) {
    ProofRule proofs =
        new ProofRule(
            SINCE.plusSeconds(7200),
            "",
            2,
            Duration.ofHours(1),
            Duration.ofHours(1),
            Duration.ofDays(1),
            false,
            false,
            false);
    return new CalendarSigns("Airbnb", proofs, churned, 5);
  }

  private static List<Kind> kinds(CalendarSigns signs, List<Claim> after) {
    return signs.told(after).stream().map(Told::kind).toList();
  }

  private static List<Claim> missed(int count, int looks) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(day -> claim(day, looks, Role.STAY, true))
        .toList();
  }

  private static Claim claim(int day, int looks, Role role, boolean guarded) {
    Claim there =
        Known.claim(
            day,
            "k" + day,
            LocalDateRange.of(LocalDate.of(2027, 2, day), LocalDate.of(2027, 2, day + 1)),
            Instant.EPOCH,
            Instant.EPOCH,
            0,
            role,
            OptionalLong.empty());
    return looks == 0
        ? there
        : there.missed(
            new Proof(looks, SINCE, SINCE.plusSeconds(3600L * looks), 1, "", guarded),
            Optional.empty());
  }
}
