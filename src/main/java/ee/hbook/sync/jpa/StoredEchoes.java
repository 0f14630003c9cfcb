package ee.hbook.sync.jpa;

import ee.hbook.sync.Echoes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Echoes among the known events. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredEchoes implements Echoes {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Echo> of(long linkId, Instant since) {
    return entities
        .createQuery(
            "select e from Claim e"
                + " where e.linkId = ?1 and e.role = 'echo' and e.firstSeen >= ?2",
            ClaimEntity.class)
        .setParameter(1, linkId)
        .setParameter(2, since)
        .getResultStream()
        .map(event -> new Echo(event.span(), event.firstSeen))
        .toList();
  }
}
