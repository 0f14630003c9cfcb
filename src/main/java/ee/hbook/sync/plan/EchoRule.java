package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.EventKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Echo or double booking? Causality decides: an event over nights that we hold can be our own
 * booking coming back only when its channel had read that booking in a feed of ours before the
 * event first appeared there, and had not read otherwise a day before that. A look at the channel's
 * calendar right after it has read tells what it had sold by then. Pure.
 *
 * @param reads what the channel has read, the first read first
 * @param today the day in the property's zone; nights before it sell no more
 * @param now the moment of this look
 */
public record EchoRule(List<ChannelRead> reads, LocalDate today, Instant now) {

  /** A look this soon after a read sees what the channel had before it could take ours in. */
  static final Duration AT_ONCE = Duration.ofMinutes(2);

  /** So long after it has read us anew a channel may still show what it had read before. */
  static final Duration SHOWS_OLD = Duration.ofDays(1);

  /** What an event over nights that somebody else has is. */
  public enum Verdict {
    /** Our own booking, coming back. */
    ECHO,
    /** One of both: the look that would have told came too late. */
    PERHAPS,
    /** Two channels have sold one night, as far as can be told. */
    DOUBLE_BOOKING
  }

  /** Keeps a copy of the list. */
  public EchoRule {
    reads = List.copyOf(reads);
  }

  /**
   * Judges an event.
   *
   * @param kind what it says that it is
   * @param shared the nights that it shares with stays and blocked dates of others, never
   *     preparation time
   * @param firstSeen when the event first appeared with its nights
   * @return what it is
   */
  public Verdict judge(EventKind kind, List<Span> shared, Instant firstSeen) {
    if (!kind.mayBeEcho()) {
      return Verdict.DOUBLE_BOOKING;
    }
    Verdict verdict = Verdict.DOUBLE_BOOKING;
    for (ChannelRead read : explaining(firstSeen)) {
      if (covers(read.taken(), shared)) {
        verdict = better(verdict, after(read, firstSeen));
      }
    }
    return verdict;
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

  private static Verdict better(Verdict one, Verdict other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /**
   * Whether the channel has read a feed of ours at all.
   *
   * @return false when nothing that it shows can come from us
   */
  public boolean everRead() {
    return !reads.isEmpty();
  }

  /**
   * Whether the channel, by its last read, still takes nights for ours.
   *
   * @param nights the nights
   * @return true when what it read last showed all of them as taken
   */
  public boolean stillBelievedTaken(List<Span> nights) {
    return last(reads.stream()).filter(read -> covers(read.taken(), nights)).isPresent();
  }

  /**
   * Whether the channel had read some of the nights as free when an event appeared, and had been
   * looked at since it had: what it showed before would have been seen by then.
   *
   * @param nights the nights
   * @param firstSeen when the event first appeared with them
   * @return true when it had
   */
  public boolean hadReadAsFree(List<Span> nights, Instant firstSeen) {
    return last(reads.stream()
            .filter(read -> read.lookedOn().filter(firstSeen::isAfter).isPresent()))
        .filter(read -> !covers(read.taken(), nights))
        .isPresent();
  }

  /**
   * The nights of an event that no content shows which its channel had read before, and not long
   * replaced: that much cannot come from us.
   *
   * @param span what the event takes
   * @param firstSeen when it first appeared with them
   * @return the ranges, from today on
   */
  public List<Span> beyond(Span span, Instant firstSeen) {
    List<Span> open = fromToday(List.of(span));
    for (ChannelRead read : explaining(firstSeen)) {
      open = Span.minus(open, read.taken());
    }
    return open;
  }

  /**
   * The nights of an event that are not surely ours coming back: no content shows them that its
   * channel had read, and been looked at since, before the event appeared.
   *
   * @param span what the event takes
   * @param firstSeen when it first appeared with them
   * @return the ranges, from today on
   */
  public List<Span> beyondEchoes(Span span, Instant firstSeen) {
    List<Span> open = fromToday(List.of(span));
    for (ChannelRead read : explaining(firstSeen)) {
      if (after(read, firstSeen) == Verdict.ECHO) {
        open = Span.minus(open, read.taken());
      }
    }
    return open;
  }

  /**
   * The nights of an event that its channel had not read as taken when it last read us before the
   * event appeared. What it had read before that explains an event that stands, but hardly one that
   * is new.
   *
   * @param span what the event takes
   * @param firstSeen when it first appeared with them
   * @return the ranges, from today on
   */
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
