package ee.hbook.linking.rest;

import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import ee.hbook.linking.CalendarCheck;
import ee.hbook.linking.Foreseen;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.rest.FateJson;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A feed check, as the API shows it.
 *
 * @param readable whether it is a whole calendar
 * @param prodid its PRODID
 * @param events its events
 * @param problems what is wrong with the calendar as a whole
 * @param plan what a run would do in the unit that was asked for
 */
@Schema(name = "FeedCheck")
public record CalendarCheckJson(
    boolean readable,
    String prodid,
    List<EventJson> events,
    List<ProblemJson> problems,
    @Nullable PlanJson plan) {

  /**
   * What a run would do now.
   *
   * @param fates what would become of each event, as a run tells it
   * @param message the same in words
   */
  @Schema(name = "ForeseenRun")
  public record PlanJson(List<FateJson> fates, String message) {}

  /**
   * An event.
   *
   * @param uid its UID, may be empty
   * @param summary its SUMMARY
   * @param checkIn its first night; of an unreadable one the first that it may take, if any date of
   *     it can be read
   * @param checkOut the same for its check-out day
   * @param start when it starts on the property's clock; absent for whole days
   * @param end when it ends; absent for whole days
   * @param status its STATUS, unless it is unreadable
   * @param kind reservation, block, tentative, cancelled, free or unreadable
   * @param problems what is wrong with it
   */
  @Schema(name = "CheckedEvent")
  public record EventJson(
      String uid,
      String summary,
      @Nullable LocalDate checkIn,
      @Nullable LocalDate checkOut,
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime end,
      @Nullable String status,
      String kind,
      List<String> problems) {}

  /**
   * Something that is wrong.
   *
   * @param rule the rule that is broken
   * @param severity error, warning or hint
   * @param message what it means
   * @param ask what to write to the platform, may be empty
   */
  @Schema(name = "FeedProblem")
  public record ProblemJson(String rule, String severity, String message, String ask) {}

  /**
   * Shows a check.
   *
   * @param foreseen the check, with the plan of a run where a unit was given
   * @return the same for the API
   */
  public static CalendarCheckJson of(Foreseen foreseen) {
    CalendarCheck check = foreseen.look().check();
    return new CalendarCheckJson(
        check.readable(),
        check.prodid(),
        check.events().stream().map(CalendarCheckJson::event).toList(),
        check.problems().stream()
            .map(
                problem ->
                    new ProblemJson(
                        problem.rule(),
                        problem.severity().word(),
                        problem.message().inEnglish(),
                        problem.ask()))
            .toList(),
        foreseen.plan().map(CalendarCheckJson::plan).orElse(null));
  }

  private static PlanJson plan(SyncReport report) {
    return new PlanJson(
        report.fates().stream().map(FateJson::of).toList(), report.message().inEnglish());
  }

  private static EventJson event(CalendarCheck.CheckedEvent event) {
    return new EventJson(
        event.uid(),
        event.summary(),
        event.nights().map(LocalDateRange::getStart).orElse(null),
        event.nights().map(LocalDateRange::getEnd).orElse(null),
        event.span().map(ShownTimes::start).orElse(null),
        event.span().map(ShownTimes::end).orElse(null),
        event.status().map(Worded::word).orElse(null),
        event.kind().word(),
        event.problems().stream().map(Saying::inEnglish).toList());
  }
}
