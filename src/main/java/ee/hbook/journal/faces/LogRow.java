package ee.hbook.journal.faces;

import ee.hbook.journal.LogLine;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as the page shows it.
 *
 * @param when in the property's zone
 * @param kind what it is about, as in the keys of the message bundle
 * @param event what happened, in the reader's language
 * @param bad whether it is something that went wrong
 * @param reservation the reservation's number, if it is about one
 * @param statusBefore a reservation's status until then, may be empty
 * @param statusAfter a reservation's status since then, may be empty
 * @param place accommodation and unit, may be empty
 * @param subject the name of a user, an accommodation or a calendar, may be empty
 * @param changes what changed, a sentence each
 * @param by who did it
 * @param run the address of the run's page below {@code /admin}, empty for others
 */
public record LogRow(
    LocalDateTime when,
    String kind,
    String event,
    boolean bad,
    @Nullable Long reservation,
    String statusBefore,
    String statusAfter,
    String place,
    String subject,
    List<String> changes,
    String by,
    String run) {

  static LogRow of(LogLine line, ZoneId zone) {
    String event = line.entry().event();
    return new LogRow(
        LocalDateTime.ofInstant(line.loggedOn(), zone),
        line.entry().kind().word(),
        LogWords.event(line),
        event.equals("failed")
            || event.equals("invalid_signature")
            || event.equals("sign_in_failed"),
        line.entry().about().reservationId(),
        line.entry().statusBefore(),
        line.entry().statusAfter(),
        LogWords.place(line),
        line.entry().subject(),
        line.entry().changes().stream().map(LogWords::change).toList(),
        LogWords.author(line),
        line.runId().isPresent() && line.entry().about().linkId() != null
            ? "runs.xhtml?link="
                + line.entry().about().linkId()
                + "&run="
                + line.runId().getAsLong()
            : "");
  }

  /**
   * Whether the status is another one than before.
   *
   * @return also for a reservation that was added or deleted
   */
  public boolean hasNewStatus() {
    return !statusBefore.equals(statusAfter);
  }
}
