package ee.hbook.sync.record.rest;

import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.config.rest.RecordJson;
import ee.hbook.sync.record.SyncReport;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What one run did, as the API shows it.
 *
 * @param outcome ok, failed, invalid_signature or busy
 * @param added reservations made
 * @param moved reservations moved
 * @param cancelled reservations cancelled
 * @param revived cancelled reservations taken up again
 * @param unchanged events that stayed as they were
 * @param echoes our own bookings coming back
 * @param ignored events that were not followed
 * @param conflicts events whose nights are not free here
 * @param message the run in words
 */
@Schema(name = "Report")
public record ReportJson(
    String outcome,
    int added,
    int moved,
    int cancelled,
    int revived,
    int unchanged,
    int echoes,
    List<IgnoredJson> ignored,
    List<ConflictJson> conflicts,
    String message) {

  /**
   * An event that was not followed.
   *
   * @param uid its UID
   * @param checkIn its first night, when it could be read
   * @param checkOut its check-out day, when it could be read
   * @param start when it starts on the property's clock; absent for whole days
   * @param end when it ends; absent for whole days
   * @param reason why
   */
  @Schema(name = "IgnoredEvent")
  public record IgnoredJson(
      String uid,
      @Nullable LocalDate checkIn,
      @Nullable LocalDate checkOut,
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime end,
      String reason) {}

  /**
   * An event whose nights are not free here.
   *
   * @param uid its UID
   * @param checkIn its first night
   * @param checkOut its check-out day
   * @param start when it starts on the property's clock; absent for whole days
   * @param end when it ends; absent for whole days
   * @param with what holds them
   * @param doubleBooking whether two channels may have sold the same night
   */
  @Schema(name = "ConflictingEvent")
  public record ConflictJson(
      String uid,
      LocalDate checkIn,
      LocalDate checkOut,
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime end,
      String with,
      boolean doubleBooking) {}

  /**
   * Shows a report.
   *
   * @param report the report
   * @return the same for the API
   */
  public static ReportJson of(SyncReport report) {
    return new ReportJson(
        report.outcome().word(),
        report.added(),
        report.moved(),
        report.cancelled(),
        report.revived(),
        report.unchanged(),
        report.echoes(),
        report.ignored().stream()
            .map(
                event ->
                    new IgnoredJson(
                        event.uid(),
                        event.nights().map(LocalDateRange::getStart).orElse(null),
                        event.nights().map(LocalDateRange::getEnd).orElse(null),
                        event.span().map(ShownTimes::start).orElse(null),
                        event.span().map(ShownTimes::end).orElse(null),
                        event.reason()))
            .toList(),
        report.conflicts().stream()
            .map(
                event ->
                    new ConflictJson(
                        event.uid(),
                        event.nights().getStart(),
                        event.nights().getEnd(),
                        ShownTimes.start(event.span()),
                        ShownTimes.end(event.span()),
                        event.with().inEnglish(),
                        event.doubleBooking()))
            .toList(),
        report.message().inEnglish());
  }

  /**
   * Answers with a report: its fields, and the same once more as {@code report}, where an answer
   * with more to say has it.
   *
   * @param report the report
   * @return the answer
   */
  public static JsonObject answer(SyncReport report) {
    JsonObject shown = RecordJson.object(of(report));
    return Json.createObjectBuilder(shown).add("report", shown).build();
  }
}
