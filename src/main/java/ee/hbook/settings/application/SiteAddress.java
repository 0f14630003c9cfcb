package ee.hbook.settings.application;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where the site is reached, for whoever has no request to ask: mails, and the look at our own
 * feeds from outside.
 */
@ApplicationScoped
public class SiteAddress {

  private final SiteOptions options;
  private final DeploymentVariables variables;
  private final AtomicReference<@Nullable String> seen = new AtomicReference<>();

  @Inject
  public SiteAddress(SiteOptions options, DeploymentVariables variables) {
    this.options = options;
    this.variables = variables;
  }

  /**
   * The address that somebody has set.
   *
   * @return without a slash at its end; empty when nobody has
   */
  public Optional<String> set() {
    return options.site().url().or(variables::siteUrl).map(URI::toString).map(SiteAddress::plain);
  }

  /**
   * The best address there is.
   *
   * @return the one that was set, else the one under which an administrator last called this node,
   *     else this machine; without a slash at its end
   */
  public String base() {
    return known().orElseGet(variables::ownAddress);
  }

  /**
   * The address that somebody has set, or that an administrator has shown.
   *
   * @return without a slash at its end; empty when neither has been since the start of this node
   */
  public Optional<String> known() {
    return set().or(() -> Optional.ofNullable(seen.get()));
  }

  /**
   * Remembers under which address an administrator called: what others call us is not to be
   * trusted.
   *
   * @param address the address up to the application
   */
  public void calledAs(String address) {
    seen.set(plain(address));
  }

  private static String plain(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
