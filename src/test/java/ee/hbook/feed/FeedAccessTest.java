package ee.hbook.feed;

import static ee.hbook.feed.FeedVariant.ANONYMOUS;
import static ee.hbook.feed.FeedVariant.FULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAccessTest {

  private static final FeedKey OPEN = new FeedKey("ANONYMOUS000001");
  private static final FeedKey SECRET = new FeedKey("FULL00000000001");
  private static final FeedKeys KEYS = new FeedKeys(OPEN, SECRET);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFullKeyAlwaysOpensTheFullFeed(boolean urlHasKey) {
    assertThat(decide(urlHasKey, SECRET.text())).contains(FULL);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theAnonymousKeyOpensTheAnonymousFeed(boolean urlHasKey) {
    assertThat(decide(urlHasKey, OPEN.text())).contains(ANONYMOUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "full00000000001", "FULL0000000000", "FULL000000000011"})
  void withKeysOnAnythingElseIsRefused(String key) {
    assertThat(decide(true, key)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "full00000000001"})
  void withKeysOffAnythingElseGetsTheAnonymousFeed(String key) {
    assertThat(decide(false, key)).contains(ANONYMOUS);
  }

  @Test
  void withKeysOnNoKeyIsRefused() {
    assertThat(FeedAccess.decide(KEYS, true, Optional.empty())).isEmpty();
  }

  @Test
  void theTwoFeedsNeverShareAKey() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FeedKeys(OPEN, OPEN));
  }

  @Test
  void aMadeKeyHasHBooksForm() {
    assertThat(FeedKey.make(new Random(1)).text()).matches("[0-9A-Z]{15}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SHORT12", "WITH-HYPHEN", "ÄÖÜÄÖÜÄÖÜ"})
  void whatIsNoKeyIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new FeedKey(text));
  }

  @Test
  void aKeyIsNotWrittenIntoLogs() {
    assertThat(KEYS.toString()).doesNotContain(OPEN.text(), SECRET.text());
  }

  private static Optional<FeedVariant> decide(boolean urlHasKey, String key) {
    return FeedAccess.decide(KEYS, urlHasKey, Optional.of(key));
  }
}
