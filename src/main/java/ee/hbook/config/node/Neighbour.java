package ee.hbook.config.node;

import ee.hbook.config.house.ThisHouse;

/**
 * Another deployment that uses the same database.
 *
 * @param house the name of its house; empty for the only one of a server
 * @param server the server that it runs in, as {@link NodeIdentity#server}; empty for a version
 *     that did not say
 */
public record Neighbour(String house, String server) {

  /**
   * Whether it is one more node of the same house.
   *
   * @param ours the house
   * @param ourServer where this node runs
   * @return false for another house, and for a second deployment in the same server
   */
  public boolean isOneOf(ThisHouse ours, String ourServer) {
    return house.equals(ours.name()) && !server.equals(ourServer);
  }
}
