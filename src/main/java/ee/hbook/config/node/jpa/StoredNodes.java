package ee.hbook.config.node.jpa;

import ee.hbook.config.house.ThisHouse;
import ee.hbook.config.node.Neighbour;
import ee.hbook.config.node.NodeIdentity;
import ee.hbook.config.node.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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
          .createNativeQuery(
              "insert into node (id, seen_on, house, server)"
                  + " values (?1, current_timestamp, ?2, ?3)")
          .setParameter(1, node.id())
          .setParameter(2, ThisHouse.OURS.name())
          .setParameter(3, node.server())
          .executeUpdate();
      entities
          .createNativeQuery(
              "delete from node where seen_on < current_timestamp - interval '1' day")
          .executeUpdate();
    }
  }

  @Override
  public void leave() {
    entities
        .createNativeQuery("delete from node where id = ?1")
        .setParameter(1, node.id())
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked") // of a query without a class
  public List<Neighbour> others() {
    if (!isKnown()) {
      return List.of();
    }
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select house, server from node where id <> ?1"
                    + " and seen_on > current_timestamp - interval '"
                    + SECONDS_OF_SILENCE
                    + "' second")
            .setParameter(1, node.id())
            .getResultList();
    return rows.stream()
        .map(row -> new Neighbour(String.valueOf(row[0]), String.valueOf(row[1])))
        .toList();
  }

  /** Before V48 nobody says whose node it is. */
  private boolean isKnown() {
    Number columns =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from information_schema.columns"
                        + " where lower(table_schema) = lower(current_schema)"
                        + " and lower(table_name) = 'node' and lower(column_name) = 'house'")
                .getSingleResult();
    return columns.intValue() > 0;
  }
}
