package ee.hbook.recovery.rest;

import ee.hbook.recovery.RiskReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * The dates at risk of a link, as the API shows them. {@code to} is the first day that is not
 * concerned.
 *
 * @param link the link
 * @param calendar its name
 * @param accomId the accommodation
 * @param accomNum the unit
 * @param from since when the two sides may have drifted apart
 * @param until when the link was resumed, or now
 * @param overlaps nights that both sides have sold
 * @param unreadThere nights that the other side does not know as they are here
 * @param arrived stays that were taken down since {@code from}
 * @param vanished nights of the other side's stays that are gone since
 * @param openOnBothSides nights that both sides can sell
 * @param theirsReadOn when its calendar was read whole since the link was resumed or checked; left
 *     out while that has not happened: what was sold there since is not known
 * @param oursReadOn when the other side read our feed since, likewise
 */
@Schema(name = "DatesAtRisk")
public record RiskJson(
    long link,
    String calendar,
    long accomId,
    int accomNum,
    Instant from,
    Instant until,
    List<OverlapJson> overlaps,
    List<ChangedJson> unreadThere,
    List<ArrivedJson> arrived,
    List<NightsJson> vanished,
    List<NightsJson> openOnBothSides,
    @Nullable Instant theirsReadOn,
    @Nullable Instant oursReadOn) {

  /**
   * Nights.
   *
   * @param from the first of them
   * @param to the day after the last
   */
  public record NightsJson(LocalDate from, LocalDate to) {

    static NightsJson of(LocalDateRange nights) {
      return new NightsJson(nights.getStart(), nights.getEnd());
    }
  }

  /**
   * Nights that changed here, unread by the other side.
   *
   * @param from the first of them
   * @param to the day after the last
   * @param taken whether they are taken here
   */
  public record ChangedJson(LocalDate from, LocalDate to, boolean taken) {}

  /**
   * Nights sold twice.
   *
   * @param from the first of them
   * @param to the day after the last
   * @param here what holds them here
   * @param reservation the reservation that does, where it is one
   * @param since when that was taken down here
   * @param there when the other side's booking was first seen
   */
  public record OverlapJson(
      LocalDate from,
      LocalDate to,
      String here,
      @Nullable Long reservation,
      @Nullable Instant since,
      @Nullable Instant there) {}

  /**
   * A stay that was taken down meanwhile.
   *
   * @param from the first night
   * @param to the day of departure
   * @param source where it came from
   * @param reservation its number
   * @param when when it was taken down
   */
  public record ArrivedJson(
      LocalDate from, LocalDate to, String source, long reservation, Instant when) {}

  static RiskJson of(RiskReport report) {
    return new RiskJson(
        report.linkId(),
        report.calendar(),
        report.unit().accomId(),
        report.unit().accomNum(),
        report.from(),
        report.until(),
        report.overlaps().stream().map(RiskJson::overlap).toList(),
        report.unreadThere().stream()
            .map(
                each ->
                    new ChangedJson(each.nights().getStart(), each.nights().getEnd(), each.taken()))
            .toList(),
        report.arrived().stream()
            .map(
                each ->
                    new ArrivedJson(
                        each.nights().getStart(),
                        each.nights().getEnd(),
                        each.source(),
                        each.reservation(),
                        each.when()))
            .toList(),
        report.vanished().stream().map(NightsJson::of).toList(),
        report.openOnBothSides().stream().map(NightsJson::of).toList(),
        report.seen().theirsSince().orElse(null),
        report.seen().oursSince().orElse(null));
  }

  private static OverlapJson overlap(RiskReport.Overlap each) {
    return new OverlapJson(
        each.nights().getStart(),
        each.nights().getEnd(),
        each.here(),
        each.reservation().isPresent() ? each.reservation().getAsLong() : null,
        each.since().orElse(null),
        each.there().orElse(null));
  }
}
