package ee.hbook.config.edge.application;

import ee.hbook.config.edge.Origin;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** How we are called in the present request: as it was made outside, whoever passed it on. */
@RequestScoped
public class CalledAs {

  private @Nullable Origin origin;

  /**
   * Tells it. Only the first filter does.
   *
   * @param called by which origin
   */
  public void become(Origin called) {
    origin = called;
  }

  /**
   * By which origin.
   *
   * @return scheme, host and port
   * @throws IllegalStateException where there is no request
   */
  public Origin origin() {
    if (origin == null) {
      throw new IllegalStateException("Nobody calls here");
    }
    return origin;
  }
}
