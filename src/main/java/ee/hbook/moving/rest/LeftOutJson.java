package ee.hbook.moving.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something of the file that is not taken over.
 *
 * @param kind what kind of thing
 * @param name which one, as the file calls it
 * @param count how many
 */
@Schema(name = "LeftOut")
public record LeftOutJson(@Schema(example = "table") String kind, String name, int count) {}
