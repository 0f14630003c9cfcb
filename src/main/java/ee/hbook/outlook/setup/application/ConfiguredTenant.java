package ee.hbook.outlook.setup.application;

import ee.hbook.config.SealedBox;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.graph.Credentials;
import ee.hbook.outlook.graph.Credentials.Certificate;
import ee.hbook.outlook.graph.Credentials.Secret;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.Graphs;
import ee.hbook.outlook.setup.KeptSecret;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.Setups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The organisation that is entered in the settings, as it is at each call. */
@ApplicationScoped
public class ConfiguredTenant implements Tenant {

  private final Setups setups;
  private final SealedBox box;
  private final Graphs graphs;

  @Inject
  public ConfiguredTenant(Setups setups, SealedBox box, Graphs graphs) {
    this.setups = setups;
    this.box = box;
    this.graphs = graphs;
  }

  @Override
  public Optional<OutlookSettings> settings() {
    return switchedOn().map(Setup::settings);
  }

  @Override
  public Optional<Graph> graph() {
    return switchedOn().flatMap(this::of);
  }

  @Override
  public Optional<Graph> leaving() {
    return setups.present().flatMap(this::of);
  }

  /**
   * Graph by what is set up, whether it is switched on or not.
   *
   * @param setup how
   * @return empty without a secret, or where the house's key does not open it
   */
  public Optional<Graph> of(Setup setup) {
    return setup
        .secret()
        .flatMap(this::proof)
        .map(
            proof ->
                graphs.as(
                    new Credentials(
                        setup.settings().tenant(), setup.settings().clientId(), proof)));
  }

  private Optional<Credentials.Proof> proof(KeptSecret secret) {
    return box.open(secret.sealed())
        .map(
            text ->
                switch (secret.kind()) {
                  case SECRET -> new Secret(text);
                  case CERTIFICATE -> new Certificate(text);
                });
  }

  private Optional<Setup> switchedOn() {
    return setups.present().filter(Setup::enabled);
  }
}
