package ee.hbook.feed.reads.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.sync.FirstRead;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RememberReadsTest {

  private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
  private static final Optional<String> AIRBNB = Optional.of("Airbnb/1.0");

  private static final UnitId UNIT = new UnitId(102, 1);

  private final ReadsInMemory stored = new ReadsInMemory();
  private final FirstReads told = new FirstReads();
  private final RememberReads reads = at(NOW);

  @Test
  void theFirstReadOfAContentIsStoredAtOnce() {
    reads.read(content("a"), AIRBNB);
    assertThat(only())
        .extracting(read -> read.key().reader(), FeedRead::firstRead, FeedRead::count)
        .containsExactly("airbnb", NOW, 1L);
  }

  @Test
  void furtherReadsAreStoredOnlyWhenAsked() {
    reads.read(content("a"), AIRBNB);
    reads.read(content("a"), AIRBNB);
    assertThat(only().count()).isEqualTo(1);
    reads.store();
    assertThat(only().count()).isEqualTo(2);
  }

  @Test
  void whatIsNotStoredYetIsKnown() {
    reads.read(content("a"), AIRBNB);
    reads.read(content("a"), AIRBNB);
    assertThat(reads.asOfNow(only()).count()).isEqualTo(2);
  }

  @Test
  void eachReaderAndEachContentIsRememberedApart() {
    reads.read(content("a"), AIRBNB);
    reads.read(content("a"), Optional.empty());
    reads.read(content("b"), AIRBNB);
    assertThat(stored.rows()).hasSize(3);
  }

  @Test
  void ofTwoHundredReadsAtOnceOneIsStoredAndAllAreCounted() throws Exception {
    Callable<Boolean> read =
        () -> {
          reads.read(content("a"), AIRBNB);
          return stored.rows().size() == 1;
        };
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : readers.invokeAll(Collections.nCopies(200, read))) {
        assertThat(answer.get()).isTrue();
      }
    }
    reads.store();
    assertThat(only().count()).isEqualTo(200);
  }

  @Test
  void aNodeThatWasFirstWithTheSameIsNoObstacle() {
    stored.failNext(1);
    reads.read(content("a"), AIRBNB);
    assertThat(only().count()).isEqualTo(1);
  }

  @Test
  void aDatabaseThatFailsDoesNotReachTheReaderAndNothingIsLost() {
    stored.failNext(2);
    reads.read(content("a"), AIRBNB);
    reads.read(content("a"), AIRBNB);
    assertThat(stored.rows()).isEmpty();
    reads.store();
    assertThat(only().count()).isEqualTo(2);
  }

  @Test
  void aReadThatIsStoredLateKeepsItsTime() {
    stored.failNext(2);
    reads.read(content("a"), AIRBNB);
    reads.store();
    assertThat(only().firstRead()).isEqualTo(NOW);
  }

  @Test
  void countsThatCouldNotBeStoredAreStoredLater() {
    reads.read(content("a"), AIRBNB);
    reads.read(content("a"), AIRBNB);
    stored.failNext(1);
    reads.store();
    reads.store();
    assertThat(only().count()).isEqualTo(2);
  }

  @Test
  void aContentThatWasDeletedFromTheRecordIsNewAgain() {
    reads.read(content("a"), AIRBNB);
    stored.clear();
    reads.read(content("a"), AIRBNB);
    reads.store();
    reads.read(content("a"), AIRBNB);
    assertThat(only().count()).isEqualTo(1);
  }

  @Test
  void aLaterStartGoesOnWithWhatIsStored() {
    reads.read(content("a"), AIRBNB);
    Instant later = NOW.plusSeconds(60);
    at(later).read(content("a"), AIRBNB);
    assertThat(only())
        .extracting(FeedRead::firstRead, FeedRead::lastRead, FeedRead::count)
        .containsExactly(NOW, later, 2L);
  }

  @Test
  void aContentThatAReaderHasNotHadIsToldOnceItIsOnRecord() {
    reads.read(content("a"), AIRBNB);
    reads.read(content("a"), AIRBNB);
    reads.read(content("b"), AIRBNB);
    assertThat(told.heard).containsExactly(new FirstRead(UNIT, NOW), new FirstRead(UNIT, NOW));
  }

  @Test
  void oneThatIsOnRecordSinceAnEarlierStartIsNotToldAgain() {
    reads.read(content("a"), AIRBNB);
    told.heard.clear();
    at(NOW.plusSeconds(60)).read(content("a"), AIRBNB);
    assertThat(told.heard).isEmpty();
  }

  @Test
  void oneThatIsStoredLateIsToldLateAndWithItsTime() {
    stored.failNext(2);
    reads.read(content("a"), AIRBNB);
    assertThat(told.heard).isEmpty();
    reads.store();
    assertThat(told.heard).containsExactly(new FirstRead(UNIT, NOW));
  }

  @Test
  void whatShowsNoUnitIsToldToNobody() {
    reads.read(content("a", Optional.empty()), AIRBNB);
    assertThat(told.heard).isEmpty();
  }

  @Test
  void whoeverHearsOfItMayFailAndTheReadStaysOnRecord() {
    told.failing = true;
    reads.read(content("a"), AIRBNB);
    reads.store();
    assertThat(only().count()).isEqualTo(1);
  }

  @Test
  void programsWithoutANameAreRememberedApart() {
    reads.read(content("a"), Optional.of("GiteSync/2.1"));
    reads.read(content("a"), Optional.of("Kalendra/7"));
    reads.read(content("a"), Optional.of("curl/8.0"));
    assertThat(stored.rows())
        .extracting(read -> read.key().reader())
        .hasSize(3)
        .contains("other")
        .filteredOn(reader -> reader.startsWith("other-"))
        .hasSize(2);
  }

  private FeedRead only() {
    assertThat(stored.rows()).hasSize(1);
    return stored.rows().iterator().next();
  }

  private RememberReads at(Instant moment) {
    return new RememberReads(new StoreReads(stored), told, Clock.fixed(moment, ZoneOffset.UTC));
  }

  private static FeedContent content(String tag) {
    return content(tag, Optional.of(UNIT));
  }

  private static FeedContent content(String tag, Optional<UnitId> unit) {
    return new FeedContent("102/1 anonymous", false, unit, OptionalLong.empty(), 5, tag, List.of());
  }
}
