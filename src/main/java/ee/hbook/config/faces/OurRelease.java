package ee.hbook.config.faces;

import ee.hbook.config.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Says on a screen which HBook EE this is. */
@Named("release")
@ApplicationScoped
public class OurRelease {

  /**
   * The version.
   *
   * @return as in the list of changes
   */
  public String getVersion() {
    return Release.OURS.version();
  }
}
