package ee.hbook.settings.application;

import ee.hbook.config.Background;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.FaultLog;
import ee.hbook.config.edge.SiteScheme;
import ee.hbook.config.gate.Gate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * By which scheme the site shall be reached, as it was known a quarter of a minute ago: each
 * request asks, and none waits for the database to hear it.
 */
@ApplicationScoped
public class KnownScheme implements SiteScheme {

  private static final Logger LOG = Logger.getLogger(KnownScheme.class.getName());
  private static final long KEPT = Duration.ofSeconds(15).toNanos();

  private final SiteAddress address;
  private final Background background;
  private final Gate gate;
  private final AtomicLong due = new AtomicLong(System.nanoTime());
  private volatile boolean secure;

  @Inject
  public KnownScheme(
      SiteAddress address, DeploymentVariables variables, Background background, Gate gate) {
    this.address = address;
    this.background = background;
    this.gate = gate;
    this.secure = variables.siteUrl().map(URI::toString).filter(KnownScheme::isHttps).isPresent();
  }

  @Override
  public boolean isSecure() {
    long next = due.get();
    long now = System.nanoTime();
    if (gate.isOpen() && now - next >= 0 && due.compareAndSet(next, now + KEPT)) {
      background.start(this::lookUp);
    }
    return secure;
  }

  private void lookUp() {
    try {
      secure = address.set().filter(KnownScheme::isHttps).isPresent();
    } catch (RuntimeException noDatabase) {
      FaultLog.log(LOG, Level.FINE, "What was known before still holds", noDatabase);
    }
  }

  private static boolean isHttps(String address) {
    return address.startsWith("https:");
  }
}
