package ee.hbook.settings.rest;

import ee.hbook.config.rest.JsonFields;
import ee.hbook.settings.Option;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.Options;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** HBook's options by their names. */
@Path("/settings")
@RequestScoped
@Tag(name = "Settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

  private final SiteOptions options;
  private final ChangeSettings changeSettings;

  @Inject
  public SettingsResource(SiteOptions options, ChangeSettings changeSettings) {
    this.options = options;
    this.changeSettings = changeSettings;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public SettingsResource() {
    this(null, null);
  }

  @GET
  @Operation(summary = "All options with their values")
  public Map<String, String> all() {
    return inOrder(options.values());
  }

  @PATCH
  @Operation(summary = "Changes the given options, all or none")
  public Map<String, String> change(InputStream body) {
    return inOrder(changeSettings.change(JsonFields.read(body).texts()));
  }

  private static Map<String, String> inOrder(OptionValues values) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (Option option : Options.ALL) {
      ordered.put(option.name(), values.text(option.name()));
    }
    return ordered;
  }
}
