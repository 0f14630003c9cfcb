package ee.hbook.monitoring.http;

import ee.hbook.monitoring.application.CheckHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells the server's own health page that requests may be sent here. */
@Readiness
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class DatabaseReady implements HealthCheck {

  @Inject private CheckHealth checkHealth;

  @Override
  public HealthCheckResponse call() {
    return HealthAnswer.of(checkHealth.ready());
  }
}
