package ee.hbook.sync.rest;

import ee.hbook.config.house.ThisHouse;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Link;
import ee.hbook.link.OutlookRoom;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.rest.LinkSettingsJson;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.rest.ReportJson;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A link, as the API shows it.
 *
 * @param id its number
 * @param accomId the accommodation
 * @param accomNum the unit
 * @param name what the calendar is called
 * @param url its address; empty for a room
 * @param room the mailbox of a room in Outlook; absent for a calendar at an address
 * @param enabled whether its calendar is followed
 * @param exportEnabled whether the other side may read the feed that is for it
 * @param state active, degraded, paused_auto (by us), paused_admin (by a person), probing,
 *     verifying or quarantined
 * @param lastSuccess when it was last read whole
 * @param lastAttempt when it was last tried
 * @param consecutiveFailures how many attempts in a row failed
 * @param lastFailure the code of the last failure while there are failures
 * @param failureClass its class: transient, throttled, gone, auth, content or config
 * @param troubleSince when the first of them failed
 * @param nextAttempt when it is tried next by itself; absent when it waits for a person
 * @param pending whether something waits for a second look or for a person
 * @param offeredSignature the signature that the calendar bore at the last run, when it was not the
 *     accepted one
 * @param feedUrl path and query of the feed that is for this calendar; where feeds need a key, add
 *     {@code &key=} and the anonymous one
 * @param settings what it does differently from the site
 * @param report what the run that this request made did
 */
@Schema(name = "Link")
public record LinkJson(
    long id,
    long accomId,
    int accomNum,
    String name,
    String url,
    @Nullable String room,
    boolean enabled,
    boolean exportEnabled,
    String state,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastAttempt,
    int consecutiveFailures,
    @Nullable String lastFailure,
    @Nullable String failureClass,
    @Nullable Instant troubleSince,
    @Nullable Instant nextAttempt,
    boolean pending,
    @Nullable String offeredSignature,
    String feedUrl,
    LinkSettingsJson settings,
    @Nullable ReportJson report) {

  /**
   * Shows a link.
   *
   * @param link the link
   * @param report what the run that this request made did, if it made one
   * @return the same for the API
   */
  public static LinkJson of(Link link, @Nullable SyncReport report) {
    return new LinkJson(
        link.id(),
        link.unit().accomId(),
        link.unit().accomNum(),
        link.name(),
        link.calendarUrl().map(CalendarUrl::text).orElse(""),
        link.source() instanceof OutlookRoom(String address) ? address : null,
        link.enabled(),
        link.exported(),
        link.state().word(),
        link.lastSuccess().orElse(null),
        link.lastAttempt().orElse(null),
        link.failures(),
        link.lastFailure().map(FailureCode::word).orElse(null),
        link.health().cause().map(FailureClass::word).orElse(null),
        link.health().since().orElse(null),
        link.nextAttempt().orElse(null),
        link.followed().pending(),
        link.followed().offeredSignature().orElse(null),
        ThisHouse.OURS.path()
            + "/?feed=hbook-calendar.ics&accom_id=%d&accom_num=%d&for=%d"
                .formatted(link.unit().accomId(), link.unit().accomNum(), link.id()),
        LinkSettingsJson.of(link.settings()),
        report == null ? null : ReportJson.of(report));
  }
}
