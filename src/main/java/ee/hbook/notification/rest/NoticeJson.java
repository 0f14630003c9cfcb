package ee.hbook.notification.rest;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.notification.Notice;
import ee.hbook.sync.plan.Told.Counterpart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A notice, as the API shows it.
 *
 * @param id its number
 * @param kind possible_double_booking, invalid_url, event_not_imported, resa_modified,
 *     invalid_signature, cancelled_elsewhere, cancelled_here, feed_under_guard, flood,
 *     uid_not_persistent or hook_failing
 * @param link the link; absent for an uploaded file
 * @param calendar the calendar's name
 * @param accomId the accommodation; absent when it is about the house
 * @param accomNum the unit; absent when it is about the house
 * @param uid the event's UID
 * @param checkIn the first night in question
 * @param checkOut the check-out day in question
 * @param start when it starts on the property's clock; absent for whole days
 * @param end when it ends; absent for whole days
 * @param message what happened
 * @param createdOn since when it holds
 * @param lastSeen when it was last found to hold
 * @param other what holds the nights here: a channel, website, blocked, preparation or automatic
 * @param otherSince when that was first seen here
 * @param reservation the reservation that holds them, when it is one
 * @param lost how many events of the calendar it is about; absent when it is about one
 * @param known out of how many
 * @param hook the class of the hook that does not work
 */
@Schema(name = "Notice")
public record NoticeJson(
    long id,
    String kind,
    @Nullable Long link,
    String calendar,
    @Nullable Long accomId,
    @Nullable Integer accomNum,
    @Nullable String uid,
    @Nullable LocalDate checkIn,
    @Nullable LocalDate checkOut,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    String message,
    Instant createdOn,
    Instant lastSeen,
    @Nullable String other,
    @Nullable Instant otherSince,
    @Nullable Long reservation,
    @Nullable Integer lost,
    @Nullable Integer known,
    @Nullable String hook) {

  /**
   * Shows a notice.
   *
   * @param notice the notice
   * @return the same for the API
   */
  public static NoticeJson of(Notice notice) {
    boolean aboutHook = notice.kind() == Notice.Kind.HOOK_FAILING;
    return new NoticeJson(
        notice.id(),
        notice.kind().word(),
        notice.linkId().isPresent() ? notice.linkId().getAsLong() : null,
        notice.calendar(),
        notice.unit().map(UnitId::accomId).orElse(null),
        notice.unit().map(UnitId::accomNum).orElse(null),
        aboutHook || notice.uid().isEmpty() ? null : notice.uid(),
        notice.nights().map(LocalDateRange::getStart).orElse(null),
        notice.nights().map(LocalDateRange::getEnd).orElse(null),
        notice.span().map(ShownTimes::start).orElse(null),
        notice.span().map(ShownTimes::end).orElse(null),
        notice.message().inEnglish(),
        notice.createdOn(),
        notice.lastSeen(),
        notice.other().map(Counterpart::source).orElse(null),
        notice.other().map(Counterpart::since).orElse(null),
        reservation(notice),
        notice.known() == 0 ? null : notice.lost(),
        notice.known() == 0 ? null : notice.known(),
        aboutHook ? notice.uid() : null);
  }

  private static @Nullable Long reservation(Notice notice) {
    OptionalLong id = notice.other().map(Counterpart::reservationId).orElse(OptionalLong.empty());
    return id.isPresent() ? id.getAsLong() : null;
  }
}
