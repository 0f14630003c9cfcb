package ee.hbook.feed.reads.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.OwedLooks;
import ee.hbook.feed.reads.ReadAttribution;
import ee.hbook.feed.reads.ReadsOnRecord;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import ee.hbook.link.Link;
import ee.hbook.sync.ChannelReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** What is known of the reads of our feeds, up to the last one that this node answered. */
@ApplicationScoped
public class ReadsOfFeeds implements ChannelReads {

  private final ReadsOnRecord reads;
  private final OwedLooks owed;
  private final RememberReads remembered;
  private final Accommodations accommodations;

  @Inject
  public ReadsOfFeeds(
      ReadsOnRecord reads,
      OwedLooks owed,
      RememberReads remembered,
      Accommodations accommodations) {
    this.reads = reads;
    this.owed = owed;
    this.remembered = remembered;
    this.accommodations = accommodations;
  }

  @Override
  public List<ChannelRead> of(Link link) {
    return ReadAttribution.of(link, asOfNow(reads.about(link)), owed.looks(link), hasOneUnit());
  }

  @Override
  public Set<Long> looked(Collection<Link> links, Instant startedOn, Instant endedOn) {
    links.stream().filter(link -> link.lastSuccess().isEmpty()).forEach(owed::oweLooks);
    return owed.looked(links, startedOn, endedOn);
  }

  /**
   * The reads on record.
   *
   * @param accomId of one accommodation; empty for all
   * @param accomNum of the units of this number; empty for all
   * @param most how many
   * @return those that were stored last first
   */
  public List<FeedRead> latest(OptionalLong accomId, OptionalInt accomNum, int most) {
    return asOfNow(reads.latest(accomId, accomNum, most));
  }

  /**
   * The reads of the feed that is for one link only.
   *
   * @param link the link
   * @return as they stand now, in no order
   */
  public List<FeedRead> ofFeedFor(Link link) {
    return asOfNow(reads.about(link)).stream()
        .filter(read -> read.forLink().equals(OptionalLong.of(link.id())))
        .toList();
  }

  /**
   * When each reader last read each feed.
   *
   * @return in no order; a minute late at most
   */
  public List<LastRead> lastReads() {
    return reads.lastReads();
  }

  private List<FeedRead> asOfNow(List<FeedRead> stored) {
    return stored.stream().map(remembered::asOfNow).toList();
  }

  private boolean hasOneUnit() {
    return accommodations.all().stream().mapToInt(type -> type.units().size()).sum() == 1;
  }
}
