package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Graphs;
import java.net.URI;
import java.time.Clock;

/** Graph at another address than Microsoft's. */
public final class TestGraphs {

  private TestGraphs() {}

  /** Graph that is asked at these addresses. */
  public static Graphs at(URI graph, URI login, Clock clock) {
    return new HttpGraphs(graph, login, Limits.USUAL, clock);
  }
}
