package ee.hbook.recovery.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.recovery.ResumeLedger;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is promised of the buttons in mails, wherever they are kept. */
abstract class ResumeLedgerContract {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private ResumeLedger ledger;

  /** Where they are kept, none of them pressed and no key made. */
  abstract ResumeLedger empty();

  @BeforeEach
  void nothingPressed() {
    ledger = empty();
  }

  @Test
  void theFirstKeyThatIsMadeStaysTheKey() {
    assertThat(ledger.key(() -> "first")).isEqualTo("first");
    assertThat(ledger.key(() -> "second")).isEqualTo("first");
  }

  @Test
  void aButtonIsUsedOnceItWasPressed() {
    assertThat(ledger.isUsed("one")).isFalse();
    ledger.pressAlone();
    ledger.use("one", NOON);
    assertThat(ledger.isUsed("one")).isTrue();
    assertThat(ledger.isUsed("other")).isFalse();
  }

  @Test
  void whatWasPressedBeforeAMomentIsForgotten() {
    ledger.use("before", NOON.minusSeconds(1));
    ledger.use("then", NOON);
    ledger.forget(NOON);
    assertThat(ledger.isUsed("before")).isFalse();
    assertThat(ledger.isUsed("then")).isTrue();
  }
}
