package ee.hbook.account.rest;

import ee.hbook.account.ApplicationPassword;
import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.PasswordScope;
import ee.hbook.account.application.MakeApplicationPassword;
import ee.hbook.account.application.RevokeApplicationPassword;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own application passwords. */
@Path("/application-passwords")
@RequestScoped
@Tag(name = "Application passwords")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationPasswordsResource {

  private final SignedIn signedIn;
  private final ApplicationPasswords passwords;
  private final MakeApplicationPassword makeApplicationPassword;
  private final RevokeApplicationPassword revokeApplicationPassword;

  @Inject
  public ApplicationPasswordsResource(
      SignedIn signedIn,
      ApplicationPasswords passwords,
      MakeApplicationPassword makeApplicationPassword,
      RevokeApplicationPassword revokeApplicationPassword) {
    this.signedIn = signedIn;
    this.passwords = passwords;
    this.makeApplicationPassword = makeApplicationPassword;
    this.revokeApplicationPassword = revokeApplicationPassword;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public ApplicationPasswordsResource() {
    this(null, null, null, null);
  }

  @GET
  @Operation(summary = "Your application passwords by name; the passwords themselves are not kept")
  public List<PasswordJson> own() {
    return passwords.of(signedIn.required().id()).stream()
        .map(kept -> PasswordJson.of(kept, null))
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Makes an application password, which only this answer shows")
  public Response make(InputStream body) {
    JsonFields fields = JsonFields.read(body).only(Set.of("name", "scope"), Set.of());
    String name =
        fields
            .text("name")
            .orElseThrow(() -> new InvalidInput("name", Saying.of("refusal_password_name")));
    PasswordScope scope =
        fields
            .text("scope")
            .map(ApplicationPasswordsResource::scope)
            .orElse(PasswordScope.EVERYTHING);
    MakeApplicationPassword.Made made =
        makeApplicationPassword.make(signedIn.required(), name, scope);
    return Response.created(URI.create("application-passwords/" + made.stored().id()))
        .entity(PasswordJson.of(made.stored(), made.password()))
        .build();
  }

  private static PasswordScope scope(String word) {
    return PasswordScope.of(word)
        .orElseThrow(() -> new InvalidInput("scope", Saying.of("refusal_password_scope")));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Takes one of your application passwords back")
  public void revoke(@PathParam("id") String id) {
    if (!id.matches("[0-9]{1,18}")) {
      throw new NotFound(Saying.of("refusal_no_password"));
    }
    revokeApplicationPassword.revoke(signedIn.required(), Long.parseLong(id));
  }

  /**
   * An application password.
   *
   * @param id its number
   * @param name what it is for
   * @param scope what it opens: everything, reading, feeds, metrics or backup
   * @param createdOn when it was made
   * @param lastUsed when it was used last; absent when never
   * @param password the password itself, in the answer that makes it only
   */
  @Schema(name = "ApplicationPassword")
  public record PasswordJson(
      long id,
      String name,
      @Schema(enumeration = {"everything", "reading", "feeds", "metrics", "backup"}) String scope,
      Instant createdOn,
      @Nullable Instant lastUsed,
      @Nullable String password) {

    static PasswordJson of(ApplicationPassword kept, @Nullable String password) {
      return new PasswordJson(
          kept.id(),
          kept.name(),
          kept.scope().word(),
          kept.createdOn(),
          kept.lastUsed().orElse(null),
          password);
    }
  }
}
