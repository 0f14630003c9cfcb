package ee.hbook.attention.rest;

import static ee.hbook.config.rest.RestApplication.BAD_FIELD;
import static ee.hbook.config.rest.RestApplication.CONFLICT;
import static ee.hbook.config.rest.RestApplication.NOT_FOUND;

import ee.hbook.account.application.SignedIn;
import ee.hbook.attention.NeedList;
import ee.hbook.attention.application.ApplyRemedy;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.attention.application.SnoozeNeeds;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.RecordJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What needs a person now. */
@Path("/needs")
@RequestScoped
@Tag(name = "Needs you")
@Produces(MediaType.APPLICATION_JSON)
public class NeedsResource {

  private final ListNeeds listNeeds;
  private final SnoozeNeeds snoozeNeeds;
  private final ApplyRemedy applyRemedy;
  private final SignedIn signedIn;

  @Inject
  public NeedsResource(
      ListNeeds listNeeds, SnoozeNeeds snoozeNeeds, ApplyRemedy applyRemedy, SignedIn signedIn) {
    this.listNeeds = listNeeds;
    this.snoozeNeeds = snoozeNeeds;
    this.applyRemedy = applyRemedy;
    this.signedIn = signedIn;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public NeedsResource() {
    this(null, null, null, null);
  }

  @GET
  @Operation(
      summary = "What needs a person now, the most urgent first",
      description =
          "Computed from what stands in the database: an entry is there while its fact is, whatever"
              + " becomes of notices. What was put off comes last and says until when.")
  @APIResponse(
      responseCode = "200",
      description = "The list",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = NeedJson.class)))
  public JsonArray list() {
    NeedList needs = listNeeds.all().readableBy(signedIn::may);
    List<NeedJson> all = new ArrayList<>();
    needs.open().forEach(need -> all.add(NeedJson.of(need, signedIn::may)));
    needs.snoozed().forEach(each -> all.add(NeedJson.of(each, signedIn::may)));
    return RecordJson.array(all);
  }

  @POST
  @Path("/{kind}/{id}/snooze")
  @Operation(
      summary = "Puts an entry off",
      description = "It comes back then if its fact still holds; who did it and why is on record.")
  @RequestBody(content = @Content(schema = @Schema(implementation = SnoozeJson.class)))
  @APIResponse(responseCode = "204", description = "It is put off")
  @APIResponse(responseCode = "400", ref = BAD_FIELD)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public void snooze(@PathParam("kind") String kind, @PathParam("id") String id, InputStream body) {
    JsonFields fields = JsonFields.read(body).only(Set.of("until", "why"), Set.of());
    snoozeNeeds.putOff(
        kind + "/" + id,
        fields
            .instant("until")
            .orElseThrow(() -> new InvalidInput("until", Saying.of("refusal_snooze_until"))),
        fields.text("why").orElse(""),
        signedIn::may);
  }

  @DELETE
  @Path("/{kind}/{id}/snooze")
  @Operation(summary = "Brings an entry back that was put off")
  @APIResponse(responseCode = "204", description = "It is back")
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public void bringBack(@PathParam("kind") String kind, @PathParam("id") String id) {
    snoozeNeeds.bringBack(kind + "/" + id, signedIn::may);
  }

  @POST
  @Path("/{kind}/{id}/remedies/{action}")
  @Operation(
      summary = "Does what a remedy of an entry says",
      description = "Ask the person first where the remedy has a question.")
  @RequestBody(content = @Content(schema = @Schema(implementation = NeedJson.ChosenJson.class)))
  @APIResponse(responseCode = "200", description = "What was done, as text")
  @APIResponse(responseCode = "400", ref = BAD_FIELD)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  @APIResponse(responseCode = "409", ref = CONFLICT)
  public JsonObject apply(
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @PathParam("action") String action,
      InputStream body) {
    Optional<String> choice =
        JsonFields.readOrNone(body).only(Set.of("choice"), Set.of()).text("choice");
    Optional<Saying> done = applyRemedy.apply(kind + "/" + id, action, choice, signedIn::may);
    JsonObjectBuilder answer = Json.createObjectBuilder();
    done.ifPresent(saying -> answer.add("text", saying.inEnglish()));
    return answer.build();
  }
}
