package ee.hbook.reservation.jpa;

import ee.hbook.reservation.file.NumbersElsewhere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The table {@code number_elsewhere}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredNumbersElsewhere implements NumbersElsewhere {

  private static final int AT_A_TIME = 500;

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Numbers> all() {
    List<?> rows =
        entities.createNativeQuery("select num, alphanum_id from number_elsewhere").getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Numbers(String.valueOf(row[0]), String.valueOf(row[1])))
        .toList();
  }

  @Override
  public Set<String> uids(Collection<String> uids) {
    List<String> all = new ArrayList<>(uids);
    Set<String> taken = new HashSet<>();
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      taken.addAll(
          entities
              .createQuery("select r.uid from Reservation r where r.uid in :uids", String.class)
              .setParameter("uids", all.subList(from, Math.min(all.size(), from + AT_A_TIME)))
              .getResultList());
    }
    return taken;
  }

  @Override
  public void remember(long reservationId, Numbers numbers) {
    entities
        .createNativeQuery(
            "insert into number_elsewhere (reservation_id, num, alphanum_id) values (?1, ?2, ?3)")
        .setParameter(1, reservationId)
        .setParameter(2, numbers.num())
        .setParameter(3, numbers.alphanumId())
        .executeUpdate();
  }
}
