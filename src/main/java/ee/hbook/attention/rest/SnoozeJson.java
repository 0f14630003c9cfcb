package ee.hbook.attention.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Until when something is put off.
 *
 * @param until when it comes back, within a year
 * @param why a remark for those who find it, at most 300 characters
 */
@Schema(name = "Snooze")
public record SnoozeJson(Instant until, @Nullable String why) {}
