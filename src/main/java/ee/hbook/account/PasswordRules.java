package ee.hbook.account;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import java.util.Locale;
import java.util.Set;

/**
 * Which passwords are taken: long ones that are not the first to be guessed. No rules about kinds
 * of characters, for they make passwords worse (NIST SP 800-63B, 5.1.1.2).
 */
public final class PasswordRules {

  /** The shortest password. */
  public static final int LEAST = 12;

  /** The longest one; longer texts are no passwords but attacks. */
  public static final int MOST = 1000;

  private static final int LEAST_DIFFERENT = 5;
  private static final int LEAST_NAME = 4;

  private static final Set<String> GUESSED_FIRST =
      Set.of(
          "password",
          "passwort",
          "passwd",
          "motdepasse",
          "heslo",
          "senha",
          "qwerty",
          "qwertyuiop",
          "azerty",
          "azertyuiop",
          "abcdefghijkl",
          "letmein",
          "welcome",
          "bienvenue",
          "administrator",
          "admin",
          "hbook",
          "wordpress",
          "iloveyou");

  private PasswordRules() {}

  /**
   * Checks a new password.
   *
   * @param field the field's name as the sender wrote it
   * @param password the wanted one
   * @param userName whose it is
   * @throws InvalidInput saying what to do, without any part of the password
   */
  public static void check(String field, String password, String userName) {
    if (password.length() < LEAST || password.length() > MOST) {
      throw new InvalidInput(field, Saying.of("refusal_password_length", LEAST));
    }
    String plain = password.toLowerCase(Locale.ROOT);
    String name = userName.toLowerCase(Locale.ROOT);
    if (plain.equals(name) || name.length() >= LEAST_NAME && plain.contains(name)) {
      throw new InvalidInput(field, Saying.of("refusal_password_has_name"));
    }
    if (plain.chars().distinct().count() < LEAST_DIFFERENT || isGuessedFirst(plain)) {
      throw new InvalidInput(field, Saying.of("refusal_password_guessed"));
    }
  }

  /**
   * A row of digits, or a word of the list however often, whatever digits and signs surround it.
   */
  private static boolean isGuessedFirst(String plain) {
    String letters = plain.replaceAll("[^\\p{L}]", "");
    return "01234567890123456789".contains(plain)
        || GUESSED_FIRST.stream()
            .anyMatch(word -> !letters.isEmpty() && letters.replace(word, "").isEmpty());
  }
}
