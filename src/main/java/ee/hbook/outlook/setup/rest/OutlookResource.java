package ee.hbook.outlook.setup.rest;

import ee.hbook.config.rest.JsonFields;
import ee.hbook.outlook.leaving.application.LeaveOutlook;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.SetupDraft;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.application.ChangeSetup;
import ee.hbook.outlook.setup.application.TestAccess;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the organisation's Outlook is reached. */
@Path("/integrations/outlook")
@RequestScoped
@Tag(name = "Outlook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutlookResource {

  private static final Set<String> READ =
      Set.of(
          "enabled",
          "tenant",
          "clientId",
          "secret",
          "certificate",
          "secretEndsOn",
          "defaultAccommodation",
          "defaultUser",
          "ignoredTags");
  private static final Set<String> PASSED_OVER =
      Set.of("secretKind", "secretSetOn", "roomsLookedOn", "roomsFound", "roomsFault");

  private final Setups setups;
  private final ChangeSetup changeSetup;
  private final TestAccess testAccess;
  private final LeaveOutlook leaveOutlook;
  private final Clock clock;

  @Inject
  public OutlookResource(
      Setups setups,
      ChangeSetup changeSetup,
      TestAccess testAccess,
      LeaveOutlook leaveOutlook,
      Clock clock) {
    this.setups = setups;
    this.changeSetup = changeSetup;
    this.testAccess = testAccess;
    this.leaveOutlook = leaveOutlook;
    this.clock = clock;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public OutlookResource() {
    this(null, null, null, null, null);
  }

  @GET
  @Operation(summary = "How Outlook is set up, without the secret; empty before it is")
  public OutlookJson show() {
    return OutlookJson.of(setups.present().orElse(Setup.NONE));
  }

  @PUT
  @Operation(
      summary = "Sets Outlook up, all of it or nothing",
      description =
          "secret (the value, not its ID) or certificate (PEM with its private key) may be left"
              + " out to keep what is stored. The rooms are looked for within a minute.")
  @RequestBody(content = @Content(schema = @Schema(implementation = OutlookJson.class)))
  public OutlookJson set(InputStream body) {
    JsonFields fields = JsonFields.read(body).only(READ, PASSED_OVER);
    return OutlookJson.of(
        changeSetup.save(
            new SetupDraft(
                fields.text("tenant").orElse(""),
                fields.text("clientId").orElse(""),
                fields.text("secret"),
                fields.text("certificate"),
                fields.day("secretEndsOn"),
                fields.wholeNumber("defaultAccommodation"),
                fields.text("defaultUser").orElse(""),
                fields.clearableTexts("ignoredTags").orElse(List.of()),
                fields.truth("enabled").orElse(true))));
  }

  @DELETE
  @Operation(summary = "Forgets the settings with the secret; no room may be a unit any more")
  @APIResponse(responseCode = "204", description = "Forgotten")
  public void remove() {
    changeSetup.remove();
  }

  @POST
  @Path("/test")
  @Operation(
      summary = "Tries the access: token, room list, each room's mailbox, the default user's")
  public AccessJson test() {
    return AccessJson.of(testAccess.run());
  }

  @GET
  @Path("/leave")
  @Operation(
      summary = "How far removing everything from Outlook has come; before that what it would be")
  public LeavingJson left() {
    return leaveOutlook
        .last()
        .map(leaving -> LeavingJson.of(leaving, clock.instant()))
        .orElseGet(() -> LeavingJson.foreseen(leaveOutlook.foresee()));
  }

  @POST
  @Path("/leave")
  @Operation(
      summary = "Removes everything from Outlook that was ever written there",
      description =
          "dryRun: true (the default) only counts. What was booked in Outlook stays there, and the"
              + " bookings stay here; nothing is written to the rooms any more. Answers when it is"
              + " through; GET tells meanwhile how far it has come. What could not be removed is"
              + " taken by another call.")
  public LeavingJson leave(InputStream body) {
    JsonFields fields = JsonFields.readOrNone(body).only(Set.of("dryRun"), Set.of());
    return fields.truth("dryRun").orElse(true)
        ? LeavingJson.foreseen(leaveOutlook.foresee())
        : LeavingJson.of(leaveOutlook.remove(), clock.instant());
  }
}
