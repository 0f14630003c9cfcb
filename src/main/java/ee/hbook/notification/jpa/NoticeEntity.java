package ee.hbook.notification.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.config.jpa.SayingOnRecord;
import ee.hbook.notification.Notice;
import ee.hbook.sync.plan.Told.Counterpart;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A row of {@code notice}. */
@Entity(name = "Notice")
@Table(name = "notice")
public class NoticeEntity {

  private static final int MESSAGE_LENGTH = 1000;
  private static final int SAID_LENGTH = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
  @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 1)
  @Nullable Long id;

  String kind = "";

  @Column(name = "link_id")
  @Nullable Long linkId;

  String calendar = "";

  /** 0, as the next one, when it is about the house. */
  @Column(name = "accom_id")
  long accomId;

  @Column(name = "accom_num")
  int accomNum;

  String uid = "";

  @Column(name = "check_in")
  @Nullable LocalDate checkIn;

  @Column(name = "check_out")
  @Nullable LocalDate checkOut;

  @Column(name = "starts_at")
  @Nullable LocalDateTime startsAt;

  @Column(name = "ends_at")
  @Nullable LocalDateTime endsAt;

  /** In English, for whoever looks into the database, and where there is no more. */
  String message = "";

  /** The sentence with its values; empty of what versions before told. */
  String said = "";

  @Column(name = "created_on")
  Instant createdOn = Instant.EPOCH;

  @Column(name = "last_seen")
  Instant lastSeen = Instant.EPOCH;

  boolean dismissed;

  boolean recorded;

  String other = "";

  @Column(name = "other_since")
  @Nullable OffsetDateTime otherSince;

  @Column(name = "reservation_id")
  @Nullable Long reservationId;

  @Column(name = "elsewhere_in")
  @Nullable LocalDate elsewhereIn;

  @Column(name = "elsewhere_out")
  @Nullable LocalDate elsewhereOut;

  @Column(name = "elsewhere_starts_at")
  @Nullable LocalDateTime elsewhereStartsAt;

  @Column(name = "elsewhere_ends_at")
  @Nullable LocalDateTime elsewhereEndsAt;

  int lost;

  int known;

  void dismiss() {
    dismissed = true;
  }

  void write(Notice notice) {
    kind = notice.kind().word();
    linkId = notice.linkId().isPresent() ? notice.linkId().getAsLong() : null;
    calendar = notice.calendar();
    accomId = notice.unit().map(UnitId::accomId).orElse(0L);
    accomNum = notice.unit().map(UnitId::accomNum).orElse(0);
    uid = notice.uid();
    checkIn = notice.nights().map(LocalDateRange::getStart).orElse(null);
    checkOut = notice.nights().map(LocalDateRange::getEnd).orElse(null);
    startsAt = notice.span().filter(NoticeEntity::isHours).map(Span::start).orElse(null);
    endsAt = notice.span().filter(NoticeEntity::isHours).map(Span::end).orElse(null);
    String english = notice.message().inEnglish();
    message = english.substring(0, Math.min(MESSAGE_LENGTH, english.length()));
    String sentence = SayingOnRecord.write(notice.message()).toString();
    said = sentence.length() > SAID_LENGTH ? "" : sentence;
    createdOn = notice.createdOn();
    lastSeen = notice.lastSeen();
    other = notice.other().map(Counterpart::source).orElse("");
    otherSince = notice.other().map(held -> held.since().atOffset(ZoneOffset.UTC)).orElse(null);
    reservationId =
        notice.other().map(Counterpart::reservationId).filter(OptionalLong::isPresent).isPresent()
            ? notice.other().get().reservationId().getAsLong()
            : null;
    Optional<Span> there = notice.elsewhere();
    elsewhereIn = there.map(Span::days).map(LocalDateRange::getStart).orElse(null);
    elsewhereOut = there.map(Span::days).map(LocalDateRange::getEnd).orElse(null);
    elsewhereStartsAt = there.filter(NoticeEntity::isHours).map(Span::start).orElse(null);
    elsewhereEndsAt = there.filter(NoticeEntity::isHours).map(Span::end).orElse(null);
    lost = notice.lost();
    known = notice.known();
    dismissed = notice.dismissed();
  }

  Notice read() {
    return new Notice(
        id == null ? 0 : id,
        Notice.Kind.ofWord(kind),
        linkId == null ? OptionalLong.empty() : OptionalLong.of(linkId),
        calendar,
        accomId == 0 ? Optional.empty() : Optional.of(new UnitId(accomId, accomNum)),
        uid,
        span(checkIn, checkOut, startsAt, endsAt),
        said.isEmpty() ? Saying.asItStands(message) : SayingOnRecord.read(said),
        createdOn,
        lastSeen,
        otherSince == null
            ? Optional.empty()
            : Optional.of(
                new Counterpart(
                    other,
                    reservationId == null ? OptionalLong.empty() : OptionalLong.of(reservationId),
                    otherSince.toInstant())),
        lost,
        known,
        span(elsewhereIn, elsewhereOut, elsewhereStartsAt, elsewhereEndsAt),
        dismissed);
  }

  private static boolean isHours(Span span) {
    return !span.isNights();
  }

  /** The dates are the days that are touched; of hours the moments stand beside them. */
  private static Optional<Span> span(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime end) {
    if (from == null || to == null) {
      return Optional.empty();
    }
    return Optional.of(start == null || end == null ? Span.nights(from, to) : new Span(start, end));
  }
}
