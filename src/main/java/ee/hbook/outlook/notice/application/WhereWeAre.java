package ee.hbook.outlook.notice.application;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.outlook.notice.NoticeAddress;
import ee.hbook.settings.application.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where Outlook reaches this house. */
@ApplicationScoped
public class WhereWeAre {

  private final SiteAddress address;
  private final DeploymentVariables variables;

  @Inject
  public WhereWeAre(SiteAddress address, DeploymentVariables variables) {
    this.address = address;
    this.variables = variables;
  }

  /**
   * The address, as {@link NoticeAddress#site} judges it.
   *
   * @return without a slash at its end; empty when Outlook cannot reach this house
   */
  public Optional<String> site() {
    return NoticeAddress.site(address.set(), address.base(), variables.graphUrl());
  }
}
