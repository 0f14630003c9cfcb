package ee.hbook.notification.jpa;

import ee.hbook.availability.Span;
import ee.hbook.notification.SameGuest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code same_guest}. */
@Entity(name = "SameGuest")
@Table(name = "same_guest")
@IdClass(SameGuestEntity.Key.class)
public class SameGuestEntity {

  private static final LocalDateTime NONE = LocalDateTime.of(1970, 1, 1, 0, 0);

  /** What names a row. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    long linkId;
    LocalDateTime checkIn = NONE;
    LocalDateTime checkOut = NONE;
    long reservationId;
    LocalDateTime stayIn = NONE;
    LocalDateTime stayOut = NONE;

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
  LocalDateTime checkIn = NONE;

  @Id
  @Column(name = "check_out")
  LocalDateTime checkOut = NONE;

  @Id
  @Column(name = "reservation_id")
  long reservationId;

  @Id
  @Column(name = "stay_in")
  LocalDateTime stayIn = NONE;

  @Id
  @Column(name = "stay_out")
  LocalDateTime stayOut = NONE;

  @Column(name = "said_by")
  String saidBy = "";

  @Column(name = "said_on")
  Instant saidOn = Instant.EPOCH;

  static SameGuestEntity of(SameGuest said, String by, Instant now) {
    SameGuestEntity row = new SameGuestEntity();
    row.linkId = said.linkId();
    row.checkIn = said.there().start();
    row.checkOut = said.there().end();
    row.reservationId = said.reservationId();
    row.stayIn = said.here().start();
    row.stayOut = said.here().end();
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
        linkId, new Span(checkIn, checkOut), reservationId, new Span(stayIn, stayOut));
  }
}
