package ee.hbook.account.http;

import ee.hbook.account.PasswordHashing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Jakarta Security's own hash: PBKDF2 with HMAC-SHA-512, as OWASP advises for it. */
@ApplicationScoped
public class Pbkdf2Hashing implements PasswordHashing {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  private final Pbkdf2PasswordHash hash;

  @Inject
  public Pbkdf2Hashing(Pbkdf2PasswordHash hash) {
    this.hash = hash;
  }

  @PostConstruct
  void strengthen() {
    hash.initialize(PARAMETERS);
  }

  @Override
  public String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  @Override
  public boolean matches(String password, String stored) {
    try {
      return hash.verify(password.toCharArray(), stored);
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
