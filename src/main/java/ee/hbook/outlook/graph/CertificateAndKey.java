package ee.hbook.outlook.graph;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A certificate and the RSA key that belongs to it.
 *
 * @param certificate the certificate that was uploaded to the portal
 * @param key the private key
 */
public record CertificateAndKey(X509Certificate certificate, PrivateKey key) {

  /**
   * Reads both from one text in PEM.
   *
   * @param pem the text: {@code CERTIFICATE} and {@code PRIVATE KEY}, in any order
   * @return both
   * @throws GeneralSecurityException if one is missing or cannot be used
   */
  public static CertificateAndKey of(String pem) throws GeneralSecurityException {
    return new CertificateAndKey(
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(block(pem, "CERTIFICATE"))),
        KeyFactory.getInstance("RSA")
            .generatePrivate(new PKCS8EncodedKeySpec(block(pem, "PRIVATE KEY"))));
  }

  private static byte[] block(String pem, String name) throws GeneralSecurityException {
    Matcher block =
        Pattern.compile(
                "-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]+)-----END " + name + "-----")
            .matcher(pem);
    if (!block.find()) {
      throw new GeneralSecurityException("There is no " + name);
    }
    try {
      return Base64.getMimeDecoder().decode(block.group(1));
    } catch (IllegalArgumentException notBase64) {
      throw new GeneralSecurityException("The " + name + " is damaged", notBase64);
    }
  }

  /**
   * When the certificate ends.
   *
   * @return the last moment at which it is good
   */
  public Instant goodUntil() {
    return certificate.getNotAfter().toInstant();
  }

  /** Tells nothing of the key. */
  @Override
  public String toString() {
    return "CertificateAndKey";
  }
}
