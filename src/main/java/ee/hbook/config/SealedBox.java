package ee.hbook.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals secrets that have to be stored, so that the database alone gives none away (AES-256-GCM by
 * the {@link HouseKey}).
 */
@ApplicationScoped
public class SealedBox {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final HouseKey houseKey;

  @Inject
  public SealedBox(HouseKey houseKey) {
    this.houseKey = houseKey;
  }

  /**
   * Seals a text.
   *
   * @param text the secret
   * @return what may be stored; another one each time
   */
  public String seal(String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder()
          .encodeToString(
              ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has AES-GCM", missing);
    }
  }

  /**
   * Opens what was sealed.
   *
   * @param sealed what was stored
   * @return the secret; empty when it was sealed with another key, or is not whole
   */
  public Optional<String> open(String sealed) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
      byte[] nonce = new byte[NONCE_BYTES];
      if (bytes.remaining() <= NONCE_BYTES) {
        return Optional.empty();
      }
      bytes.get(nonce);
      byte[] rest = new byte[bytes.remaining()];
      bytes.get(rest);
      return Optional.of(
          new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, houseKey.key(), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
