package ee.hbook.outlook.graph;

import java.security.GeneralSecurityException;

/**
 * As whom we sign in to a tenant: as an application, never as a person.
 *
 * @param tenant the primary domain, or the tenant's number
 * @param clientId the application's number
 * @param proof by what it proves that it is this application
 */
public record Credentials(String tenant, String clientId, Proof proof) {

  /** By what an application proves who it is. Nothing of it is ever written out. */
  public sealed interface Proof {}

  /**
   * A secret that the portal has shown once.
   *
   * @param value the secret
   */
  public record Secret(String value) implements Proof {

    @Override
    public String toString() {
      return "Secret";
    }
  }

  /**
   * A certificate, whose key signs each request for a token (private_key_jwt).
   *
   * @param pem the certificate and its private key (PKCS #8, not encrypted), in PEM
   */
  public record Certificate(String pem) implements Proof {

    /**
     * What the text holds.
     *
     * @return both, to sign with and to know until when
     * @throws GeneralSecurityException if it cannot be used
     */
    public CertificateAndKey pair() throws GeneralSecurityException {
      return CertificateAndKey.of(pem);
    }

    @Override
    public String toString() {
      return "Certificate";
    }
  }

  @Override
  public String toString() {
    return "Credentials";
  }
}
