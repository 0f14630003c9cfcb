package ee.hbook.account;

import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import java.util.List;
import java.util.Locale;

/** What holds for every user. */
public final class UserRules {

  private static final int EMAIL_LENGTH = 254;

  private UserRules() {}

  /**
   * Checks the name of a new user.
   *
   * @param wanted what was typed
   * @return the name without blanks around it
   * @throws InvalidInput if nobody could sign in with it: HTTP Basic ends the name at a colon
   */
  public static String name(String wanted) {
    String name = wanted.strip();
    boolean typable = name.codePoints().noneMatch(code -> code == ':' || code < ' ' || code == 127);
    if (name.isEmpty() || name.length() > User.NAME_LENGTH || !typable) {
      throw new InvalidInput("name", Saying.of("refusal_user_name", User.NAME_LENGTH));
    }
    return name;
  }

  /**
   * Checks an e-mail address.
   *
   * @param wanted what was typed; may be empty
   * @return the address without blanks around it
   * @throws InvalidInput if mail could not be sent there
   */
  public static String email(String wanted) {
    String email = wanted.strip();
    int at = email.indexOf('@');
    boolean sendable =
        at > 0
            && at < email.length() - 1
            && email.length() <= EMAIL_LENGTH
            && email.codePoints().noneMatch(code -> code <= ' ' || code == 127);
    if (!email.isEmpty() && !sendable) {
      throw new InvalidInput("email", Saying.of("refusal_user_email"));
    }
    return email;
  }

  /**
   * Checks a language.
   *
   * @param wanted one of {@link User#LANGUAGES}, or empty for the browser's
   * @return the same
   * @throws InvalidInput if the screens do not speak it
   */
  public static String language(String wanted) {
    if (!wanted.isEmpty() && !User.LANGUAGES.contains(wanted)) {
      throw new InvalidInput(
          "language", Saying.of("refusal_user_language", String.join(", ", User.LANGUAGES)));
    }
    return wanted;
  }

  /**
   * Checks the country whose way to write dates is wanted.
   *
   * @param wanted two letters, or empty for the browser's
   * @return the same in capitals
   * @throws InvalidInput if there is no such country
   */
  public static String region(String wanted) {
    String country = wanted.strip().toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && !ReaderLocale.isCountry(country)) {
      throw new InvalidInput("region", Saying.of("refusal_user_region"));
    }
    return country;
  }

  /**
   * Sees to it that somebody can still look after the users.
   *
   * @param administrators all administrators there are
   * @param leaving who is to be one no longer
   * @throws Conflict if that is the last one
   */
  public static void keepAnAdministrator(List<User> administrators, User leaving) {
    if (leaving.role() == Role.ADMINISTRATOR
        && administrators.stream().noneMatch(other -> other.id() != leaving.id())) {
      throw new Conflict(Saying.of("refusal_last_administrator", leaving.name()));
    }
  }
}
