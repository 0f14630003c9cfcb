package ee.hbook.config.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Serves the theme of PrimeFaces in the colours of the house. */
public class HouseTheme extends ResourceHandlerWrapper {

  /**
   * Stands before another handler.
   *
   * @param wrapped does all the rest
   */
  public HouseTheme(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  @SuppressWarnings("NullAway")
  public Resource createResource(String name, String library) {
    return inOurColours(super.createResource(name, library));
  }

  @Override
  @SuppressWarnings("NullAway")
  public Resource createResource(String name, String library, String contentType) {
    return inOurColours(super.createResource(name, library, contentType));
  }

  private static @Nullable Resource inOurColours(@Nullable Resource resource) {
    return resource != null
            && "theme.css".equals(resource.getResourceName())
            && String.valueOf(resource.getLibraryName()).startsWith("primefaces-")
        ? new Recoloured(resource)
        : resource;
  }

  private static final class Recoloured extends ResourceWrapper {

    Recoloured(Resource theme) {
      super(theme);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      try (InputStream theme = super.getInputStream()) {
        String css = new String(theme.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(Palette.follow(css).getBytes(StandardCharsets.UTF_8));
      }
    }

    /** Under an address of its own: browsers keep the uncoloured one for a week. */
    @Override
    public String getRequestPath() {
      return super.getRequestPath() + "&c=" + Palette.version();
    }
  }
}
