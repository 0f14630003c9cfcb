package ee.hbook.recovery.application;

import ee.hbook.recovery.ResumeLedger;
import ee.hbook.recovery.ResumeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the tokens of the buttons in mails (HMAC-SHA256), and knows its own signature. */
@ApplicationScoped
public class SignedTokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int LONGEST = 1000;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final ResumeLedger ledger;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public SignedTokens(ResumeLedger ledger) {
    this.ledger = ledger;
  }

  /**
   * A token that was signed.
   *
   * @param token what it may do
   * @param signature its signature, by which it is known once it was used
   */
  public record Signed(ResumeToken token, String signature) {}

  /**
   * Signs a token.
   *
   * @param token what it may do
   * @return letters, digits, dots, hyphens and underscores, fit for an address
   */
  public String sign(ResumeToken token) {
    return encoded(token) + "." + signature(encoded(token));
  }

  /**
   * Reads a signed token.
   *
   * @param text what {@link #sign} wrote
   * @return empty for anything that was not signed here
   */
  public Optional<Signed> read(String text) {
    int dot = text.indexOf('.');
    if (dot < 0 || text.length() > LONGEST) {
      return Optional.empty();
    }
    String body = text.substring(0, dot);
    String signature = signature(body);
    boolean ours =
        MessageDigest.isEqual(
            signature.getBytes(StandardCharsets.US_ASCII),
            text.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    return ours
        ? ResumeToken.parse(decoded(body)).map(token -> new Signed(token, signature))
        : Optional.empty();
  }

  private static String encoded(ResumeToken token) {
    return ENCODER.encodeToString(token.line().getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String body) {
    return new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8);
  }

  private String signature(String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(ledger.key(this::fresh)), ALGORITHM));
      return ENCODER.encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }

  private String fresh() {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
