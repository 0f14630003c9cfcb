package ee.hbook.feed.reads.application;

import ee.hbook.feed.KeyChanges;
import ee.hbook.feed.reads.OldAddress;
import ee.hbook.feed.reads.ReaderFamily;
import ee.hbook.feed.reads.ReadsOnRecord;
import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.feed.reads.RefusedReader;
import ee.hbook.feed.reads.RefusedReads;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has an address of a feed of ours that does not answer: by what he read, and what he asked.
 */
@ApplicationScoped
public class ReadersToMove {

  private final ReadsOnRecord reads;
  private final RefusedReads refused;
  private final KeyChanges changes;
  private final Links links;
  private final Clock clock;

  /**
   * Answers from what is stored; a minute late at most.
   *
   * @param reads who read
   * @param refused who was refused
   * @param changes when addresses changed
   * @param links whose calendars are linked
   * @param clock tells what is lately
   */
  @Inject
  public ReadersToMove(
      ReadsOnRecord reads, RefusedReads refused, KeyChanges changes, Links links, Clock clock) {
    this.reads = reads;
    this.refused = refused;
    this.changes = changes;
    this.links = links;
    this.clock = clock;
  }

  /**
   * Who read a feed until its address changed, and not since.
   *
   * @return the one who read last first
   */
  @Transactional
  public List<OldAddress> withOldAddress() {
    return OldAddress.among(reads.lastReads(), changes.all());
  }

  /**
   * Who asks for a feed, is refused, and has no other address of it.
   *
   * @return the last one who asked first
   */
  @Transactional
  public List<RefusedReader> refused() {
    Instant now = clock.instant();
    List<RefusedRead> lately = refused.since(now.minus(RefusedReader.LATELY));
    return lately.isEmpty()
        ? List.of()
        : RefusedReader.among(
            lately, new RefusedReader.Known(reads.lastReads(), changes.all(), platforms()), now);
  }

  /**
   * All that is on record of refused requests.
   *
   * @param time how long to look back
   * @return the last one first, one entry for each reader, day, reason and feed
   */
  @Transactional
  public List<RefusedRead> refusals(Duration time) {
    return refused.since(clock.instant().minus(time));
  }

  private Set<String> platforms() {
    return links.all().stream()
        .flatMap(link -> platform(link).stream())
        .map(ReaderFamily::word)
        .collect(Collectors.toSet());
  }

  private static Optional<ReaderFamily> platform(Link link) {
    return ReaderFamily.ofCalendar(link.peer(), link.name());
  }
}
