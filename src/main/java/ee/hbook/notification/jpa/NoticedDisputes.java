package ee.hbook.notification.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.notification.SameGuest;
import ee.hbook.notification.SameGuests;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.planning.DisputedNights;
import ee.hbook.reservation.planning.Disputes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Disputed nights are those of the notices that say so, unless a person said it is one guest. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class NoticedDisputes implements Disputes {

  @PersistenceContext private EntityManager entities;
  @Inject private SameGuests sameGuests;
  @Inject private Reservations reservations;

  @Override
  public List<DisputedNights> between(UnitId first, UnitId last, LocalDateRange nights) {
    Set<SameGuest> said = sameGuests.all(nights.getStart());
    return entities
        .createQuery(
            "select n from Notice n where n.kind in :kinds and n.checkIn < :to"
                + " and n.checkOut > :from and n.accomId between :first and :last",
            NoticeEntity.class)
        .setParameter(
            "kinds", List.of(Kind.POSSIBLE_DOUBLE_BOOKING.word(), Kind.EVENT_NOT_IMPORTED.word()))
        .setParameter("from", nights.getStart())
        .setParameter("to", nights.getEnd())
        .setParameter("first", first.accomId())
        .setParameter("last", last.accomId())
        .getResultStream()
        .map(NoticeEntity::read)
        .filter(notice -> isBetween(notice.unit().orElseThrow(), first, last))
        .filter(notice -> !isSaidToBeOneGuests(notice, said))
        .map(
            notice ->
                new DisputedNights(
                    notice.unit().orElseThrow(), notice.span().orElseThrow(), notice.calendar()))
        .toList();
  }

  private static boolean isBetween(UnitId unit, UnitId first, UnitId last) {
    return unit.compareTo(first) >= 0 && unit.compareTo(last) <= 0;
  }

  private boolean isSaidToBeOneGuests(Notice notice, Set<SameGuest> said) {
    if (said.isEmpty() || notice.linkId().isEmpty() || notice.span().isEmpty()) {
      return false;
    }
    Span there = notice.span().get();
    List<Reservation> holders =
        reservations.of(notice.unit().orElseThrow(), there.days().getStart()).stream()
            .filter(stay -> stay.status().holdsUnit() && stay.span().overlaps(there))
            .filter(stay -> !stay.origin().link().equals(notice.linkId()))
            .toList();
    return SameGuest.coversAll(said, notice.linkId().getAsLong(), there, holders);
  }
}
