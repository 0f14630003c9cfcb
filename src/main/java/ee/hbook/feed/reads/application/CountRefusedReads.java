package ee.hbook.feed.reads.application;

import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.RefusedRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts the requests for our feeds that are refused, in memory, and stores the counts once a
 * minute: a refusal costs no statement. What is kept in memory is bounded, and so is what a day
 * keeps in the table.
 */
@ApplicationScoped
public class CountRefusedReads {

  private static final Logger LOG = Logger.getLogger(CountRefusedReads.class.getName());
  static final int MOST = 500;

  private final StoreRefusedReads store;
  private final Clock clock;
  private final Map<RefusedRead.Key, RefusedRead> counted = new ConcurrentHashMap<>();

  @Inject
  public CountRefusedReads(StoreRefusedReads store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Counts one.
   *
   * @param refusal whose feed, and why
   * @param who who asked
   */
  public void count(FeedAnswer.Refused refusal, FeedReader who) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    RefusedRead.Key key = new RefusedRead.Key(day(now), who.word(), refusal.why(), refusal.feed());
    if (counted.size() < MOST || counted.containsKey(key)) {
      counted.merge(key, new RefusedRead(key, now, now, 1), RefusedRead::and);
    }
  }

  /** Stores what was counted since it was last stored; what cannot be is tried the next time. */
  public void store() {
    for (RefusedRead.Key key : counted.keySet()) {
      RefusedRead counts = counted.remove(key);
      if (counts != null) {
        store(counts);
      }
    }
  }

  /** No message of a database is logged: it may hold values. */
  private void store(RefusedRead counts) {
    try {
      store.add(counts);
    } catch (RuntimeException failed) {
      counted.merge(counts.key(), counts, RefusedRead::and);
      LOG.log(
          Level.WARNING,
          "Refused requests for a feed could not be counted, it is tried again within a minute:"
              + " {0}",
          failed.getClass().getSimpleName());
    }
  }

  /** Forgets what is older than it is kept. */
  public void forgetOld() {
    store.forgetOld(day(clock.instant()));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
