package ee.hbook.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key by which secrets are sealed before they are stored. It is never in the database: it comes
 * from {@code HBOOK_SECRET_KEY} or the file that {@code HBOOK_SECRET_KEY_FILE} names, or from a
 * file in the data directory that is made when it is first needed and that its owner alone can
 * read.
 */
@ApplicationScoped
public class HouseKey {

  private static final int BYTES = 32;
  private static final String FILE = "secret.key";

  private final DeploymentVariables variables;
  private volatile @Nullable SecretKey key;

  @Inject
  public HouseKey(DeploymentVariables variables) {
    this.variables = variables;
  }

  /**
   * The key.
   *
   * @return 256 bits for AES
   * @throws IllegalStateException if what was given is no such key, saying which variable it is
   */
  public SecretKey key() {
    SecretKey known = key;
    if (known == null) {
      known = read();
      key = known;
    }
    return known;
  }

  private SecretKey read() {
    Optional<String> given = variables.secretKey();
    if (given.isPresent()) {
      return decoded(given.get(), "HBOOK_SECRET_KEY");
    }
    try {
      return decoded(ours(variables.dataDirectory()), FILE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The key of the secrets cannot be read", unreadable);
    }
  }

  private static SecretKey decoded(String text, String name) {
    byte[] bytes = new byte[0];
    try {
      bytes = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException malformed) {
      // as one that is too short
    }
    if (bytes.length != BYTES) {
      throw new IllegalStateException(name + ": give 32 random bytes in Base64");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  private static String ours(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      make(directory, file);
    }
    return Files.readString(file);
  }

  /** Whole or not at all, and never over another one: two nodes may begin at once. */
  private static void make(Path directory, Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(directory);
    Path written = Files.createTempFile(directory, FILE, "", owners());
    try {
      Files.write(
          written, Base64.getEncoder().encodeToString(bytes).getBytes(StandardCharsets.US_ASCII));
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException another) {
      // That one it is.
    } finally {
      Files.delete(written);
    }
  }

  private static FileAttribute<?>[] owners() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
