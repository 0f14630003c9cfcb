package ee.hbook.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The {@code HBOOK_*} variables of this deployment, from the environment or system properties. */
@ApplicationScoped
public class DeploymentVariables {

  private final Config config;

  /**
   * Reads from MicroProfile Config.
   *
   * @param config the configuration of this deployment
   */
  @Inject
  public DeploymentVariables(Config config) {
    this.config = config;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected DeploymentVariables() {
    this.config = null;
  }

  /**
   * {@code HBOOK_DEMO}.
   *
   * @return whether sample data and the demo clock are wanted
   */
  public boolean demo() {
    return config.getOptionalValue("HBOOK_DEMO", Boolean.class).orElse(false);
  }

  /**
   * {@code HBOOK_FETCH_ALLOW_PRIVATE}.
   *
   * @return whether links may reach loopback and private addresses
   */
  public boolean fetchAllowPrivate() {
    return config.getOptionalValue("HBOOK_FETCH_ALLOW_PRIVATE", Boolean.class).orElse(false);
  }

  /**
   * {@code HBOOK_SITE_URL}.
   *
   * @return the base of the URLs shown to users and of new UIDs, when it is set
   */
  public Optional<URI> siteUrl() {
    return config.getOptionalValue("HBOOK_SITE_URL", String.class).map(URI::create);
  }

  /**
   * {@code HBOOK_ADMIN_PASSWORD}.
   *
   * @return the password of the first user, when it is set
   */
  public Optional<String> adminPassword() {
    return config.getOptionalValue("HBOOK_ADMIN_PASSWORD", String.class);
  }

  /**
   * {@code HBOOK_HTTP_PORT}.
   *
   * @return the port that the server was told to listen on
   */
  public int httpPort() {
    return config.getOptionalValue("HBOOK_HTTP_PORT", Integer.class).orElse(8080);
  }

  /**
   * The address below which demo mode serves a calendar to link to; links may reach it though it is
   * a loopback address.
   *
   * @return the beginning of that address; empty outside demo mode
   */
  public Optional<String> demoCalendars() {
    return demo() ? Optional.of("http://localhost:" + httpPort() + "/demo/") : Optional.empty();
  }
}
