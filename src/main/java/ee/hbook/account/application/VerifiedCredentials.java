package ee.hbook.account.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a few minutes which credentials were right, because HTTP Basic asks with every call
 * and a password hash is slow on purpose. It keeps no password: only an HMAC, under a key that dies
 * with the process, over name, password and the stored hash; a changed password is thus unknown at
 * once. The same credentials arriving in parallel are verified once for all.
 */
final class VerifiedCredentials {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Duration life;
  private final Map<String, Instant> verified;
  private final ConcurrentMap<String, CompletableFuture<Boolean>> underWay =
      new ConcurrentHashMap<>();

  /**
   * Remembers nothing yet.
   *
   * @param life how long right credentials are remembered
   * @param capacity how many are remembered, the latest
   */
  VerifiedCredentials(Duration life, int capacity) {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
    this.life = life;
    this.verified =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > capacity;
          }
        };
  }

  /** Whether these were found right within the last minutes. */
  boolean remembers(String name, String password, String storedHash, Instant now) {
    return remembers(digest(name, password, storedHash), now);
  }

  /** Whether these are right, by memory or else by verification. */
  boolean verify(
      String name, String password, String storedHash, Instant now, BooleanSupplier verification) {
    String digest = digest(name, password, storedHash);
    CompletableFuture<Boolean> mine = new CompletableFuture<>();
    CompletableFuture<Boolean> other = underWay.putIfAbsent(digest, mine);
    if (other != null) {
      return other.join();
    }
    boolean right = false;
    try {
      // Asked again: another thread may have finished just before this one began.
      right = remembers(digest, now) || verification.getAsBoolean();
      if (right) {
        synchronized (verified) {
          verified.putIfAbsent(digest, now);
        }
      }
      return right;
    } finally {
      underWay.remove(digest);
      mine.complete(right);
    }
  }

  private boolean remembers(String digest, Instant now) {
    synchronized (verified) {
      Instant since = verified.get(digest);
      if (since == null) {
        return false;
      }
      boolean fresh = !now.isBefore(since) && now.isBefore(since.plus(life));
      if (!fresh) {
        verified.remove(digest);
      }
      return fresh;
    }
  }

  private String digest(String... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(bytes);
      }
      return Base64.getEncoder().encodeToString(mac.doFinal());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
    }
  }
}
