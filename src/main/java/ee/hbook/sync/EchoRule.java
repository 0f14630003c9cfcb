package ee.hbook.sync;

import ee.hbook.availability.Availability;
import ee.hbook.availability.Occupancy;
import ee.hbook.sync.ChannelReads.ChannelRead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * Echo or double booking? Causality decides: an event over nights that we hold can be our own
 * booking coming back only when its channel had read that booking in a feed of ours before the
 * event first appeared there. Pure.
 *
 * @param reads what the channel has read
 * @param today the day in the property's zone; nights before it sell no more
 */
public record EchoRule(List<ChannelRead> reads, LocalDate today) {

  /** What an event over held nights is. */
  public enum Verdict {
    /** Our own booking, coming back. */
    ECHO,
    /** Two channels may have sold one night. */
    DOUBLE_BOOKING,
    /** Its nights are blocked or needed for preparation; nobody else has sold them. */
    NOT_FREE
  }

  /** Keeps a copy of the list. */
  public EchoRule {
    reads = List.copyOf(reads);
  }

  /**
   * Judges an event.
   *
   * @param event the event
   * @param holders what others than its own calendar hold of its nights; at least one
   * @param firstSeen when the event first appeared with these nights
   * @return what it is
   */
  public Verdict judge(IdentifiedEvent event, List<Occupancy> holders, Instant firstSeen) {
    List<LocalDateRange> shared =
        holders.stream()
            .map(Occupancy::nights)
            .filter(held -> held.overlaps(event.event().nights()))
            .map(held -> held.intersection(event.event().nights()))
            .filter(nights -> nights.getEnd().isAfter(today))
            .toList();
    if (shared.isEmpty() || event.kind().mayBeEcho() && hadRead(shared, firstSeen)) {
      return Verdict.ECHO;
    }
    if (event.kind() == EventKind.BLOCK && holders.stream().noneMatch(EchoRule::isStay)) {
      return Verdict.ECHO;
    }
    return holders.stream().allMatch(held -> held instanceof Occupancy.Preparation)
        ? Verdict.NOT_FREE
        : Verdict.DOUBLE_BOOKING;
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
  public boolean stillBelievedTaken(List<LocalDateRange> nights) {
    return reads.stream()
        .reduce((one, other) -> one.lastRead().isAfter(other.lastRead()) ? one : other)
        .filter(last -> covers(last.nights(), nights))
        .isPresent();
  }

  private boolean hadRead(List<LocalDateRange> nights, Instant before) {
    return reads.stream()
        .filter(read -> read.firstRead().isBefore(before))
        .anyMatch(read -> covers(read.nights(), nights));
  }

  private boolean covers(List<LocalDateRange> read, List<LocalDateRange> nights) {
    List<LocalDateRange> open = new ArrayList<>();
    for (LocalDateRange range : nights) {
      if (range.getEnd().isAfter(today)) {
        LocalDate from = range.getStart().isBefore(today) ? today : range.getStart();
        open.add(LocalDateRange.of(from, range.getEnd()));
      }
    }
    for (LocalDateRange taken : read) {
      open =
          new ArrayList<>(
              open.stream().flatMap(part -> Availability.minus(part, taken).stream()).toList());
    }
    return open.isEmpty();
  }

  private static boolean isStay(Occupancy held) {
    return held instanceof Occupancy.Reserved || held instanceof Occupancy.Automatic;
  }
}
