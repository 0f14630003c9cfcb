package ee.hbook.feed.reads.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedReads;
import ee.hbook.feed.reads.ReadsOnRecord;
import ee.hbook.house.RealHouse;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredFeedReadsTest extends FeedReadsContract {

  private final RealHouse house = RealHouse.alone();

  @AfterEach
  void close() {
    house.close();
  }

  @Override
  FeedReads empty() {
    return house.port(FeedReads.class);
  }

  @Override
  List<FeedRead> rows() {
    return house
        .port(ReadsOnRecord.class)
        .latest(OptionalLong.empty(), OptionalInt.empty(), 2 * FeedReads.KEPT);
  }

  @Test
  void whatAReaderReadLongestAgoIsForgotten() {
    IntStream.rangeClosed(0, FeedReads.KEPT)
        .forEach(at -> empty().record(content("c" + at), "airbnb", read(1, at, at)));
    assertThat(rows())
        .hasSize(FeedReads.KEPT)
        .extracting(row -> row.key().tag())
        .doesNotContain("c0");
  }

  @Test
  void aFeedForALinkThatIsGoneIsForNobody() {
    FeedContent plain = content("one");
    FeedContent forLink =
        new FeedContent(
            plain.feed() + " for=9",
            plain.allUnits(),
            plain.unit(),
            OptionalLong.of(9),
            plain.revision(),
            plain.tag(),
            plain.taken());
    assertThat(empty().record(forLink, "airbnb", read(1, 0, 0)).key().feed())
        .isEqualTo(plain.feed());
    assertThat(rows()).extracting(FeedRead::forLink).containsExactly(OptionalLong.empty());
  }
}
