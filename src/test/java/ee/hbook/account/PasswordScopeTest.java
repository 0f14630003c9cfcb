package ee.hbook.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A program gets no more than it needs: the password that scrapes figures reads no guest. */
class PasswordScopeTest {

  @ParameterizedTest
  @CsvSource({
    "everything, POST, /reservations, true",
    "reading, GET, /reservations/7, true",
    "reading, POST, /reservations, false",
    "reading, DELETE, /application-passwords/1, false",
    "feeds, GET, /accommodations, true",
    "feeds, GET, /feeds, true",
    "feeds, GET, /feed-reads/refused, true",
    "feeds, PATCH, /accommodations/101, false",
    "feeds, GET, /links, false",
    "feeds, GET, /reservations, false",
    "metrics, GET, /metrics, true",
    "reading, GET, /backup, false",
    "backup, GET, /backup, true",
    "backup, GET, /reservations, false",
    "metrics, HEAD, /metrics, true",
    "metrics, GET, /reservations, false",
    "metrics, GET, /accommodations, false",
    "metrics, GET, //reservations;x=/metrics, false"
  })
  void aPasswordOpensWhatItsScopeNames(String scope, String method, String path, boolean expected) {
    assertThat(PasswordScope.of(scope).orElseThrow().opens(method, path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(PasswordScope.class)
  void eachIsFoundByItsWord(PasswordScope scope) {
    assertThat(PasswordScope.of(scope.word())).contains(scope);
  }

  @Test
  void anotherWordIsNone() {
    assertThat(PasswordScope.of("METRICS")).isEmpty();
  }
}
