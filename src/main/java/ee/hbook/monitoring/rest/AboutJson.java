package ee.hbook.monitoring.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which program answers.
 *
 * @param name its name
 * @param version its version, as in the list of changes
 */
@Schema(name = "About")
public record AboutJson(
    @Schema(example = "HBook EE") String name, @Schema(example = "1.0.0") String version) {}
