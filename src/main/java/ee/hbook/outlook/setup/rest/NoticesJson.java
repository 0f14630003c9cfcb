package ee.hbook.outlook.setup.rest;

import ee.hbook.outlook.notice.SubscriptionState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How soon what happens in a room is known here, as the API shows it.
 *
 * @param way told, asked, refused, unreachable, troubled or off
 * @param words the same in words, with the reason
 * @param since since when; null when that is not known
 * @param until until when Outlook tells it, before that is renewed
 * @param lastNotice when the last notice came
 * @param cause in Graph's word why Outlook does not tell; empty when it is not asked or does
 */
@Schema(name = "OutlookNotices")
public record NoticesJson(
    String way,
    String words,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable Instant lastNotice,
    String cause) {

  static NoticesJson of(SubscriptionState state) {
    return new NoticesJson(
        state.way().word(),
        state.words().inEnglish(),
        state.since().orElse(null),
        state.until().orElse(null),
        state.toldOn().orElse(null),
        state.cause());
  }
}
