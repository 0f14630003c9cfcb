package ee.hbook.feed.reads.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedRevision;
import ee.hbook.feed.FeedRevisions;
import ee.hbook.feed.reads.FeedChannel;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.LearnedReader;
import ee.hbook.feed.reads.LearnedReaders;
import ee.hbook.feed.reads.ReaderFamily;
import ee.hbook.feed.reads.ReadsOnRecord;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import ee.hbook.sync.Echoes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds out for which links programs without a known name read, and forgets it as soon as anything
 * speaks against it.
 */
@ApplicationScoped
@Transactional
public class LearnReaders {

  private final ReadsOnRecord reads;
  private final FeedRevisions links;
  private final Echoes echoes;
  private final LearnedReaders learned;
  private final Clock clock;

  @Inject
  public LearnReaders(
      ReadsOnRecord reads,
      FeedRevisions links,
      Echoes echoes,
      LearnedReaders learned,
      Clock clock) {
    this.reads = reads;
    this.links = links;
    this.echoes = echoes;
    this.learned = learned;
    this.clock = clock;
  }

  /** Looks at every unit whose feed such a program has read. */
  public void learn() {
    List<LastRead> last = reads.lastReads();
    Instant now = clock.instant();
    Set<UnitId> units =
        last.stream()
            .filter(read -> FeedReader.isNumbered(read.reader()))
            .flatMap(read -> read.unit().stream())
            .collect(Collectors.toSet());
    boolean told =
        last.stream()
            .filter(read -> read.unit().isEmpty())
            .filter(read -> read.when().isAfter(now.minus(LearnedReader.LOOKED_BACK)))
            .anyMatch(
                read -> ReaderFamily.ofWord(read.reader()).kind() != ReaderFamily.Kind.PERSON);
    units.forEach(unit -> learn(unit, told, now));
  }

  /** Nobody can tell what a program had read in the feed of all units of a house with several. */
  private void learn(UnitId unit, boolean allUnitsAreRead, Instant now) {
    List<FeedChannel> channels =
        links.withChannels(unit).map(FeedRevision::channels).orElse(List.of());
    List<FeedRead> ofUnit = reads.ofUnit(unit);
    Optional<LearnedReader> candidate =
        allUnitsAreRead ? Optional.empty() : LearnedReader.candidate(channels, ofUnit, now);
    channels.stream()
        .filter(channel -> channel.learned().isPresent())
        .filter(Predicate.not(channel -> candidate.filter(isKnownOf(channel)).isPresent()))
        .forEach(learned::forget);
    candidate
        .filter(Predicate.not(found -> isKnownOf(found.link()).test(found)))
        .filter(found -> found.isProved(echoes(found, now), ofUnit))
        .ifPresent(found -> learned.learn(found, now));
  }

  private static Predicate<LearnedReader> isKnownOf(FeedChannel channel) {
    return found ->
        found.link().link() == channel.link()
            && channel.learned().equals(Optional.of(found.program()));
  }

  private List<Echoes.Echo> echoes(LearnedReader found, Instant now) {
    return echoes.of(found.link().link(), now.minus(LearnedReader.LOOKED_BACK));
  }
}
