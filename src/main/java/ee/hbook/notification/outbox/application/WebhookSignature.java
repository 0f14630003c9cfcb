package ee.hbook.notification.outbox.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs calls of the webhook as Standard Webhooks 1.0.0 lays down: HMAC-SHA256 over identity, time
 * and body, joined by full stops, with the decoded secret as the key.
 */
final class WebhookSignature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";

  /** Within the 24 to 64 bytes that the specification asks for. */
  private static final int SECRET_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private WebhookSignature() {}

  /** A new secret, in the form in which receivers take it. */
  static String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return PREFIX + Base64.getEncoder().encodeToString(secret);
  }

  /**
   * The headers of a call.
   *
   * @param secret as {@link #newSecret()} made it
   * @param id the identity of the message, the same at each try
   * @param seconds when this try is made, in seconds since 1970
   * @param body what is sent
   */
  static Map<String, String> headers(String secret, String id, long seconds, String body) {
    return Map.of(
        "webhook-id",
        id,
        "webhook-timestamp",
        Long.toString(seconds),
        "webhook-signature",
        "v1," + signature(secret, id + "." + seconds + "." + body));
  }

  private static String signature(String secret, String content) {
    byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }
}
