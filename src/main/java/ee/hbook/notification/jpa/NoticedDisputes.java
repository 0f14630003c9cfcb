package ee.hbook.notification.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.reservation.DisputedNights;
import ee.hbook.reservation.Disputes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Disputed nights are those of the notices that say so, unless a person said it is one guest. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class NoticedDisputes implements Disputes {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<DisputedNights> between(UnitId first, UnitId last, LocalDateRange nights) {
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
        .filter(notice -> !isSaidToBeOneGuests(notice))
        .map(
            notice ->
                new DisputedNights(
                    notice.unit().orElseThrow(), notice.nights().orElseThrow(), notice.calendar()))
        .filter(
            disputed ->
                disputed.unit().compareTo(first) >= 0 && disputed.unit().compareTo(last) <= 0)
        .toList();
  }

  private boolean isSaidToBeOneGuests(Notice notice) {
    return notice.linkId().isPresent()
        && notice.nights().isPresent()
        && entities
                .createQuery(
                    "select count(s) from SameGuest s, Reservation r where s.linkId = ?1"
                        + " and s.checkIn = ?2 and s.checkOut = ?3 and r.id = s.reservationId"
                        + " and r.checkIn = s.stayIn and r.checkOut = s.stayOut",
                    Long.class)
                .setParameter(1, notice.linkId().getAsLong())
                .setParameter(2, notice.nights().get().getStart())
                .setParameter(3, notice.nights().get().getEnd())
                .getSingleResult()
            > 0;
  }
}
