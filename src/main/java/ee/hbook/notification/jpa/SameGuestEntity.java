package ee.hbook.notification.jpa;

import ee.hbook.notification.SameGuest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A row of {@code same_guest}. */
@Entity(name = "SameGuest")
@Table(name = "same_guest")
@IdClass(SameGuestEntity.Key.class)
public class SameGuestEntity {

  /** What names a row. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    long linkId;
    LocalDate checkIn = LocalDate.EPOCH;
    LocalDate checkOut = LocalDate.EPOCH;
    long reservationId;
    LocalDate stayIn = LocalDate.EPOCH;
    LocalDate stayOut = LocalDate.EPOCH;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && key.linkId == linkId
          && key.reservationId == reservationId
          && key.checkIn.equals(checkIn)
          && key.checkOut.equals(checkOut)
          && key.stayIn.equals(stayIn)
          && key.stayOut.equals(stayOut);
    }

    @Override
    public int hashCode() {
      return Objects.hash(linkId, reservationId, checkIn, checkOut, stayIn, stayOut);
    }
  }

  @Id
  @Column(name = "link_id")
  long linkId;

  @Id
  @Column(name = "check_in")
  LocalDate checkIn = LocalDate.EPOCH;

  @Id
  @Column(name = "check_out")
  LocalDate checkOut = LocalDate.EPOCH;

  @Id
  @Column(name = "reservation_id")
  long reservationId;

  @Id
  @Column(name = "stay_in")
  LocalDate stayIn = LocalDate.EPOCH;

  @Id
  @Column(name = "stay_out")
  LocalDate stayOut = LocalDate.EPOCH;

  @Column(name = "said_by")
  String saidBy = "";

  @Column(name = "said_on")
  Instant saidOn = Instant.EPOCH;

  static SameGuestEntity of(SameGuest said, String by, Instant now) {
    SameGuestEntity row = new SameGuestEntity();
    row.linkId = said.linkId();
    row.checkIn = said.there().getStart();
    row.checkOut = said.there().getEnd();
    row.reservationId = said.reservationId();
    row.stayIn = said.here().getStart();
    row.stayOut = said.here().getEnd();
    row.saidBy = by;
    row.saidOn = now;
    return row;
  }

  Key key() {
    Key key = new Key();
    key.linkId = linkId;
    key.checkIn = checkIn;
    key.checkOut = checkOut;
    key.reservationId = reservationId;
    key.stayIn = stayIn;
    key.stayOut = stayOut;
    return key;
  }

  SameGuest read() {
    return new SameGuest(
        linkId,
        LocalDateRange.of(checkIn, checkOut),
        reservationId,
        LocalDateRange.of(stayIn, stayOut));
  }
}
