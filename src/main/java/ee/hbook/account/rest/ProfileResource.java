package ee.hbook.account.rest;

import ee.hbook.account.UserDraft;
import ee.hbook.account.application.ChangeOwnPassword;
import ee.hbook.account.application.EditUsers;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.rest.JsonFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who calls, as he may change himself. */
@Path("/profile")
@RequestScoped
@Tag(name = "Users")
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {

  private static final Set<String> WRITABLE = Set.of("email", "language", "region", "mails");
  private static final Set<String> OTHERS = Set.of("id", "name", "role", "createdOn");

  private final SignedIn signedIn;
  private final EditUsers editUsers;
  private final ChangeOwnPassword changeOwnPassword;

  @Inject
  public ProfileResource(
      SignedIn signedIn, EditUsers editUsers, ChangeOwnPassword changeOwnPassword) {
    this.signedIn = signedIn;
    this.editUsers = editUsers;
    this.changeOwnPassword = changeOwnPassword;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public ProfileResource() {
    this(null, null, null);
  }

  @GET
  @Operation(summary = "Who you are")
  public UserJson show() {
    return UserJson.of(signedIn.required());
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Changes your e-mail address, language, region or mails")
  public UserJson change(InputStream body) {
    JsonFields fields = JsonFields.read(body).only(WRITABLE, OTHERS);
    return UserJson.of(
        editUsers.change(
            signedIn.required().id(),
            new UserDraft(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fields.clearableText("email"),
                fields.clearableText("language"),
                fields.clearableText("region"),
                fields.clearableTexts("mails").map(UsersResource::mails))));
  }

  @PUT
  @Path("/password")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Changes your password; it ends your other sessions")
  public UserJson password(InputStream body) {
    JsonFields fields =
        JsonFields.read(body).only(Set.of("presentPassword", "newPassword"), Set.of());
    return UserJson.of(
        changeOwnPassword.change(
            signedIn.required(),
            fields.text("presentPassword").orElse(""),
            fields.text("newPassword").orElse("")));
  }
}
