package ee.hbook.moving.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of one kind of thing.
 *
 * @param made how many are new here
 * @param changed how many change
 * @param there how many are here already
 */
@Schema(name = "MovePart")
public record PartJson(long made, long changed, int there) {}
