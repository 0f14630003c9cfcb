package ee.hbook.account.faces;

import ee.hbook.account.Capability;
import ee.hbook.account.MailKind;
import ee.hbook.account.ReaderLocale;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.account.Users;
import ee.hbook.account.application.ChangeOwnPassword;
import ee.hbook.account.application.EditUsers;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.faces.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What users see and change of themselves: address, language, password. */
@Named("profile")
@RequestScoped
public class ProfileScreen {

  private final SignedIn signedIn;
  private final Users users;
  private final EditUsers editUsers;
  private final ChangeOwnPassword changeOwnPassword;

  private String email = "";
  private String language = "";
  private String region = "";
  private List<String> mails = List.of();
  private String presentPassword = "";
  private String newPassword = "";

  @Inject
  public ProfileScreen(
      SignedIn signedIn, Users users, EditUsers editUsers, ChangeOwnPassword changeOwnPassword) {
    this.signedIn = signedIn;
    this.users = users;
    this.editUsers = editUsers;
    this.changeOwnPassword = changeOwnPassword;
  }

  /** Begins with what is stored. */
  @PostConstruct
  void read() {
    email = signedIn.required().email();
    language = signedIn.required().language();
    region = signedIn.required().region();
    mails = signedIn.required().mails().stream().map(MailKind::word).toList();
  }

  /** Takes address and language; the page speaks the new language at once. */
  public void saveDetails() {
    long id = signedIn.required().id();
    if (Screen.attempt(
        () -> editUsers.change(id, UserDraft.details(email, language, region, chosen())))) {
      users.find(id).ifPresent(signedIn::become);
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getViewRoot().setLocale(faces.getApplication().getViewHandler().calculateLocale(faces));
      Screen.done("profile_saved");
    }
  }

  /** Takes the new password. */
  public void savePassword() {
    User user = signedIn.required();
    if (Screen.attempt(
        () -> signedIn.become(changeOwnPassword.change(user, presentPassword, newPassword)))) {
      Screen.done("profile_password_changed");
    }
  }

  public String getName() {
    return signedIn.required().name();
  }

  /**
   * What the user may do.
   *
   * @return the role's word, as in the keys of the message bundle
   */
  public String getRole() {
    return signedIn.required().role().word();
  }

  /** The languages to choose from. */
  public List<String> getLanguages() {
    return User.LANGUAGES;
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

  /**
   * The ways to write dates and times that there are in the reader's language, each with a sample.
   */
  public List<RegionChoice> getRegions() {
    Locale reader = Screen.locale();
    return ReaderLocale.regions(reader.getLanguage(), region).stream()
        .map(country -> RegionChoice.of(country, reader))
        .toList();
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = region == null ? "" : region;
  }

  /** What one may be told by mail. */
  public MailKind[] getMailKinds() {
    return MailKind.values();
  }

  /**
   * Whether there is anything to tell: mails go to those who look after the calendars.
   *
   * @return as the role says
   */
  public boolean isToldByMail() {
    return signedIn.may(Capability.MANAGE_ICAL);
  }

  /**
   * What the user wants to be told by mail.
   *
   * @return words of {@link MailKind}
   */
  public List<String> getMails() {
    return mails;
  }

  public void setMails(@Nullable List<String> mails) {
    this.mails = mails == null ? List.of() : mails;
  }

  private Set<MailKind> chosen() {
    return MailKind.setOf(mails.stream().flatMap(word -> MailKind.ofWord(word).stream()).toList());
  }

  public String getPresentPassword() {
    return presentPassword;
  }

  public void setPresentPassword(@Nullable String presentPassword) {
    this.presentPassword = presentPassword == null ? "" : presentPassword;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(@Nullable String newPassword) {
    this.newPassword = newPassword == null ? "" : newPassword;
  }
}
