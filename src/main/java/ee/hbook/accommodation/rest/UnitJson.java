package ee.hbook.accommodation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit as the API shows and takes it.
 *
 * @param num HBook's {@code accom_num}, from 1
 * @param name what the owner calls it; the number when it is left out
 */
@Schema(name = "Unit")
public record UnitJson(
    @Schema(minimum = "1", example = "1") int num, @Schema(maxLength = 50) String name) {}
