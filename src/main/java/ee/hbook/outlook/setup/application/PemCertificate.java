package ee.hbook.outlook.setup.application;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A certificate with its private key, as it is pasted. */
final class PemCertificate {

  private static final int MOST = 20_000;
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
  private static final Pattern CERTIFICATE =
      Pattern.compile("-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]+-----END CERTIFICATE-----");

  private PemCertificate() {}

  /**
   * Reads it.
   *
   * @param pem the certificate and its private key (PKCS #8, not encrypted)
   * @return its last day, in UTC
   * @throws InvalidInput when it is not both
   */
  static LocalDate lastDay(String pem) {
    Matcher certificate = CERTIFICATE.matcher(pem);
    Matcher key = KEY.matcher(pem);
    if (pem.length() > MOST || !certificate.find() || !key.find()) {
      throw unreadable();
    }
    try {
      X509Certificate read =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(
                      new ByteArrayInputStream(
                          certificate.group().getBytes(StandardCharsets.US_ASCII)));
      byte[] bytes = Base64.getMimeDecoder().decode(key.group(1));
      KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
      if (!(read.getPublicKey() instanceof RSAPublicKey)) {
        throw unreadable();
      }
      return LocalDate.ofInstant(read.getNotAfter().toInstant(), ZoneOffset.UTC);
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      throw unreadable();
    }
  }

  private static InvalidInput unreadable() {
    return new InvalidInput("certificate", Saying.of("outlook_refusal_certificate"));
  }
}
