package ee.hbook.outlook.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Addresses to which nothing comes, remembered for a moment, so that whoever knocks there again and
 * again costs no look into the database. A new address is never among them: nobody can guess it.
 */
@ApplicationScoped
public class UnknownTokens {

  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final int MOST = 1_000;

  private final Clock clock;
  private final Map<String, Instant> seen = new Latest();

  @Inject
  public UnknownTokens(Clock clock) {
    this.clock = clock;
  }

  /**
   * Remembers one.
   *
   * @param hash the fingerprint of an address's token
   */
  public void add(String hash) {
    synchronized (seen) {
      seen.put(hash, clock.instant());
    }
  }

  /**
   * Whether one is remembered.
   *
   * @param hash the fingerprint of an address's token
   * @return true for half a minute
   */
  public boolean has(String hash) {
    Instant now = clock.instant();
    synchronized (seen) {
      Instant since = seen.get(hash);
      if (since == null) {
        return false;
      }
      if (since.plus(REMEMBERED).isAfter(now) && !since.isAfter(now)) {
        return true;
      }
      seen.remove(hash);
      return false;
    }
  }

  private static final class Latest extends LinkedHashMap<String, Instant> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
      return size() > MOST;
    }
  }
}
