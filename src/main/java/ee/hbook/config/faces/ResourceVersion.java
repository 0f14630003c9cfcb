package ee.hbook.config.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Stands in the address of our styles and scripts, by {@code web.xml}: browsers keep those for a
 * week, and are to see an upgrade at once. The same on every node, as it comes from the content.
 */
@Named("resourceVersion")
@ApplicationScoped
public class ResourceVersion {

  private static final String FOLDER = "/resources/hbook/";

  private final ServletContext application;
  private @Nullable String version;

  @Inject
  public ResourceVersion(ServletContext application) {
    this.application = application;
  }

  /**
   * The sum of all our styles and scripts.
   *
   * @return a few letters and digits
   */
  public String getValue() {
    if (version == null) {
      version = sum();
    }
    return version;
  }

  private String sum() {
    CRC32 sum = new CRC32();
    for (String path : new TreeSet<>(application.getResourcePaths(FOLDER))) {
      try (InputStream file = Objects.requireNonNull(application.getResourceAsStream(path), path)) {
        sum.update(file.readAllBytes());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return Long.toHexString(sum.getValue());
  }
}
