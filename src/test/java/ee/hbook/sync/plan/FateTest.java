package ee.hbook.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.Saying;
import ee.hbook.sync.diff.SyncDecision.Reason;
import ee.hbook.sync.plan.Fate.Plain;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words by which the API and the record know a fate. */
class FateTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_HOUSE")
  void aPlainFateHasItsOwnWordAndNoDetail(Plain fate) {
    assertThat(fate.word()).isEqualTo(fate.name().toLowerCase(Locale.ROOT));
    assertThat(fate.detail()).isEmpty();
  }

  @Test
  void aStayInHouseIsGuardedForAReasonOfItsOwn() {
    assertThat(Plain.IN_HOUSE.word()).isEqualTo("guarded");
    assertThat(Plain.IN_HOUSE.detail()).isEqualTo("in_house");
  }

  @Test
  void whatIsNotFollowedSaysWhy() {
    Fate past = new Fate.Ignored(Reason.PAST);
    assertThat(past.word()).isEqualTo("ignored");
    assertThat(past.detail()).isEqualTo("past");
  }

  @Test
  void whatIsOnlyToldIsNotFollowedEither() {
    assertThat(new Fate.Modified().word()).isEqualTo("ignored");
    assertThat(new Fate.Modified().detail()).isEqualTo("modified");
    assertThat(new Fate.CancelledElsewhere().word()).isEqualTo("ignored");
    assertThat(new Fate.CancelledElsewhere().detail()).isEqualTo("cancelled_elsewhere");
  }

  @Test
  void aConflictIsADoubleBookingWhereTwoGuestsMayMeet() {
    Saying held = Saying.of("taken_blocked");
    assertThat(new Fate.InTheWay(held, true).word()).isEqualTo("double_booking");
    assertThat(new Fate.InTheWay(held, false).word()).isEqualTo("conflict");
  }
}
