package ee.hbook.feed.reads.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedRead.More;
import ee.hbook.feed.reads.FeedReads;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A content that this node has served to a reader, and the reads of it that are not stored yet. The
 * first read is stored before it is answered; whoever asks for the same in the meantime waits for
 * that. Asking for what is not stored yet never waits: who asks may hold the very rows that the
 * storing waits for.
 */
final class ContentInMemory {

  private final ReentrantLock storing = new ReentrantLock();
  private final AtomicReference<More> notStored = new AtomicReference<>(More.NOTHING);
  private final String reader;
  private final Optional<UnitId> unit;
  private FeedRead.Key key;
  private @Nullable FeedContent newContent;
  private volatile boolean tried;

  ContentInMemory(FeedContent content, String reader) {
    this.reader = reader;
    this.key = new FeedRead.Key(content.feed(), reader, content.tag());
    this.newContent = content;
    this.unit = content.unit();
  }

  /**
   * Counts a read; the first one is stored at once.
   *
   * @return the moment of it, when nobody had read this content before
   */
  Optional<Instant> readAt(Instant now, StoreReads store) {
    notStored.accumulateAndGet(More.once(now), More::and);
    if (!tried) {
      storing.lock();
      try {
        if (!tried) {
          return store(store).firstRead();
        }
      } finally {
        tried = true;
        storing.unlock();
      }
    }
    return Optional.empty();
  }

  /** Stores what is not stored yet; when that fails, it is not stored yet. */
  Stored store(StoreReads store) {
    storing.lock();
    try {
      More more = notStored.getAndSet(More.NOTHING);
      boolean done = false;
      try {
        Stored stored = more.count() == 0 ? Stored.COUNTED : store(store, more);
        done = true;
        return stored;
      } finally {
        if (!done) {
          notStored.accumulateAndGet(more, More::and);
        }
      }
    } finally {
      storing.unlock();
    }
  }

  private Stored store(StoreReads store, More more) {
    FeedContent content = newContent;
    if (content == null) {
      return new Stored(store.count(key, more), Optional.empty());
    }
    FeedReads.Recorded recorded = record(store, content, more);
    key = recorded.key();
    newContent = null;
    return new Stored(true, Optional.of(more.first()).filter(first -> recorded.isNew()));
  }

  /** Another node may have stored the same in the same moment; then it is only counted. */
  private FeedReads.Recorded record(StoreReads store, FeedContent content, More more) {
    try {
      return store.record(content, reader, more);
    } catch (RuntimeException otherWasFirst) {
      return store.record(content, reader, more);
    }
  }

  /**
   * What came of storing reads.
   *
   * @param isThere false when it was deleted from the record: its unit or link is gone, or others
   *     are newer
   * @param firstRead the moment of the first of them, when the content was not on record before
   */
  record Stored(boolean isThere, Optional<Instant> firstRead) {

    static final Stored COUNTED = new Stored(true, Optional.empty());
  }

  /** The unit whose nights it shows. */
  Optional<UnitId> unit() {
    return unit;
  }

  /** What is not stored yet. */
  Optional<More> notStored() {
    return Optional.ofNullable(notStored.get()).filter(more -> more.count() > 0);
  }
}
