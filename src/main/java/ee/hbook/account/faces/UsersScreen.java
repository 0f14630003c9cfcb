package ee.hbook.account.faces;

import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.account.Users;
import ee.hbook.account.application.EditUsers;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The users, and the dialog in which one is added or edited. */
@Named("users")
@ViewScoped
public class UsersScreen implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "userDialog";

  private final Users users;
  private final EditUsers editUsers;
  private final SignedIn signedIn;
  private final SiteOptions options;

  private long id;
  private String name = "";
  private String password = "";
  private Role role = Role.RESERVATION_READER;
  private String email = "";
  private String language = "";

  @Inject
  public UsersScreen(Users users, EditUsers editUsers, SignedIn signedIn, SiteOptions options) {
    this.users = users;
    this.editUsers = editUsers;
    this.signedIn = signedIn;
    this.options = options;
  }

  /** The lines, by name. */
  public List<UserRow> getRows() {
    ZoneId zone = options.site().zone();
    return users.all().stream().map(user -> UserRow.of(user, zone, signedIn.required())).toList();
  }

  /** Opens the dialog for a new user. */
  public void openNew() {
    id = 0;
    name = "";
    role = Role.RESERVATION_READER;
    email = "";
    language = "";
    password = "";
    Dialogs.open(DIALOG);
  }

  /**
   * Opens the dialog for a known user.
   *
   * @param chosen the user's number, as the page sent it
   */
  public void open(String chosen) {
    Screen.attempt(
        () -> {
          User user =
              users
                  .find(Long.parseLong(chosen))
                  .orElseThrow(() -> new NotFound(Saying.of("refusal_no_user")));
          id = user.id();
          name = user.name();
          role = user.role();
          email = user.email();
          language = user.language();
          password = "";
          Dialogs.open(DIALOG);
        });
  }

  /** Takes what was typed. */
  public void save() {
    if (Screen.attempt(this::store)) {
      Screen.done("user_saved", name);
      Dialogs.close(DIALOG);
    }
    password = "";
  }

  private void store() {
    UserDraft draft =
        new UserDraft(
            id == 0 ? Optional.of(name) : Optional.empty(),
            id != 0 && password.isEmpty() ? Optional.empty() : Optional.of(password),
            Optional.of(role),
            Optional.of(email),
            Optional.of(language),
            Optional.empty(),
            Optional.empty());
    if (id == 0) {
      editUsers.add(draft);
    } else {
      editUsers.change(id, draft);
    }
  }

  /**
   * Deletes a user.
   *
   * @param chosen the user's number, as the page sent it
   */
  public void delete(String chosen) {
    if (Screen.attempt(() -> editUsers.delete(Long.parseLong(chosen), signedIn.required()))) {
      Screen.done("user_deleted");
    }
  }

  /**
   * The roles to choose from.
   *
   * @return from the one that may do least
   */
  public Role[] getRoles() {
    return Role.values();
  }

  /** The languages to choose from. */
  public List<String> getLanguages() {
    return User.LANGUAGES;
  }

  /**
   * Whether the dialog is for a new user.
   *
   * @return false when it edits a known one
   */
  public boolean isForNew() {
    return id == 0;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password == null ? "" : password;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(@Nullable String language) {
    this.language = language == null ? "" : language;
  }
}
