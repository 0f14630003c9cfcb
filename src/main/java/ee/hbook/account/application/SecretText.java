package ee.hbook.account.application;

import ee.hbook.account.ApplicationPassword;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Random passwords and the quick hash that suffices for them. */
final class SecretText {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
  private static final Pattern BLANKS = Pattern.compile("\\s");
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SecretText() {}

  /** Letters and digits that cannot be taken for one another. */
  static String random(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** In groups of four, as WordPress shows application passwords. */
  static String grouped(String text) {
    return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }

  /** Without the blanks that people copy along. */
  static String ungrouped(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }

  /** Whether a text could be an application password. */
  static boolean looksLikeApplicationPassword(String text) {
    return text.length() == ApplicationPassword.LENGTH
        && text.chars().allMatch(character -> LETTERS.indexOf(character) >= 0);
  }

  /** SHA-256 in hexadecimal. */
  static String quickHash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  /** Compares in a time that tells nothing. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
