package ee.hbook.moving.rest;

import ee.hbook.moving.MovePlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number is taken here by another accommodation, or by another calendar of the same unit.
 *
 * @param accomId the number of the accommodation
 * @param linkId the number of the calendar, which names its feed; null when it is about the
 *     accommodation itself
 * @param here what has it here
 * @param file what has it in the file
 */
@Schema(name = "MoveRefusal")
public record RefusalJson(long accomId, @Nullable Long linkId, String here, String file) {

  static RefusalJson of(MovePlan.Refusal refusal) {
    return new RefusalJson(
        refusal.accomId(),
        refusal.link().isPresent() ? refusal.link().getAsLong() : null,
        refusal.here(),
        refusal.file());
  }
}
