package ee.hbook.outlook.application;

import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.graph.Graph;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A house without Outlook. */
@ApplicationScoped
public class NotSetUp implements Tenant {

  @Override
  public Optional<OutlookSettings> settings() {
    return Optional.empty();
  }

  @Override
  public Optional<Graph> graph() {
    return Optional.empty();
  }
}
