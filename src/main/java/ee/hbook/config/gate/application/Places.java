package ee.hbook.config.gate.application;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.gate.Gate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How many may be inside at once: a quarter of the threads is kept for who is turned away. */
@ApplicationScoped
public class Places {

  /**
   * The one gate.
   *
   * @param variables tell how many requests are at work at once
   * @return closed as yet
   */
  @Produces
  @Singleton
  public Gate gate(DeploymentVariables variables) {
    int threads = variables.httpThreads();
    return new Gate(Math.max(1, threads - threads / 4), System::nanoTime);
  }
}
