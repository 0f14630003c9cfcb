package ee.hbook.reservation.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.reservation.FoldedText;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A row of {@code reservation}. */
@Entity(name = "Reservation")
@Table(name = "reservation")
public class ReservationEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reservation_seq")
  @SequenceGenerator(name = "reservation_seq", sequenceName = "reservation_seq", allocationSize = 1)
  @Nullable Long id;

  String uid = "";

  @Column(name = "accom_id")
  long accomId;

  @Column(name = "accom_num")
  int accomNum;

  @Column(name = "check_in")
  LocalDate checkIn = LocalDate.EPOCH;

  @Column(name = "check_out")
  LocalDate checkOut = LocalDate.EPOCH;

  /** Of hours only, on the property's clock; of nights the dates say all. */
  @Column(name = "starts_at")
  @Nullable LocalDateTime startsAt;

  @Column(name = "ends_at")
  @Nullable LocalDateTime endsAt;

  String status = "";

  @Nullable String origin;

  @Column(name = "link_id")
  @Nullable Long linkId;

  @Column(name = "origin_url")
  @Nullable String originUrl;

  String comment = "";

  @Column(name = "search_words")
  String searchWords = "";

  int adults;

  int children;

  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "customer_id")
  @Nullable CustomerEntity customer;

  @Column(name = "received_on")
  Instant receivedOn = Instant.EPOCH;

  @Column(name = "updated_on")
  Instant updatedOn = Instant.EPOCH;

  int sequence;

  @Column(name = "ever_held")
  boolean everHeld;

  @Column(name = "cancelled_here")
  boolean cancelledHere;

  @Column(name = "group_id")
  @Nullable Long groupId;

  void belongsTo(CustomerEntity stored) {
    customer = stored;
  }

  void write(Reservation reservation) {
    uid = reservation.uid();
    accomId = reservation.unit().accomId();
    accomNum = reservation.unit().accomNum();
    checkIn = reservation.nights().getStart();
    checkOut = reservation.nights().getEnd();
    startsAt = reservation.span().isNights() ? null : reservation.span().start();
    endsAt = reservation.span().isNights() ? null : reservation.span().end();
    status = reservation.status().word();
    comment = reservation.comment();
    searchWords = FoldedText.of(comment + " " + uid);
    adults = reservation.adults();
    children = reservation.children();
    receivedOn = reservation.receivedOn();
    updatedOn = reservation.updatedOn();
    sequence = reservation.sequence();
    everHeld = reservation.everHeld();
    cancelledHere = reservation.cancelledHere();
    groupId = reservation.groupId().isPresent() ? reservation.groupId().getAsLong() : null;
    if (reservation.origin() instanceof Origin.Calendar calendar) {
      origin = calendar.name();
      linkId = calendar.linkId().isPresent() ? calendar.linkId().getAsLong() : null;
      originUrl = calendar.url().map(URI::toString).orElse(null);
    }
    reservation
        .customer()
        .ifPresent(
            guest -> {
              if (customer == null) {
                boolean imported = id == null && origin != null;
                customer = imported ? CustomerEntity.imported() : new CustomerEntity();
              }
              customer.write(guest);
            });
  }

  Reservation read() {
    return new Reservation(
        requireNonNull(id),
        uid,
        new UnitId(accomId, accomNum),
        startsAt == null || endsAt == null
            ? Span.nights(checkIn, checkOut)
            : new Span(startsAt, endsAt),
        ReservationStatus.ofWord(status).orElseThrow(),
        origin == null
            ? Origin.WEBSITE
            : new Origin.Calendar(
                origin, optional(linkId), Optional.ofNullable(originUrl).map(URI::create)),
        comment,
        adults,
        children,
        Optional.ofNullable(customer).map(CustomerEntity::read),
        receivedOn,
        updatedOn,
        sequence,
        everHeld,
        cancelledHere,
        optional(groupId));
  }

  private static OptionalLong optional(@Nullable Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
