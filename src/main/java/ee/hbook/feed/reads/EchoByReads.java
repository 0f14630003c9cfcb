package ee.hbook.feed.reads;

import ee.hbook.availability.Span;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.echo.EchoRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Echo or double booking, by what its channel has read in our feeds: an event over nights that we
 * hold can be our own booking coming back only when its channel had read that booking before the
 * event first appeared there, and had not read otherwise a day before that. A look at the channel's
 * calendar right after it has read tells what it had sold by then. Pure.
 *
 * @param reads what the channel has read, the first read first
 * @param today the day in the property's zone; nights before it sell no more
 * @param now the moment of this look
 */
public record EchoByReads(List<ChannelRead> reads, LocalDate today, Instant now)
    implements EchoRule {

  /** A look this soon after a read sees what the channel had before it could take ours in. */
  static final Duration AT_ONCE = Duration.ofMinutes(2);

  /** So long after it has read us anew a channel may still show what it had read before. */
  static final Duration SHOWS_OLD = Duration.ofDays(1);

  public EchoByReads {
    reads = List.copyOf(reads);
  }

  @Override
  public Verdict judge(EventKind kind, List<Span> shared, Instant firstSeen) {
    if (!kind.mayBeEcho()) {
      return Verdict.DOUBLE_BOOKING;
    }
    return explaining(firstSeen).stream()
        .filter(read -> covers(read.taken(), shared))
        .map(read -> after(read, firstSeen))
        .min(Comparator.naturalOrder())
        .orElse(Verdict.DOUBLE_BOOKING);
  }

  /** The contents that its channel had read, and not long replaced, when an event appeared. */
  private List<ChannelRead> explaining(Instant firstSeen) {
    return reads.stream()
        .filter(read -> read.firstRead().isBefore(firstSeen))
        .filter(
            read ->
                reads.stream()
                    .filter(newer -> newer.lastRead().isAfter(read.lastRead()))
                    .map(newer -> replacedBy(newer, read).plus(SHOWS_OLD))
                    .noneMatch(firstSeen::isAfter))
        .toList();
  }

  /** When it was at the latest that a newer read took a content's place. */
  private static Instant replacedBy(ChannelRead newer, ChannelRead read) {
    return newer.firstRead().isAfter(read.lastRead()) ? newer.firstRead() : newer.lastRead();
  }

  /** What an event is that appeared after its channel had read the nights. */
  private Verdict after(ChannelRead read, Instant firstSeen) {
    Instant looked = read.lookedOn().orElse(now);
    if (firstSeen.isAfter(looked)) {
      return Verdict.ECHO;
    }
    return looked.isBefore(read.firstRead().plus(AT_ONCE))
        ? Verdict.DOUBLE_BOOKING
        : Verdict.PERHAPS;
  }

  @Override
  public boolean knowsUs() {
    return !reads.isEmpty();
  }

  @Override
  public boolean stillBelievesTaken(List<Span> nights) {
    return last(reads.stream()).filter(read -> covers(read.taken(), nights)).isPresent();
  }

  @Override
  public boolean knewAsFree(List<Span> nights, Instant firstSeen) {
    return last(reads.stream()
            .filter(read -> read.lookedOn().filter(firstSeen::isAfter).isPresent()))
        .filter(read -> !covers(read.taken(), nights))
        .isPresent();
  }

  @Override
  public List<Span> beyond(Span span, Instant firstSeen) {
    List<Span> open = fromToday(List.of(span));
    for (ChannelRead read : explaining(firstSeen)) {
      open = Span.minus(open, read.taken());
    }
    return open;
  }

  @Override
  public List<Span> beyondEchoes(Span span, Instant firstSeen) {
    List<Span> open = fromToday(List.of(span));
    for (ChannelRead read : explaining(firstSeen)) {
      if (after(read, firstSeen) == Verdict.ECHO) {
        open = Span.minus(open, read.taken());
      }
    }
    return open;
  }

  @Override
  public List<Span> beyondLast(Span span, Instant firstSeen) {
    List<Span> open = fromToday(List.of(span));
    return last(reads.stream().filter(read -> read.firstRead().isBefore(firstSeen)))
        .map(read -> Span.minus(open, read.taken()))
        .orElse(open);
  }

  private static Optional<ChannelRead> last(Stream<ChannelRead> some) {
    return some.reduce((one, other) -> one.lastRead().isAfter(other.lastRead()) ? one : other);
  }

  private boolean covers(List<Span> read, List<Span> spans) {
    return Span.minus(fromToday(spans), read).isEmpty();
  }

  private List<Span> fromToday(List<Span> spans) {
    return spans.stream().flatMap(span -> span.from(today.atStartOfDay()).stream()).toList();
  }
}
