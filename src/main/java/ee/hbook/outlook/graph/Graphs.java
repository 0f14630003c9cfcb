package ee.hbook.outlook.graph;

/** Port: Microsoft Graph, for whoever signs in. */
public interface Graphs {

  /**
   * Graph as it is seen with these credentials. Costs nothing: a token is fetched when it is
   * needed, and kept as long as it is good, for all who come with the same.
   *
   * @param credentials as whom
   * @return Graph
   */
  Graph as(Credentials credentials);
}
