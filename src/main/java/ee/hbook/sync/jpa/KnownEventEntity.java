package ee.hbook.sync.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.sync.KnownEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A row of {@code known_event}. */
@Entity(name = "KnownEvent")
@Table(name = "known_event")
public class KnownEventEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "known_event_seq")
  @SequenceGenerator(name = "known_event_seq", sequenceName = "known_event_seq")
  @Nullable Long id;

  @Column(name = "link_id")
  long linkId;

  String uid = "";

  @Column(name = "check_in")
  LocalDate checkIn = LocalDate.EPOCH;

  @Column(name = "check_out")
  LocalDate checkOut = LocalDate.EPOCH;

  @Column(name = "first_seen")
  Instant firstSeen = Instant.EPOCH;

  @Column(name = "last_seen")
  Instant lastSeen = Instant.EPOCH;

  int missed;

  String role = "";

  int outlived;

  @Column(name = "reservation_id")
  @Nullable Long reservationId;

  @Column(name = "blocked_id")
  @Nullable Long blockedId;

  void write(long link, KnownEvent event) {
    linkId = link;
    uid = event.identity();
    checkIn = event.nights().getStart();
    checkOut = event.nights().getEnd();
    firstSeen = event.firstSeen();
    lastSeen = event.lastSeen();
    missed = event.missed();
    role = event.role().name().toLowerCase(Locale.ROOT);
    outlived = event.outlived();
    reservationId = boxed(event.reservationId());
    blockedId = boxed(event.blockedId());
  }

  KnownEvent read() {
    return new KnownEvent(
        requireNonNull(id),
        uid,
        LocalDateRange.of(checkIn, checkOut),
        firstSeen,
        lastSeen,
        missed,
        KnownEvent.Role.valueOf(role.toUpperCase(Locale.ROOT)),
        outlived,
        unboxed(reservationId),
        unboxed(blockedId));
  }

  private static @Nullable Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  private static OptionalLong unboxed(@Nullable Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
