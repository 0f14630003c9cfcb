package ee.hbook.feed.reads.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import ee.hbook.config.FaultLog;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedRead.Key;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.sync.FirstRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who read what of our feeds. The first read of a content is on record before it is
 * answered, because what comes back may be the echo of it a moment later; further reads of the same
 * are counted here and stored once a minute. Whatever fails, the feed is served.
 */
@ApplicationScoped
public class RememberReads {

  private static final Logger LOG = Logger.getLogger(RememberReads.class.getName());
  private static final int MOST = 10_000;

  private final StoreReads store;
  private final Event<FirstRead> firstRead;
  private final Clock clock;
  private final Queue<ContentInMemory> leaving = new ConcurrentLinkedQueue<>();
  private final Cache<Key, ContentInMemory> contents =
      Caffeine.newBuilder().maximumSize(MOST).evictionListener(this::leave).build();

  @Inject
  public RememberReads(StoreReads store, Event<FirstRead> firstRead, Clock clock) {
    this.store = store;
    this.firstRead = firstRead;
    this.clock = clock;
  }

  /**
   * Remembers one read.
   *
   * @param content what was read
   * @param userAgent the reader's User-Agent as it came, if it came; only its word is kept
   */
  public void read(FeedContent content, Optional<String> userAgent) {
    read(content, FeedReader.of(userAgent));
  }

  /**
   * Remembers one read.
   *
   * @param content what was read
   * @param who who read it
   */
  public void read(FeedContent content, FeedReader who) {
    String reader = who.word();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ContentInMemory known =
        contents.get(
            new Key(content.feed(), reader, content.tag()),
            key -> new ContentInMemory(content, reader));
    tolerantly(() -> tell(known, known.readAt(now, store)));
  }

  /** Stores the reads that were only counted so far. */
  public void store() {
    contents.asMap().entrySet().stream()
        .filter(entry -> !stored(entry.getValue()))
        .forEach(gone -> contents.invalidate(gone.getKey()));
    for (ContentInMemory left = leaving.poll(); left != null; left = leaving.poll()) {
      stored(left);
    }
  }

  /**
   * A read as it stands now, with what this node has not stored yet.
   *
   * @param read as it is stored
   * @return the same or a later one
   */
  FeedRead asOfNow(FeedRead read) {
    return Optional.ofNullable(contents.getIfPresent(read.key()))
        .flatMap(ContentInMemory::notStored)
        .map(read::and)
        .orElse(read);
  }

  private boolean stored(ContentInMemory content) {
    boolean[] there = {true};
    tolerantly(
        () -> {
          ContentInMemory.Stored stored = content.store(store);
          there[0] = stored.isThere();
          tell(content, stored.firstRead());
        });
    return there[0];
  }

  private void tell(ContentInMemory content, Optional<Instant> readOn) {
    content.unit().ifPresent(unit -> readOn.ifPresent(at -> tell(new FirstRead(unit, at))));
  }

  /** The read is on record: whatever those who hear of it do, it is not tried again. */
  private void tell(FirstRead read) {
    try {
      firstRead.fire(read);
    } catch (RuntimeException failed) {
      FaultLog.log(
          LOG, Level.WARNING, "Nobody looks after a first read of unit " + read.unit(), failed);
    }
  }

  /** No message of a database is logged: it may hold values. */
  private static void tolerantly(Runnable storing) {
    try {
      storing.run();
    } catch (RuntimeException failed) {
      LOG.log(
          Level.WARNING,
          "A read of a feed could not be remembered, it is tried again within a minute: {0}",
          failed.getClass().getSimpleName());
    }
  }

  private void leave(@Nullable Key key, @Nullable ContentInMemory content, RemovalCause cause) {
    if (content != null) {
      leaving.add(content);
    }
  }
}
