package ee.hbook.account.faces;

import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.PasswordScope;
import ee.hbook.account.application.MakeApplicationPassword;
import ee.hbook.account.application.RevokeApplicationPassword;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.faces.Screen;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The present user's application passwords; a new one is shown by the answer that made it. */
@Named("applicationPasswords")
@RequestScoped
public class ApplicationPasswordsScreen {

  private final SignedIn signedIn;
  private final ApplicationPasswords passwords;
  private final MakeApplicationPassword makeApplicationPassword;
  private final RevokeApplicationPassword revokeApplicationPassword;
  private final SiteOptions options;

  private String name = "";
  private PasswordScope scope = PasswordScope.EVERYTHING;
  private String made = "";

  @Inject
  public ApplicationPasswordsScreen(
      SignedIn signedIn,
      ApplicationPasswords passwords,
      MakeApplicationPassword makeApplicationPassword,
      RevokeApplicationPassword revokeApplicationPassword,
      SiteOptions options) {
    this.signedIn = signedIn;
    this.passwords = passwords;
    this.makeApplicationPassword = makeApplicationPassword;
    this.revokeApplicationPassword = revokeApplicationPassword;
    this.options = options;
  }

  /**
   * The lines.
   *
   * @return in the order in which they were made
   */
  public List<ApplicationPasswordRow> getRows() {
    ZoneId zone = options.site().zone();
    return passwords.of(signedIn.required().id()).stream()
        .map(password -> ApplicationPasswordRow.of(password, zone))
        .toList();
  }

  /** Makes one of the name that was typed. */
  public void make() {
    if (Screen.attempt(
        () -> made = makeApplicationPassword.make(signedIn.required(), name, scope).password())) {
      name = "";
      scope = PasswordScope.EVERYTHING;
    }
  }

  /**
   * Takes one back.
   *
   * @param chosen its number, as the page sent it
   */
  public void revoke(String chosen) {
    if (Screen.attempt(
        () -> revokeApplicationPassword.revoke(signedIn.required(), Long.parseLong(chosen)))) {
      Screen.done("application_password_revoked");
    }
  }

  /**
   * The password that this request has made.
   *
   * @return in groups of four; empty when none was made
   */
  public String getMade() {
    return made;
  }

  /**
   * What one can open.
   *
   * @return the most first
   */
  public List<PasswordScope> getScopes() {
    return List.of(PasswordScope.values());
  }

  public PasswordScope getScope() {
    return scope;
  }

  public void setScope(PasswordScope scope) {
    this.scope = scope;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }
}
