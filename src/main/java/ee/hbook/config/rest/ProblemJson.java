package ee.hbook.config.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a problem document (RFC 9457) for the API's description.
 *
 * @param type always {@code about:blank}
 * @param title what kind of problem
 * @param status the HTTP status
 * @param detail what to do
 * @param field the bad field or parameter, when it is about one
 */
@Schema(name = "Problem")
public record ProblemJson(
    String type, String title, int status, String detail, @Nullable String field) {}
