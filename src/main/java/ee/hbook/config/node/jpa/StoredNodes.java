package ee.hbook.config.node.jpa;

import ee.hbook.config.node.NodeIdentity;
import ee.hbook.config.node.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The nodes in the database, by its own clock: none is taken for dead because its own is wrong. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredNodes implements Nodes {

  @PersistenceContext private EntityManager entities;
  private final NodeIdentity node;

  @Inject
  public StoredNodes(NodeIdentity node) {
    this.node = node;
  }

  @Override
  public void beat() {
    int known =
        entities
            .createNativeQuery("update node set seen_on = current_timestamp where id = ?1")
            .setParameter(1, node.id())
            .executeUpdate();
    if (known == 0) {
      entities
          .createNativeQuery("insert into node (id, seen_on) values (?1, current_timestamp)")
          .setParameter(1, node.id())
          .executeUpdate();
      entities
          .createNativeQuery(
              "delete from node where seen_on < current_timestamp - interval '1' day")
          .executeUpdate();
    }
  }
}
