package ee.hbook.outlook;

import ee.hbook.outlook.graph.Graph;
import java.util.Optional;

/** Port: the Outlook of the organisation, as it is set up. */
public interface Tenant {

  /**
   * What is entered.
   *
   * @return empty while the integration is not there, or is switched off
   */
  Optional<OutlookSettings> settings();

  /**
   * Graph, as it is seen with what is entered.
   *
   * @return empty as {@link #settings}, or without a secret
   */
  Optional<Graph> graph();

  /**
   * Graph, as it was seen while the integration was switched on: to end there what was begun.
   *
   * @return empty when it cannot be seen any more
   */
  default Optional<Graph> leaving() {
    return graph();
  }
}
