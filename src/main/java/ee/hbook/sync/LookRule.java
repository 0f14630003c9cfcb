package ee.hbook.sync;

import ee.hbook.availability.Span;
import ee.hbook.link.Link;
import ee.hbook.sync.ChannelReads.ChannelRead;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Look when they read: whether what a channel has just read calls for a look at its calendar, and
 * when that may be. What is there at that look is a sale of its own; what comes later may be ours,
 * coming back. Pure.
 */
public final class LookRule {

  /** So much time lies between two looks at one calendar. */
  public static final Duration DISTANCE = Duration.ofMinutes(1);

  private LookRule() {}

  /**
   * Whether a read has told a channel something new about our nights.
   *
   * @param reads what the channel has read
   * @param readOn when the read was that is asked about
   * @param today the day in the property's zone; nights before it sell no more
   * @return true when the read was the channel's, and it did not know these nights as they are
   */
  public static boolean isNews(List<ChannelRead> reads, Instant readOn, LocalDate today) {
    Optional<Set<Span>> before =
        reads.stream()
            .filter(read -> read.firstRead().isBefore(readOn))
            .max(Comparator.comparing(ChannelRead::lastRead))
            .map(read -> from(today, read));
    return reads.stream()
        .filter(read -> read.firstRead().equals(readOn))
        .anyMatch(read -> !before.equals(Optional.of(from(today, read))));
  }

  /**
   * When the calendar of a link may be looked at out of turn.
   *
   * @param link the link
   * @param now the present moment
   * @param frequency how often a link that is well is looked at
   * @return now or a little later; empty when it is switched off, in trouble, or was asked to wait
   */
  public static Optional<Instant> when(Link link, Instant now, Duration frequency) {
    boolean asInTurn =
        link.lastAttempt()
            .map(last -> !link.dueOn().isAfter(last.plus(frequency).plus(DISTANCE)))
            .orElse(true);
    if (!link.enabled() || !link.health().isSettled() || !asInTurn) {
      return Optional.empty();
    }
    return Optional.of(
        link.lastAttempt()
            .map(last -> last.plus(DISTANCE))
            .filter(earliest -> earliest.isAfter(now))
            .orElse(now));
  }

  private static Set<Span> from(LocalDate today, ChannelRead read) {
    return read.taken().stream()
        .flatMap(span -> span.from(today.atStartOfDay()).stream())
        .collect(Collectors.toSet());
  }
}
