package graphsim.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

/** So does a real tenant, where the environment names one by CONTRACT_GRAPH_... */
class TenantContractTest extends GraphContract {

  @Override
  Tenant tenant() {
    Optional<Tenant> real = Tenant.real();
    assumeTrue(
        real.isPresent(),
        "no real tenant: CONTRACT_GRAPH_TENANT, _CLIENT_ID, _SECRET, _ORGANIZER and _ROOM name"
            + " one");
    return real.get();
  }
}
