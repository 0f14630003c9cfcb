package ee.hbook.reservation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a new group takes.
 *
 * @param accomId the accommodation
 * @param accomNum the unit
 * @param adults number of adults in this unit; that of the group when left out
 * @param children number of children in this unit; that of the group when left out
 */
@Schema(name = "NewReservationGroupUnit")
public record GroupUnitJson(
    @Schema(example = "102") long accomId,
    @Schema(example = "1") int accomNum,
    @Nullable Integer adults,
    @Nullable Integer children) {}
