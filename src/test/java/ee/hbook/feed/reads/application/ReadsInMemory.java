package ee.hbook.feed.reads.application;

import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedRead.Key;
import ee.hbook.feed.reads.FeedRead.More;
import ee.hbook.feed.reads.FeedReads;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads on record, for as long as a test runs; fails when told to. */
final class ReadsInMemory implements FeedReads {

  private final Map<Key, FeedRead> rows = new ConcurrentHashMap<>();
  private int failing;

  /** Lets the next calls fail. */
  void failNext(int calls) {
    failing = calls;
  }

  void clear() {
    rows.clear();
  }

  Collection<FeedRead> rows() {
    return rows.values();
  }

  @Override
  public Recorded record(FeedContent content, String reader, More more) {
    maybeFail();
    Key key = new Key(content.feed(), reader, content.tag());
    FeedRead row =
        new FeedRead(
            key,
            content.allUnits(),
            content.unit(),
            content.forLink(),
            content.revision(),
            more.first(),
            more.last(),
            more.count(),
            content.taken());
    boolean isNew = !rows.containsKey(key);
    rows.merge(key, row, (before, same) -> before.and(more));
    return new Recorded(key, isNew);
  }

  @Override
  public boolean count(Key key, More more) {
    maybeFail();
    return rows.computeIfPresent(key, (same, row) -> row.and(more)) != null;
  }

  private void maybeFail() {
    if (failing > 0) {
      failing--;
      throw new IllegalStateException("The database is away");
    }
  }
}
