package ee.hbook.feed.reads.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedRead.Key;
import ee.hbook.feed.reads.FeedRead.More;
import ee.hbook.feed.reads.FeedReads;
import ee.hbook.link.Link;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
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

  @Override
  public List<FeedRead> about(Link link) {
    return rows.values().stream().sorted(Comparator.comparing(FeedRead::firstRead)).toList();
  }

  @Override
  public List<FeedRead> ofUnit(UnitId unit) {
    return rows.values().stream().sorted(Comparator.comparing(FeedRead::firstRead)).toList();
  }

  @Override
  public Map<Key, Instant> looks(Link link) {
    return Map.of();
  }

  @Override
  public Set<Long> looked(Collection<Link> links, Instant startedOn, Instant endedOn) {
    return Set.of();
  }

  @Override
  public void oweLooks(Link link) {
    // No link is made here.
  }

  @Override
  public List<FeedRead> latest(OptionalLong accomId, OptionalInt accomNum, int most) {
    return rows.values().stream()
        .sorted(Comparator.comparing(FeedRead::lastRead).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public List<LastRead> lastReads() {
    return List.of();
  }

  private void maybeFail() {
    if (failing > 0) {
      failing--;
      throw new IllegalStateException("The database is away");
    }
  }
}
