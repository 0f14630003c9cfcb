package ee.hbook.config.node;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which of the servers on one database this is, from its start to its end. */
@ApplicationScoped
public class NodeIdentity {

  private final String id = UUID.randomUUID().toString();

  /**
   * The name of this server.
   *
   * @return another one after each start; 36 characters
   */
  public String id() {
    return id;
  }
}
