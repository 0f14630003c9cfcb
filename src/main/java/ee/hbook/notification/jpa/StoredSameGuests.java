package ee.hbook.notification.jpa;

import ee.hbook.notification.SameGuest;
import ee.hbook.notification.SameGuests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** What people said of bookings that are one guest's, in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredSameGuests implements SameGuests {

  @PersistenceContext private EntityManager entities;

  @Override
  public Set<SameGuest> all(LocalDate today) {
    return entities
        .createQuery("select s from SameGuest s where s.checkOut > ?1", SameGuestEntity.class)
        .setParameter(1, today.atStartOfDay())
        .getResultStream()
        .map(SameGuestEntity::read)
        .collect(Collectors.toSet());
  }

  @Override
  public void add(SameGuest said, String by, Instant now) {
    SameGuestEntity row = SameGuestEntity.of(said, by, now);
    if (entities.find(SameGuestEntity.class, row.key()) == null) {
      entities.persist(row);
    }
  }
}
