package ee.hbook.blocking.jpa;

import ee.hbook.availability.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code blocked_dates}. */
@Entity(name = "BlockedDates")
@Table(name = "blocked_dates")
public class BlockedDatesEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "blocked_dates_seq")
  @SequenceGenerator(
      name = "blocked_dates_seq",
      sequenceName = "blocked_dates_seq",
      allocationSize = 1)
  @Nullable Long id;

  String uid = "";

  @Column(name = "accom_id")
  @Nullable Long accomId;

  @Column(name = "accom_num")
  @Nullable Integer accomNum;

  @Column(name = "from_date")
  LocalDate fromDate = LocalDate.EPOCH;

  @Column(name = "to_date")
  LocalDate toDate = LocalDate.EPOCH;

  /** Of hours only, on the property's clock; of nights the dates say all. */
  @Column(name = "starts_at")
  @Nullable LocalDateTime startsAt;

  @Column(name = "ends_at")
  @Nullable LocalDateTime endsAt;

  String cause = "";

  @Column(name = "reservation_id")
  @Nullable Long reservationId;

  @Column(name = "link_id")
  @Nullable Long linkId;

  @Nullable String source;

  @Column(name = "claim_id")
  @Nullable Long claimId;

  boolean guest;

  String comment = "";

  @Column(name = "created_on")
  Instant createdOn = Instant.EPOCH;

  /** Moves inside the entity, where weaving sees what changes of a stored row. */
  void move(Span span) {
    fromDate = span.days().getStart();
    toDate = span.days().getEnd();
    startsAt = span.isNights() ? null : span.start();
    endsAt = span.isNights() ? null : span.end();
  }

  Span span() {
    return startsAt == null || endsAt == null
        ? Span.nights(fromDate, toDate)
        : new Span(startsAt, endsAt);
  }
}
