package ee.hbook.sync.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Claims in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredClaims implements ClaimStore {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Claim> ofLink(long linkId) {
    return entities
        .createQuery("select c from Claim c where c.linkId = ?1 order by c.id", ClaimEntity.class)
        .setParameter(1, linkId)
        .setHint("eclipselink.refresh", "true")
        .getResultStream()
        .map(ClaimEntity::read)
        .toList();
  }

  @Override
  public Map<Long, List<Claim>> ofUnit(UnitId unit) {
    Map<Long, List<Claim>> claims = new LinkedHashMap<>();
    entities
        .createQuery(
            "select c from Claim c, Link l where l.id = c.linkId"
                + " and l.accomId = ?1 and l.accomNum = ?2 order by c.id",
            ClaimEntity.class)
        .setParameter(1, unit.accomId())
        .setParameter(2, unit.accomNum())
        .setHint("eclipselink.refresh", "true")
        .getResultStream()
        .forEach(
            row -> claims.computeIfAbsent(row.linkId, id -> new ArrayList<>()).add(row.read()));
    return claims;
  }

  @Override
  public Map<Long, List<Claim>> ofReservation(long reservationId) {
    Map<Long, List<Claim>> claims = new LinkedHashMap<>();
    entities
        .createQuery(
            "select c from Claim c where c.reservationId = ?1 order by c.id", ClaimEntity.class)
        .setParameter(1, reservationId)
        .setHint("eclipselink.refresh", "true")
        .getResultStream()
        .forEach(
            row -> claims.computeIfAbsent(row.linkId, id -> new ArrayList<>()).add(row.read()));
    return claims;
  }

  @Override
  public Set<String> inOtherUnits(UnitId unit, OptionalLong linkId, Set<String> uids) {
    return uids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery(
                    "select distinct c.uid from Claim c, Link l where l.id = c.linkId"
                        + " and not (l.accomId = :accom and l.accomNum = :unit)"
                        + " and c.role <> 'echo' and c.uid in :uids"
                        + " and not exists (select o.id from Link o"
                        + " where o.id = :link and o.url = l.url and o.room is null)",
                    String.class)
                .setParameter("accom", unit.accomId())
                .setParameter("unit", unit.accomNum())
                .setParameter("uids", uids)
                .setParameter("link", linkId.orElse(0))
                .getResultList());
  }

  @Override
  public Claim store(long linkId, Claim claim) {
    ClaimEntity row = claim.id() < 1 ? null : entities.find(ClaimEntity.class, claim.id());
    boolean isNew = row == null;
    if (row == null) {
      row = new ClaimEntity();
    }
    row.write(linkId, claim);
    if (isNew) {
      entities.persist(row);
      // Blocked dates refer to it, which EclipseLink does not know.
      entities.flush();
    }
    return row.read().holding(claim.held());
  }

  @Override
  public void forget(long id) {
    ClaimEntity row = entities.find(ClaimEntity.class, id);
    if (row != null) {
      entities.remove(row);
      entities.flush();
    }
  }
}
