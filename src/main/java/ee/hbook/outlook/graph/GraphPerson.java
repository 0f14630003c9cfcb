package ee.hbook.outlook.graph;

import java.util.Optional;

/**
 * Who organises or is invited: a person, or a room.
 *
 * @param name the name, when it is told
 * @param address the e-mail address, when it is told
 */
public record GraphPerson(Optional<String> name, Optional<String> address) {

  /**
   * Whether it has this address.
   *
   * @param other an e-mail address; its case does not matter
   * @return true when it is the same
   */
  public boolean isAt(String other) {
    return address.filter(own -> own.equalsIgnoreCase(other)).isPresent();
  }

  /** Tells nothing of anybody. */
  @Override
  public String toString() {
    return "GraphPerson";
  }
}
