package ee.hbook.feed.reads.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ee.hbook.availability.Span;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedRead.Key;
import ee.hbook.feed.reads.FeedRead.More;
import ee.hbook.feed.reads.FeedReads;
import ee.hbook.feed.reads.FeedReads.Recorded;
import ee.hbook.house.RealHouse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is promised of putting reads of our feeds on record, wherever that is. */
abstract class FeedReadsContract {

  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static final FeedContent CONTENT = content("one");

  private FeedReads reads;

  /** Where they are put, with nothing there. */
  abstract FeedReads empty();

  /** What stands there. */
  abstract List<FeedRead> rows();

  @BeforeEach
  void nobodyHasRead() {
    reads = empty();
  }

  @Test
  void whatIsReadForTheFirstTimeIsPutOnRecordAsItWasRead() {
    assertThat(reads.record(CONTENT, "airbnb", read(2, 0, 9)))
        .isEqualTo(new Recorded(key("airbnb", "one"), true));
    assertThat(rows())
        .containsExactly(
            new FeedRead(
                key("airbnb", "one"),
                false,
                Optional.of(RealHouse.UNIT),
                OptionalLong.empty(),
                7,
                NOON,
                NOON.plusSeconds(9),
                2,
                CONTENT.taken()));
  }

  @Test
  void theSameContentInTheSameHandsIsCounted() {
    reads.record(CONTENT, "airbnb", read(1, 0, 0));
    assertThat(reads.record(CONTENT, "airbnb", read(2, 5, 9)))
        .isEqualTo(new Recorded(key("airbnb", "one"), false));
    assertThat(rows())
        .singleElement()
        .matches(row -> row.count() == 3)
        .matches(row -> row.firstRead().equals(NOON))
        .matches(row -> row.lastRead().equals(NOON.plusSeconds(9)));
  }

  @Test
  void anotherContentAndAnotherReaderStandForThemselves() {
    reads.record(CONTENT, "airbnb", read(1, 0, 0));
    assertThat(reads.record(content("two"), "airbnb", read(1, 1, 1)).isNew()).isTrue();
    assertThat(reads.record(CONTENT, "booking", read(1, 2, 2)).isNew()).isTrue();
    assertThat(rows())
        .extracting(FeedRead::key)
        .containsExactlyInAnyOrder(
            key("airbnb", "one"), key("airbnb", "two"), key("booking", "one"));
  }

  @Test
  void furtherReadsOfWhatIsOnRecordAreCounted() {
    reads.record(CONTENT, "airbnb", read(1, 0, 0));
    reads.record(CONTENT, "booking", read(1, 0, 0));
    assertThat(reads.count(key("airbnb", "one"), read(4, 3, 9))).isTrue();
    assertThat(rows())
        .extracting(row -> row.key().reader(), FeedRead::count)
        .containsExactlyInAnyOrder(tuple("airbnb", 5L), tuple("booking", 1L));
  }

  @Test
  void readsThatAreCountedLateDoNotMakeTheLastOneEarlier() {
    reads.record(CONTENT, "airbnb", read(1, 9, 9));
    reads.count(key("airbnb", "one"), read(1, 3, 3));
    assertThat(rows().getFirst().lastRead()).isEqualTo(NOON.plusSeconds(9));
  }

  @Test
  void whatIsNotOnRecordIsNotCounted() {
    assertThat(reads.count(key("airbnb", "one"), read(1, 0, 0))).isFalse();
    assertThat(rows()).isEmpty();
  }

  static FeedContent content(String tag) {
    return new FeedContent(
        "1-1 anonymous",
        false,
        Optional.of(RealHouse.UNIT),
        OptionalLong.empty(),
        7,
        tag,
        List.of(Span.nights(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 4))));
  }

  static More read(long count, long from, long to) {
    return new More(count, NOON.plusSeconds(from), NOON.plusSeconds(to));
  }

  private static Key key(String reader, String tag) {
    return new Key("1-1 anonymous", reader, tag);
  }
}
