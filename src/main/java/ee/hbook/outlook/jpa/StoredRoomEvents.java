package ee.hbook.outlook.jpa;

import ee.hbook.outlook.RoomEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names of rooms' events in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredRoomEvents implements RoomEvents {

  @PersistenceContext private EntityManager entities;

  @Override
  public Map<String, String> of(long linkId) {
    Map<String, String> names = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery("select event_id, identity from outlook_event where link_id = ?1")
            .setParameter(1, linkId)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      names.put((String) columns[0], (String) columns[1]);
    }
    return names;
  }

  @Override
  public void know(long linkId, Map<String, String> names) {
    Map<String, String> known = of(linkId);
    names.forEach(
        (name, identity) -> {
          if (!known.containsKey(name)) {
            entities
                .createNativeQuery(
                    "insert into outlook_event (link_id, event_id, identity) values (?1, ?2, ?3)")
                .setParameter(1, linkId)
                .setParameter(2, name)
                .setParameter(3, identity)
                .executeUpdate();
          } else if (!identity.equals(known.get(name))) {
            entities
                .createNativeQuery(
                    "update outlook_event set identity = ?3"
                        + " where link_id = ?1 and event_id = ?2")
                .setParameter(1, linkId)
                .setParameter(2, name)
                .setParameter(3, identity)
                .executeUpdate();
          }
        });
  }

  @Override
  public void forget(long linkId, Set<String> names) {
    for (String name : names) {
      entities
          .createNativeQuery("delete from outlook_event where link_id = ?1 and event_id = ?2")
          .setParameter(1, linkId)
          .setParameter(2, name)
          .executeUpdate();
    }
  }
}
