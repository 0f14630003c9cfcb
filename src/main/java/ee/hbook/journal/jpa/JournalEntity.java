package ee.hbook.journal.jpa;

import ee.hbook.journal.Author;
import ee.hbook.journal.JournalEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code journal}, written once. */
@Entity(name = "Journal")
@Table(name = "journal")
public class JournalEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_seq")
  @SequenceGenerator(name = "journal_seq", sequenceName = "journal_seq", allocationSize = 50)
  @Nullable Long id;

  @Column(name = "logged_on")
  Instant loggedOn = Instant.EPOCH;

  String kind = "";

  String event = "";

  @Column(name = "reservation_id")
  @Nullable Long reservationId;

  @Column(name = "link_id")
  @Nullable Long linkId;

  @Column(name = "accom_id")
  @Nullable Long accomId;

  @Column(name = "accom_num")
  @Nullable Integer accomNum;

  @Column(name = "status_before")
  String statusBefore = "";

  @Column(name = "status_after")
  String statusAfter = "";

  String subject = "";

  String changes = "";

  @Column(name = "by_user")
  String byUser = "";

  @Column(name = "by_calendar")
  String byCalendar = "";

  static JournalEntity of(JournalEntry entry, Author by, Instant now) {
    JournalEntity row = new JournalEntity();
    row.loggedOn = now;
    row.kind = entry.kind().word();
    row.event = entry.event();
    row.reservationId = entry.about().reservationId();
    row.linkId = entry.about().linkId();
    row.accomId = entry.about().accomId();
    row.accomNum = entry.about().accomNum();
    row.statusBefore = entry.statusBefore();
    row.statusAfter = entry.statusAfter();
    row.subject = entry.subject();
    row.changes = ChangesJson.write(entry.changes());
    row.byUser = by.user();
    row.byCalendar = by.calendar();
    return row;
  }
}
