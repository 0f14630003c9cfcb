package ee.hbook.config.node;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which of the servers on one database this is, from its start to its end. */
@ApplicationScoped
public class NodeIdentity {

  private static final String SERVER = "ee.hbook.server";

  private final String id = UUID.randomUUID().toString();

  /**
   * The name of this server.
   *
   * @return another one after each start; 36 characters
   */
  public String id() {
    return id;
  }

  /**
   * The name of the server that this node runs in.
   *
   * @return the same for all deployments in one process; 36 characters
   */
  public String server() {
    return String.valueOf(
        System.getProperties().computeIfAbsent(SERVER, key -> UUID.randomUUID().toString()));
  }
}
