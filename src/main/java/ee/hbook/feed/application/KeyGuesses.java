package ee.hbook.feed.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ee.hbook.account.LoginThrottle;
import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Slows down whoever tries keys of feeds. An address that has sent a hundred wrong ones within ten
 * minutes has to wait before another key of its is looked at. A reader who has read from there
 * before is served all the same, with the key that he has: several may share an address.
 */
@ApplicationScoped
public class KeyGuesses {

  static final int MOST = 100;

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Duration KNOWN = Duration.ofDays(30);
  private static final int REMEMBERED = 10_000;
  private static final String ANY_KEY = "";

  private final LoginThrottle throttle = new LoginThrottle(MOST, WINDOW, REMEMBERED);
  private final Cache<Opened, Boolean> opened =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(KNOWN).build();
  private final Clock clock;

  @Inject
  public KeyGuesses(Clock clock) {
    this.clock = clock;
  }

  /**
   * How long a request has to wait.
   *
   * @param address where it comes from
   * @param key the key that it brings
   * @return zero when it is looked at now, as one without a key always is
   */
  public Duration waitFor(String address, Optional<String> key) {
    return key.filter(text -> opened.getIfPresent(new Opened(address, text)) == null)
        .map(unknown -> throttle.waitFor(ANY_KEY, address, clock.instant()))
        .orElse(Duration.ZERO);
  }

  /**
   * Notes what became of one.
   *
   * @param address where it comes from
   * @param key the key that it brought
   * @param answer what it got
   */
  public void answered(String address, Optional<String> key, FeedAnswer answer) {
    switch (answer) {
      case FeedAnswer.Served served ->
          key.ifPresent(right -> opened.put(new Opened(address, right), true));
      case FeedAnswer.Refused refused when refused.why() == FeedRefusal.WRONG_KEY ->
          throttle.failed(ANY_KEY, address, clock.instant());
      case FeedAnswer.Refused otherwise -> {}
    }
  }

  private record Opened(String address, String key) {

    /** Without the key: this text may end up in a log. */
    @Override
    public String toString() {
      return "Opened[" + address + "]";
    }
  }
}
