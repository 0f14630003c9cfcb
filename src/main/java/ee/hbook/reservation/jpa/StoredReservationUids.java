package ee.hbook.reservation.jpa;

import static java.util.stream.Collectors.joining;

import ee.hbook.reservation.ReservationUids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which UIDs are known, of what stands and of what has gone since. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredReservationUids implements ReservationUids {

  /** What a block of many units adds to its UID in the feed of one. */
  private static final Pattern OF_ONE_UNIT = Pattern.compile("-\\d+-\\d+(?=@|$)");

  @PersistenceContext private EntityManager entities;

  @Override
  public Set<String> ownUids(Collection<String> uids) {
    Map<String, Set<String>> asked = new HashMap<>();
    uids.forEach(uid -> asked.computeIfAbsent(uid, key -> new HashSet<>()).add(uid));
    uids.forEach(
        uid ->
            asked
                .computeIfAbsent(OF_ONE_UNIT.matcher(uid).replaceFirst(""), key -> new HashSet<>())
                .add(uid));
    Set<String> own = new HashSet<>();
    own.addAll(
        those(
            uids,
            "select uid from reservation where origin is null and uid in (%1$s)"
                + " union all select uid from blocked_dates where cause <> 'imported'"
                + " and uid in (%1$s)"));
    those(asked.keySet(), "select uid from retired_uid where own and uid in (%1$s)")
        .forEach(uid -> own.addAll(asked.getOrDefault(uid, Set.of())));
    return own;
  }

  @Override
  public Set<String> relayedUids(Collection<String> uids) {
    return those(
        uids,
        "select uid from reservation where origin is not null and uid in (%1$s)"
            + " union all select uid from retired_uid where not own and uid in (%1$s)");
  }

  private Set<String> those(Collection<String> uids, String sql) {
    if (uids.isEmpty()) {
      return Set.of();
    }
    List<String> asked = List.copyOf(new HashSet<>(uids));
    String marks =
        IntStream.rangeClosed(1, asked.size()).mapToObj(n -> "?" + n).collect(joining(", "));
    Query query = entities.createNativeQuery(sql.formatted(marks));
    for (int n = 0; n < asked.size(); n++) {
      query.setParameter(n + 1, asked.get(n));
    }
    Set<String> found = new HashSet<>();
    for (Object uid : query.getResultList()) {
      found.add(String.valueOf(uid));
    }
    return found;
  }

  @Override
  public void forgetRetiredUids(LocalDate before) {
    entities
        .createNativeQuery("delete from retired_uid where check_out < ?1")
        .setParameter(1, Date.valueOf(before))
        .executeUpdate();
  }
}
