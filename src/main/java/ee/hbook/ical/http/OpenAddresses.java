package ee.hbook.ical.http;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.link.AddressRules;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureCode.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;

/**
 * Links may go to the web's ports of public hosts, and to what the variables of this deployment
 * allow. Where a name leads is asked again at each connection ({@link GuardedResolver}): here it is
 * only so that a person learns of it at once.
 */
@ApplicationScoped
public class OpenAddresses implements AddressRules {

  private final DeploymentVariables variables;

  @Inject
  public OpenAddresses(DeploymentVariables variables) {
    this.variables = variables;
  }

  @Override
  public Optional<Known> against(LinkAddress address) {
    if (variables.fetchMayBePrivate(address.uri())) {
      return Optional.empty();
    }
    if (!address.isAtPortOfTheWeb() && !variables.fetchMayGoTo(address.port())) {
      return Optional.of(Known.CLOSED_PORT);
    }
    return Arrays.stream(ResolvedNames.lookUp(address.host())).allMatch(PublicAddress::isPublic)
        ? Optional.empty()
        : Optional.of(Known.PRIVATE_ADDRESS);
  }
}
