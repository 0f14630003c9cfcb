package ee.hbook.account.rest;

import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import ee.hbook.account.application.RevokeApplicationPassword;
import ee.hbook.account.rest.ApplicationPasswordsResource.PasswordJson;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The application passwords of any user; for administrators, who make none for others. */
@Path("/users/{user}/application-passwords")
@RequestScoped
@Tag(name = "Application passwords")
@Produces(MediaType.APPLICATION_JSON)
public class UserPasswordsResource {

  private final Users users;
  private final ApplicationPasswords passwords;
  private final RevokeApplicationPassword revokeApplicationPassword;

  @Inject
  public UserPasswordsResource(
      Users users,
      ApplicationPasswords passwords,
      RevokeApplicationPassword revokeApplicationPassword) {
    this.users = users;
    this.passwords = passwords;
    this.revokeApplicationPassword = revokeApplicationPassword;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public UserPasswordsResource() {
    this(null, null, null);
  }

  @GET
  @Operation(summary = "A user's application passwords by name")
  public List<PasswordJson> of(@PathParam("user") String user) {
    return passwords.of(known(user).id()).stream()
        .map(kept -> PasswordJson.of(kept, null))
        .toList();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Takes one of a user's application passwords back")
  public void revoke(@PathParam("user") String user, @PathParam("id") String id) {
    revokeApplicationPassword.revoke(known(user), Parameters.id("application password", id));
  }

  private User known(String user) {
    return users
        .find(Parameters.id("user", user))
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_user")));
  }
}
