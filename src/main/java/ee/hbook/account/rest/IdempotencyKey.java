package ee.hbook.account.rest;

import ee.hbook.account.KeyedCall;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header): what is kept is
 * hashed with it, or sealed with it, and the key itself is kept nowhere.
 */
final class IdempotencyKey {

  static final String HEADER = "Idempotency-Key";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final String key;

  private IdempotencyKey(String key) {
    this.key = key;
  }

  /** A key as it was sent, with the quotes of a structured field or without. */
  static IdempotencyKey parse(String header) {
    String key = header.strip();
    if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
      key = key.substring(1, key.length() - 1);
    }
    if (!key.matches("[\\x21\\x23-\\x7E]{16,255}")) {
      throw new InvalidInput(HEADER, Saying.of("refusal_idempotency_key"));
    }
    return new IdempotencyKey(key);
  }

  KeyedCall call(long userId, String method, String address, byte[] body) {
    return new KeyedCall(
        userId,
        HexFormat.of().formatHex(hash("key", bytes(key))),
        HexFormat.of().formatHex(hash("call", bytes(key), bytes(method), bytes(address), body)));
  }

  /** Closes an answer, so that only the same key opens it. */
  String seal(byte[] answer) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      RANDOM.nextBytes(nonce);
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(compressed(answer));
      byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
      System.arraycopy(closed, 0, both, NONCE_BYTES, closed.length);
      return Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has " + CIPHER, missing);
    }
  }

  /** Opens what was sealed with the same key. */
  byte[] open(String sealed) {
    byte[] both = Base64.getDecoder().decode(sealed);
    try (GZIPInputStream answer =
        new GZIPInputStream(
            new ByteArrayInputStream(
                cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE_BYTES))
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES)))) {
      return answer.readAllBytes();
    } catch (GeneralSecurityException otherKey) {
      throw new IllegalStateException("Sealed with another key", otherKey);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(
        mode,
        new SecretKeySpec(hash("answer", bytes(key)), "AES"),
        new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  private static byte[] compressed(byte[] answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(answer);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** SHA-256 of the parts, each with its length in front. */
  private static byte[] hash(String purpose, byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes(purpose));
      for (byte[] part : parts) {
        digest.update(bytes(":" + part.length + ":"));
        digest.update(part);
      }
      return digest.digest();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Without the key: this text may end up in a log. */
  @Override
  public String toString() {
    return HEADER;
  }
}
