package ee.hbook.outlook.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is kept of a secret: enough to know it again, and too little to tell it. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * The fingerprint of a secret that nobody can guess.
   *
   * @param secret the secret
   * @return SHA-256 in hexadecimal
   */
  public static String of(String secret) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  /**
   * Whether a secret is the one that was kept; it takes as long for each, so that nobody can find
   * it letter by letter.
   *
   * @param kept a fingerprint
   * @param secret what is shown
   * @return true when it is the same
   */
  public static boolean isOf(String kept, String secret) {
    return MessageDigest.isEqual(kept.getBytes(UTF_8), of(secret).getBytes(UTF_8));
  }
}
