package ee.hbook.linking.faces.guide;

import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.ReaderFamily;
import ee.hbook.feed.reads.ReaderFamily.Kind;
import ee.hbook.link.Link;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of both directions of a link.
 *
 * @param link the link, while there is one
 * @param events how many events of its calendar are followed
 * @param ours the reads of our feed for it
 */
record WatchedLink(Optional<Link> link, int events, List<FeedRead> ours) {

  /** A link that is gone. */
  static final WatchedLink NONE = new WatchedLink(Optional.empty(), 0, List.of());

  /** When its calendar was last read whole. */
  Optional<Instant> readThere() {
    return link.flatMap(Link::lastSuccess);
  }

  /** The last read of our feed by a program: one that says whose it is before one that does not. */
  Optional<FeedRead> visit() {
    return last(Kind.PLATFORM).or(() -> last(Kind.PROGRAM));
  }

  /** The last look of a person at our feed, which is no proof, while no program has read it. */
  Optional<FeedRead> looker() {
    return visit().isPresent() ? Optional.empty() : last(Kind.PERSON);
  }

  private Optional<FeedRead> last(Kind kind) {
    return ours.stream()
        .filter(read -> ReaderFamily.ofWord(read.key().reader()).kind() == kind)
        .max(Comparator.comparing(FeedRead::lastRead));
  }
}
