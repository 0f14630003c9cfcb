package ee.hbook.config.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreachableTest {

  @ParameterizedTest
  @CsvSource({
    "08001, 0, true",
    "08006, 0, true",
    "57P01, 0, true",
    "53100, 0, true",
    "90067, 90067, true",
    "23505, 23505, false",
    "57014, 0, false",
    "HY000, 0, false",
    ", 0, false"
  })
  void itIsToldByTheCodeThatTheDatabaseGives(String state, int code, boolean unreachable) {
    SQLException refused = new SQLException("", state, code);
    assertThat(Unreachable.isCauseOf(new IllegalStateException(new RuntimeException(refused))))
        .isEqualTo(unreachable);
  }

  @Test
  void aDiskThatIsFullIsNoFaultOfOurs() {
    SQLException general =
        new SQLException(
            "General error",
            "HY000",
            50000,
            new IllegalStateException(new IOException("No space left on device")));

    assertThat(Unreachable.isCauseOf(new RuntimeException(general))).isTrue();
  }

  @Test
  void whatKeptATransactionFromBeingCommittedStandsBesideIt() {
    Exception rolledBack = new Exception("could not commit");
    rolledBack.addSuppressed(new RuntimeException(new SQLException("", "90098", 90098)));

    assertThat(Unreachable.isCauseOf(new RuntimeException(rolledBack))).isTrue();
  }

  @Test
  void whatHasNothingToDoWithADatabaseIsOurFault() {
    assertThat(Unreachable.isCauseOf(new IllegalStateException())).isFalse();
  }

  @Test
  void causesThatGoRoundEnd() {
    Exception one = new Exception();
    Exception other = new Exception(one);
    one.initCause(other);
    assertThat(Unreachable.isCauseOf(one)).isFalse();
  }
}
