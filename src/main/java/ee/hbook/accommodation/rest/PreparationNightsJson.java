package ee.hbook.accommodation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nights kept free around each reservation, 0 to 30 on either side.
 *
 * @param before nights before check-in
 * @param after nights after check-out
 */
@Schema(name = "PreparationNights")
public record PreparationNightsJson(
    @Schema(minimum = "0", maximum = "30") int before,
    @Schema(minimum = "0", maximum = "30") int after) {}
