package ee.hbook.recovery;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * Which nights were at risk while a link was not healthy ({@code link-health.md}, Dates-at-risk
 * report). Nights are the property's; instants are UTC.
 *
 * @param linkId the link
 * @param calendar the calendar's name
 * @param unit the unit
 * @param from since when the two sides may have drifted apart: the last good read
 * @param until when the link was resumed, or now
 * @param unreadThere future nights that are taken or free here otherwise than the other side last
 *     read, by date
 * @param openOnBothSides future nights that both sides can sell, by date
 * @param overlaps future nights that both sides have sold, by date
 * @param arrived future stays that were taken down since, the other side's and others, by date
 * @param vanished future nights of the other side's stays that were cancelled since, or that its
 *     calendar does not name any more, by date
 * @param seen what was read since
 */
public record RiskReport(
    long linkId,
    String calendar,
    UnitId unit,
    Instant from,
    Instant until,
    List<Changed> unreadThere,
    List<LocalDateRange> openOnBothSides,
    List<Overlap> overlaps,
    List<Arrived> arrived,
    List<LocalDateRange> vanished,
    Seen seen) {

  public RiskReport {
    unreadThere = List.copyOf(unreadThere);
    openOnBothSides = List.copyOf(openOnBothSides);
    overlaps = List.copyOf(overlaps);
    arrived = List.copyOf(arrived);
    vanished = List.copyOf(vanished);
  }

  /**
   * Whether both sides agree as far as anything was read: nothing known is sold twice, and what the
   * other side last read is what is shown to it now.
   *
   * @return true when there is nothing to look at; how much that says depends on {@link #seen}
   */
  public boolean isClean() {
    return overlaps.isEmpty() && unreadThere.isEmpty();
  }

  /**
   * What was read since both sides may have drifted apart, or since somebody acted on that. What
   * was not, nobody knows.
   *
   * @param since when the link was resumed or last checked; when its trouble began, while it lasts
   * @param exported whether the other side may read our feed
   * @param theirs when its calendar was last read whole
   * @param ours when it last read our feed
   */
  public record Seen(
      Instant since, boolean exported, Optional<Instant> theirs, Optional<Instant> ours) {

    /**
     * When their calendar was read since.
     *
     * @return empty when what was sold there since is not known
     */
    public Optional<Instant> theirsSince() {
      return theirs.filter(when -> when.isAfter(since));
    }

    /**
     * When they read ours since.
     *
     * @return empty when nobody knows whether they still do
     */
    public Optional<Instant> oursSince() {
      return ours.filter(when -> when.isAfter(since));
    }
  }

  /**
   * The nights that are at risk, each once.
   *
   * @return what was sold on both sides, then what the other side has not read
   */
  public List<LocalDateRange> atRisk() {
    return Stream.concat(
            overlaps.stream().map(Overlap::nights), unreadThere.stream().map(Changed::nights))
        .distinct()
        .toList();
  }

  /**
   * Nights that changed here and that the other side has not read.
   *
   * @param nights the nights
   * @param taken whether they are taken here by now, or free
   */
  public record Changed(LocalDateRange nights, boolean taken) {}

  /**
   * Nights that two have sold.
   *
   * @param nights the nights
   * @param here what holds them here, without the guest's name: {@code website}, the name of
   *     another calendar, {@code blocked} or {@code automatic}
   * @param reservation the reservation that holds them, where it is one
   * @param since when that was taken down here
   * @param there when the other side's booking was first seen
   */
  public record Overlap(
      LocalDateRange nights,
      String here,
      OptionalLong reservation,
      Optional<Instant> since,
      Optional<Instant> there) {}

  /**
   * A stay that was taken down meanwhile.
   *
   * @param nights its nights
   * @param source {@code website}, or the name of the calendar that it came from
   * @param reservation its number
   * @param when when it was taken down
   */
  public record Arrived(LocalDateRange nights, String source, long reservation, Instant when) {}
}
