package ee.hbook.ical.application;

import ee.hbook.ical.FeedContent;
import ee.hbook.ical.FeedRead;
import ee.hbook.ical.FeedRead.More;
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
  private FeedRead.Key key;
  private @Nullable FeedContent newContent;
  private volatile boolean tried;

  ContentInMemory(FeedContent content, String reader) {
    this.reader = reader;
    this.key = new FeedRead.Key(content.feed(), reader, content.tag());
    this.newContent = content;
  }

  /** Counts a read; the first one is stored at once. */
  void readAt(Instant now, StoreReads store) {
    notStored.accumulateAndGet(More.once(now), More::and);
    if (!tried) {
      storing.lock();
      try {
        if (!tried) {
          store(store);
        }
      } finally {
        tried = true;
        storing.unlock();
      }
    }
  }

  /**
   * Stores what is not stored yet; when that fails, it is not stored yet.
   *
   * @return false when it was deleted from the record: its unit or link is gone, or others are
   *     newer
   */
  boolean store(StoreReads store) {
    storing.lock();
    try {
      More more = notStored.getAndSet(More.NOTHING);
      boolean done = false;
      try {
        boolean there = more.count() == 0 || store(store, more);
        done = true;
        return there;
      } finally {
        if (!done) {
          notStored.accumulateAndGet(more, More::and);
        }
      }
    } finally {
      storing.unlock();
    }
  }

  private boolean store(StoreReads store, More more) {
    FeedContent content = newContent;
    if (content == null) {
      return store.count(key, more);
    }
    key = record(store, content, more);
    newContent = null;
    return true;
  }

  /** Another node may have stored the same in the same moment; then it is only counted. */
  private FeedRead.Key record(StoreReads store, FeedContent content, More more) {
    try {
      return store.record(content, reader, more);
    } catch (RuntimeException otherWasFirst) {
      return store.record(content, reader, more);
    }
  }

  /** What is not stored yet. */
  Optional<More> notStored() {
    return Optional.ofNullable(notStored.get()).filter(more -> more.count() > 0);
  }
}
