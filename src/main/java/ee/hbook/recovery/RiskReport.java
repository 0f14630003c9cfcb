package ee.hbook.recovery;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 */
public record RiskReport(
    long linkId,
    String calendar,
    UnitId unit,
    Instant from,
    Instant until,
    List<Changed> unreadThere,
    List<LocalDateRange> openOnBothSides,
    List<Overlap> overlaps) {

  /** Keeps copies of the lists. */
  public RiskReport {
    unreadThere = List.copyOf(unreadThere);
    openOnBothSides = List.copyOf(openOnBothSides);
    overlaps = List.copyOf(overlaps);
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
   * @param here what holds them here, without the guest's name
   * @param since when that was taken down here
   * @param there when the other side's booking was first seen
   */
  public record Overlap(
      LocalDateRange nights, String here, Optional<Instant> since, Optional<Instant> there) {}
}
