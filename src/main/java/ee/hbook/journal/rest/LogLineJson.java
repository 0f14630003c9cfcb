package ee.hbook.journal.rest;

import ee.hbook.journal.LogLine;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log.
 *
 * @param loggedOn when
 * @param kind what it is about
 * @param event what happened; the outcome of a run
 * @param reservation the reservation's number
 * @param link the link's number
 * @param run the run's number
 * @param accomId {@code accom_id}
 * @param accomNum {@code accom_num}
 * @param previousStatus a reservation's status until then
 * @param status a reservation's status since then
 * @param subject the name of a user, an accommodation or a calendar
 * @param changes what changed
 * @param user who was signed in
 * @param calendar which calendar was followed
 */
@Schema(name = "LogLine")
public record LogLineJson(
    Instant loggedOn,
    @Schema(
            enumeration = {
              "reservation",
              "blocked_dates",
              "sync",
              "accommodation",
              "settings",
              "user"
            })
        String kind,
    String event,
    @Nullable Long reservation,
    @Nullable Long link,
    @Nullable Long run,
    @Nullable Long accomId,
    @Nullable Integer accomNum,
    @Nullable String previousStatus,
    @Nullable String status,
    @Nullable String subject,
    List<ChangeJson> changes,
    @Nullable String user,
    @Nullable String calendar) {

  /**
   * One detail that changed.
   *
   * @param what its name
   * @param before what it was; missing where that is not told
   * @param after what it is; missing where that is not told
   */
  @Schema(name = "LogChange")
  public record ChangeJson(String what, @Nullable String before, @Nullable String after) {}

  static LogLineJson of(LogLine line) {
    return new LogLineJson(
        line.loggedOn(),
        line.entry().kind().word(),
        line.entry().event(),
        line.entry().about().reservationId(),
        line.entry().about().linkId(),
        line.runId().isPresent() ? line.runId().getAsLong() : null,
        line.entry().about().accomId(),
        line.entry().about().accomNum(),
        told(line.entry().statusBefore()),
        told(line.entry().statusAfter()),
        told(line.entry().subject()),
        line.entry().changes().stream()
            .map(
                change ->
                    new ChangeJson(change.what(), told(change.before()), told(change.after())))
            .toList(),
        told(line.by().user()),
        told(line.by().calendar()));
  }

  private static @Nullable String told(String text) {
    return text.isEmpty() ? null : text;
  }
}
