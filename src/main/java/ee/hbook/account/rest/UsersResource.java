package ee.hbook.account.rest;

import ee.hbook.account.MailKind;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.account.Users;
import ee.hbook.account.application.EditUsers;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Users with their roles; for administrators. */
@Path("/users")
@RequestScoped
@Tag(name = "Users")
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

  private static final Set<String> WRITABLE =
      Set.of("name", "password", "role", "email", "language", "region", "mails");
  private static final Set<String> OURS = Set.of("id", "createdOn");

  private final Users users;
  private final EditUsers editUsers;
  private final SignedIn signedIn;

  @Inject
  public UsersResource(Users users, EditUsers editUsers, SignedIn signedIn) {
    this.users = users;
    this.editUsers = editUsers;
    this.signedIn = signedIn;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public UsersResource() {
    this(null, null, null);
  }

  @GET
  @Operation(summary = "All users with their roles")
  public List<UserJson> all() {
    return users.all().stream().map(UserJson::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Adds a user; the password is not shown again")
  @RequestBody(content = @Content(schema = @Schema(implementation = UserJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The new user",
      content = @Content(schema = @Schema(implementation = UserJson.class)))
  public Response add(InputStream body) {
    User added = editUsers.add(draft(body));
    return Response.created(URI.create("users/" + added.id())).entity(UserJson.of(added)).build();
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Changes role, password, e-mail address, language or mails; names stay")
  @RequestBody(content = @Content(schema = @Schema(implementation = UserJson.class)))
  public UserJson change(@PathParam("id") String id, InputStream body) {
    return UserJson.of(editUsers.change(Parameters.id("user", id), draft(body)));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Deletes a user; neither yourself nor the last administrator")
  public void delete(@PathParam("id") String id) {
    editUsers.delete(Parameters.id("user", id), signedIn.required());
  }

  private static UserDraft draft(InputStream body) {
    JsonFields fields =
        JsonFields.read(body).only(WRITABLE, OURS).notNull(Set.of("name", "password", "role"));
    return new UserDraft(
        fields.text("name"),
        fields.text("password"),
        fields.text("role").map(UsersResource::role),
        fields.clearableText("email"),
        fields.clearableText("language"),
        fields.clearableText("region"),
        fields.clearableTexts("mails").map(UsersResource::mails));
  }

  static Set<MailKind> mails(List<String> words) {
    return MailKind.setOf(
        words.stream()
            .map(
                word ->
                    MailKind.ofWord(word)
                        .orElseThrow(
                            () -> new InvalidInput("mails", Saying.of("refusal_user_mails"))))
            .toList());
  }

  private static Role role(String word) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("role", Saying.of("refusal_user_role")));
  }
}
