package ee.hbook.config.edge.application;

import ee.hbook.config.edge.WebOrigin;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** How we are called in the present request: as it was made outside, whoever passed it on. */
@RequestScoped
public class CalledAs {

  private @Nullable WebOrigin origin;
  private String path = "";

  /**
   * Tells it. Only the first filter does.
   *
   * @param called by which origin
   * @param application the path of the application there; empty for the root
   */
  public void become(WebOrigin called, String application) {
    origin = called;
    path = application;
  }

  /**
   * Under which address.
   *
   * @return up to the application, without a slash at its end
   * @throws IllegalStateException where there is no request
   */
  public String address() {
    return origin().text() + path;
  }

  /**
   * By which origin.
   *
   * @return scheme, host and port
   * @throws IllegalStateException where there is no request
   */
  public WebOrigin origin() {
    if (origin == null) {
      throw new IllegalStateException("Nobody calls here");
    }
    return origin;
  }
}
