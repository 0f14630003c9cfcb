package ee.hbook.notification.rest;

import ee.hbook.notification.Notice;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A notice, as the API shows it.
 *
 * @param id its number
 * @param kind invalid_url, event_not_imported, resa_modified or invalid_signature
 * @param link the link; absent for an uploaded file
 * @param calendar the calendar's name
 * @param accomId the accommodation
 * @param accomNum the unit
 * @param uid the event's UID
 * @param checkIn the first night in question
 * @param checkOut the check-out day in question
 * @param message what happened
 * @param createdOn since when it holds
 * @param lastSeen when it was last found to hold
 */
@Schema(name = "Notice")
public record NoticeJson(
    long id,
    String kind,
    @Nullable Long link,
    String calendar,
    long accomId,
    int accomNum,
    @Nullable String uid,
    @Nullable LocalDate checkIn,
    @Nullable LocalDate checkOut,
    String message,
    Instant createdOn,
    Instant lastSeen) {

  /**
   * Shows a notice.
   *
   * @param notice the notice
   * @return the same for the API
   */
  public static NoticeJson of(Notice notice) {
    return new NoticeJson(
        notice.id(),
        notice.kind().word(),
        notice.linkId().isPresent() ? notice.linkId().getAsLong() : null,
        notice.calendar(),
        notice.unit().accomId(),
        notice.unit().accomNum(),
        notice.uid().isEmpty() ? null : notice.uid(),
        notice.nights().map(LocalDateRange::getStart).orElse(null),
        notice.nights().map(LocalDateRange::getEnd).orElse(null),
        notice.message(),
        notice.createdOn(),
        notice.lastSeen());
  }
}
