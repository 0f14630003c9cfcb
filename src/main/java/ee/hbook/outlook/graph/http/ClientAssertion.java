package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.CertificateAndKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A signed statement of who we are, good for ten minutes (private_key_jwt, RFC 7523, PS256). */
final class ClientAssertion {

  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final PSSParameterSpec SHA_256 =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  private ClientAssertion() {}

  static String of(CertificateAndKey pair, String clientId, URI audience, Instant now)
      throws GeneralSecurityException {
    JsonObject header =
        Json.createObjectBuilder()
            .add("alg", "PS256")
            .add("typ", "JWT")
            .add(
                "x5t#S256",
                text(MessageDigest.getInstance("SHA-256").digest(pair.certificate().getEncoded())))
            .build();
    JsonObject claims =
        Json.createObjectBuilder()
            .add("aud", audience.toString())
            .add("iss", clientId)
            .add("sub", clientId)
            .add("jti", UUID.randomUUID().toString())
            .add("nbf", now.getEpochSecond())
            .add("iat", now.getEpochSecond())
            .add("exp", now.plus(LIFE).getEpochSecond())
            .build();
    String said = text(header.toString()) + "." + text(claims.toString());
    Signature signature = Signature.getInstance("RSASSA-PSS");
    signature.setParameter(SHA_256);
    signature.initSign(pair.key());
    signature.update(said.getBytes(StandardCharsets.US_ASCII));
    return said + "." + text(signature.sign());
  }

  private static String text(String json) {
    return text(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
