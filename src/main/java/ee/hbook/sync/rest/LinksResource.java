package ee.hbook.sync.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.Links;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LinkChange;
import ee.hbook.link.rest.LinkSettingsJson;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.record.application.PurgeLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Links to calendars elsewhere. */
@Path("/links")
@RequestScoped
@Tag(name = "Synchronisation")
@Produces(MediaType.APPLICATION_JSON)
public class LinksResource {

  private static final Set<String> NEEDED =
      Set.of("accomId", "accomNum", "name", "url", "enabled", "exportEnabled");
  private static final Set<String> READ =
      Set.of("accomId", "accomNum", "name", "url", "enabled", "exportEnabled", "settings");
  private static final Set<String> PASSED_OVER =
      Set.of(
          "id",
          "room",
          "state",
          "lastSuccess",
          "lastAttempt",
          "consecutiveFailures",
          "lastFailure",
          "failureClass",
          "troubleSince",
          "nextAttempt",
          "pending",
          "offeredSignature",
          "feedUrl",
          "report");

  private final Links links;
  private final EditLinks editLinks;
  private final LinkCalendar linkCalendar;
  private final PurgeLink purgeLink;

  @Inject
  public LinksResource(
      Links links, EditLinks editLinks, LinkCalendar linkCalendar, PurgeLink purgeLink) {
    this.links = links;
    this.editLinks = editLinks;
    this.linkCalendar = linkCalendar;
    this.purgeLink = purgeLink;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public LinksResource() {
    this(null, null, null, null);
  }

  @GET
  @Operation(summary = "All links")
  public List<LinkJson> list() {
    return links.all().stream().map(link -> LinkJson.of(link, null)).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Links a calendar and runs it at once",
      description =
          "The link is kept even when its first run fails; the report says why, and it is tried"
              + " again when it is due. An address that can never work is refused.")
  @RequestBody(content = @Content(schema = @Schema(implementation = LinkJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The link with the report of its first run",
      content = @Content(schema = @Schema(implementation = LinkJson.class)))
  public Response add(InputStream body) {
    JsonFields fields = JsonFields.read(body).only(READ, PASSED_OVER).notNull(NEEDED);
    LinkCalendar.Linked linked =
        linkCalendar.link(
            fields
                .wholeNumber("accomId")
                .orElseThrow(
                    () -> new InvalidInput("accomId", Saying.of("refusal_accommodation_needed"))),
            fields
                .smallNumber("accomNum")
                .orElseThrow(() -> new InvalidInput("accomNum", Saying.of("refusal_unit_needed"))),
            fields
                .text("name")
                .orElseThrow(
                    () -> new InvalidInput("name", Saying.of("refusal_calendar_name_needed"))),
            fields
                .text("url")
                .orElseThrow(
                    () -> new InvalidInput("url", Saying.of("refusal_calendar_url_needed"))),
            LinkSettingsJson.change(fields).apply(LinkSettings.NONE),
            fields.truth("exportEnabled").orElse(true));
    Link after = linked.link();
    if (fields.truth("enabled").filter(enabled -> !enabled).isPresent()) {
      after = editLinks.change(after.id(), LinkChange.ofEnabled(false));
    }
    return Response.created(URI.create("links/" + after.id()))
        .entity(LinkJson.of(after, linked.report()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One link")
  public LinkJson find(@PathParam("id") String id) {
    return LinkJson.of(known(Parameters.id("link", id)), null);
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Changes a link: name, url, enabled, exportEnabled, settings")
  @RequestBody(content = @Content(schema = @Schema(implementation = LinkJson.class)))
  public LinkJson change(@PathParam("id") String id, InputStream body) {
    Set<String> changeable = Set.of("name", "url", "enabled", "exportEnabled");
    JsonFields fields = JsonFields.read(body).only(READ, PASSED_OVER).notNull(changeable);
    Link after =
        editLinks.change(
            Parameters.id("link", id),
            new LinkChange(
                fields.text("name"),
                fields.text("url"),
                fields.truth("enabled"),
                fields.truth("exportEnabled"),
                LinkSettingsJson.change(fields)));
    return LinkJson.of(after, null);
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Removes a link; with purge=yes everything that it ever brought, else that stays")
  public void remove(@PathParam("id") String id, @QueryParam("purge") @Nullable String purge) {
    long number = Parameters.id("link", id);
    switch (Parameters.text("purge", purge).orElse("no")) {
      case "yes" -> purgeLink.purgeAndRemove(number);
      case "no" -> editLinks.remove(number);
      default -> throw new InvalidInput("purge", Saying.of("refusal_yes_or_no"));
    }
  }

  @POST
  @Path("/{id}/purge")
  @Operation(summary = "Removes everything that a link ever brought and switches it off")
  public PurgeLink.Purged purge(@PathParam("id") String id) {
    return purgeLink.purge(Parameters.id("link", id));
  }

  private Link known(long id) {
    return links
        .find(id)
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_link", Long.toString(id))));
  }
}
