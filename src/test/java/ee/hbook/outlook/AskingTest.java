package ee.hbook.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room that said no is invited again once, each time that whoever had it has gone. */
class AskingTest {

  @ParameterizedTest
  @CsvSource({
    "       , true,  true,  true,  WAITING",
    "       , true,  true,  false,        ",
    "       , true,  false, true,         ",
    "       , false, false, true,         ",
    "WAITING, true,  true,  true,  WAITING",
    "WAITING, true,  true,  false, LEAVING",
    "WAITING, true,  false, false,        ",
    "WAITING, false, false, false,        ",
    "LEAVING, true,  true,  false, LEAVING",
    "LEAVING, true,  true,  true,  LEAVING",
    "LEAVING, true,  false, false,        ",
    "LEAVING, false, false, false, COMING ",
    "COMING , false, false, false, COMING ",
    "COMING , true,  false, false,        ",
    "COMING , true,  true,  false,        ",
    "COMING , true,  true,  true,  WAITING"
  })
  void eachStageHasOneNext(
      Asking known, boolean invited, boolean declined, boolean taken, Asking then) {
    assertThat(Asking.next(Optional.ofNullable(known), invited, declined, taken))
        .isEqualTo(Optional.ofNullable(then));
  }
}
