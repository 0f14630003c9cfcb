package ee.hbook.attention.rest;

import ee.hbook.account.application.SignedIn;
import ee.hbook.attention.NeedList;
import ee.hbook.attention.application.ApplyRemedy;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.attention.application.SnoozeNeeds;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
  public List<NeedJson> list() {
    NeedList needs = listNeeds.all().readableBy(signedIn::may);
    List<NeedJson> all = new ArrayList<>();
    needs.open().forEach(need -> all.add(NeedJson.of(need, signedIn::may)));
    needs.snoozed().forEach(each -> all.add(NeedJson.of(each, signedIn::may)));
    return all;
  }

  @POST
  @Path("/{kind}/{id}/snooze")
  @Operation(
      summary = "Puts an entry off",
      description = "It comes back then if its fact still holds; who did it and why is on record.")
  @RequestBody(content = @Content(schema = @Schema(implementation = SnoozeJson.class)))
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
  public void bringBack(@PathParam("kind") String kind, @PathParam("id") String id) {
    snoozeNeeds.bringBack(kind + "/" + id, signedIn::may);
  }

  @POST
  @Path("/{kind}/{id}/remedies/{action}")
  @Operation(
      summary = "Does what a remedy of an entry says",
      description = "Ask the person first where the remedy has a question.")
  @RequestBody(content = @Content(schema = @Schema(implementation = NeedJson.ChosenJson.class)))
  public DoneJson apply(
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @PathParam("action") String action,
      InputStream body) {
    Optional<String> choice =
        JsonFields.readOrNone(body).only(Set.of("choice"), Set.of()).text("choice");
    Optional<Saying> done = applyRemedy.apply(kind + "/" + id, action, choice, signedIn::may);
    return new DoneJson(done.map(Saying::inEnglish).orElse(null));
  }

  /**
   * What came of a remedy.
   *
   * @param text what was done; absent where there is nothing to say
   */
  @Schema(name = "Done")
  public record DoneJson(@Nullable String text) {}
}
