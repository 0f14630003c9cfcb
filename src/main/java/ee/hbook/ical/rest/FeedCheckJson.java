package ee.hbook.ical.rest;

import ee.hbook.ical.FeedCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A feed check, as the API shows it.
 *
 * @param readable whether it is a whole calendar
 * @param prodid its PRODID
 * @param events its events
 * @param problems what is wrong with the calendar as a whole
 */
@Schema(name = "FeedCheck")
public record FeedCheckJson(
    boolean readable, String prodid, List<EventJson> events, List<ProblemJson> problems) {

  /**
   * An event.
   *
   * @param uid its UID, may be empty
   * @param summary its SUMMARY
   * @param checkIn its first night
   * @param checkOut its check-out day
   * @param status its STATUS
   * @param kind reservation, block, tentative or cancelled
   * @param problems what is wrong with it
   */
  @Schema(name = "CheckedEvent")
  public record EventJson(
      String uid,
      String summary,
      LocalDate checkIn,
      LocalDate checkOut,
      String status,
      String kind,
      List<String> problems) {}

  /**
   * Something that is wrong.
   *
   * @param rule the rule that is broken
   * @param severity error or warning
   * @param message what it means
   */
  @Schema(name = "FeedProblem")
  public record ProblemJson(String rule, String severity, String message) {}

  /**
   * Shows a check.
   *
   * @param check the check
   * @return the same for the API
   */
  public static FeedCheckJson of(FeedCheck check) {
    return new FeedCheckJson(
        check.readable(),
        check.prodid(),
        check.events().stream()
            .map(
                event ->
                    new EventJson(
                        event.uid(),
                        event.summary(),
                        event.nights().getStart(),
                        event.nights().getEnd(),
                        event.status().name().toLowerCase(Locale.ROOT),
                        event.kind().word(),
                        event.problems()))
            .toList(),
        check.problems().stream()
            .map(problem -> new ProblemJson(problem.rule(), problem.severity(), problem.message()))
            .toList());
  }
}
