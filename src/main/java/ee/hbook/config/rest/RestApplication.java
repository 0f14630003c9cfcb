package ee.hbook.config.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The JSON API under {@code /api}; its OpenAPI document is served under {@code /openapi}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "HBook EE",
            version = "1",
            license =
                @License(
                    name = "Apache License 2.0",
                    url = "https://www.apache.org/licenses/LICENSE-2.0"),
            description =
                "Everything that can be clicked can be scripted. Dates are YYYY-MM-DD, instants"
                    + " ISO-8601 UTC, errors application/problem+json (RFC 9457)."),
    externalDocs =
        @ExternalDocumentation(
            description = "How refusals are told",
            url = "https://www.rfc-editor.org/rfc/rfc9457"),
    security = @SecurityRequirement(name = "basic"),
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = RestApplication.BAD_FIELD,
                  description = "A field or parameter cannot be taken; nothing was changed",
                  content =
                      @Content(
                          mediaType = Problem.TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = RestApplication.NOT_FOUND,
                  description = "There is no such thing",
                  content =
                      @Content(
                          mediaType = Problem.TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = RestApplication.CONFLICT,
                  description = "What is there stands against it; nothing was changed",
                  content =
                      @Content(
                          mediaType = Problem.TYPE,
                          schema = @Schema(implementation = ProblemJson.class)))
            }))
@SecurityScheme(
    securitySchemeName = "basic",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "A user's password or an application password")
public class RestApplication extends Application {

  /** Names the described answer 400. */
  public static final String BAD_FIELD = "BadField";

  /** Names the described answer 404. */
  public static final String NOT_FOUND = "NotFound";

  /** Names the described answer 409. */
  public static final String CONFLICT = "Conflict";

  /** An empty refusal stays one: Jersey would ask the server for its error page. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.response.setStatusOverSendError", true);
  }
}
