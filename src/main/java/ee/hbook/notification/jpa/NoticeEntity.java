package ee.hbook.notification.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.notification.Notice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A row of {@code notice}. */
@Entity(name = "Notice")
@Table(name = "notice")
public class NoticeEntity {

  private static final int MESSAGE_LENGTH = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
  @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 1)
  @Nullable Long id;

  String kind = "";

  @Column(name = "link_id")
  @Nullable Long linkId;

  String calendar = "";

  @Column(name = "accom_id")
  long accomId;

  @Column(name = "accom_num")
  int accomNum;

  String uid = "";

  @Column(name = "check_in")
  @Nullable LocalDate checkIn;

  @Column(name = "check_out")
  @Nullable LocalDate checkOut;

  String message = "";

  @Column(name = "created_on")
  Instant createdOn = Instant.EPOCH;

  @Column(name = "last_seen")
  Instant lastSeen = Instant.EPOCH;

  void write(Notice notice) {
    kind = notice.kind().word();
    linkId = notice.linkId().isPresent() ? notice.linkId().getAsLong() : null;
    calendar = notice.calendar();
    accomId = notice.unit().accomId();
    accomNum = notice.unit().accomNum();
    uid = notice.uid();
    checkIn = notice.nights().map(LocalDateRange::getStart).orElse(null);
    checkOut = notice.nights().map(LocalDateRange::getEnd).orElse(null);
    message = notice.message().substring(0, Math.min(MESSAGE_LENGTH, notice.message().length()));
    createdOn = notice.createdOn();
    lastSeen = notice.lastSeen();
  }

  Notice read() {
    return new Notice(
        id == null ? 0 : id,
        Notice.Kind.ofWord(kind),
        linkId == null ? OptionalLong.empty() : OptionalLong.of(linkId),
        calendar,
        new UnitId(accomId, accomNum),
        uid,
        checkIn == null || checkOut == null
            ? Optional.empty()
            : Optional.of(LocalDateRange.of(checkIn, checkOut)),
        message,
        createdOn,
        lastSeen);
  }
}
