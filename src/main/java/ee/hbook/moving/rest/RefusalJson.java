package ee.hbook.moving.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An accommodation's number is taken here by another one.
 *
 * @param accomId the number
 * @param here what has it here
 * @param file what has it in the file
 */
@Schema(name = "MoveRefusal")
public record RefusalJson(long accomId, String here, String file) {}
