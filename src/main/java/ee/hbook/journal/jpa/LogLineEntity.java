package ee.hbook.journal.jpa;

import ee.hbook.journal.Author;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.LogLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code log_line}; only read. */
@Entity(name = "LogLine")
@Table(name = "log_line")
public class LogLineEntity {

  @Id String line = "";

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

  @Column(name = "accom_name")
  String accomName = "";

  @Column(name = "unit_name")
  String unitName = "";

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

  @Column(name = "run_id")
  @Nullable Long runId;

  int added;

  int moved;

  int cancelled;

  int revived;

  int conflicts;

  int repeats;

  LogLine read() {
    return new LogLine(
        loggedOn,
        new JournalEntry(
            LogKind.ofWord(kind).orElseThrow(),
            event,
            new About(reservationId, linkId, accomId, accomNum),
            statusBefore,
            statusAfter,
            subject,
            runId == null ? ChangesJson.read(changes) : counts()),
        new Author(byUser, byCalendar),
        accomName,
        unitName,
        runId == null ? OptionalLong.empty() : OptionalLong.of(runId));
  }

  private List<Change> counts() {
    return Stream.of(
            new Change("added", "", Integer.toString(added)),
            new Change("moved", "", Integer.toString(moved)),
            new Change("cancelled", "", Integer.toString(cancelled)),
            new Change("revived", "", Integer.toString(revived)),
            new Change("conflicts", "", Integer.toString(conflicts)),
            new Change("repeats", "", Integer.toString(repeats)))
        .filter(count -> !count.after().equals("0"))
        .toList();
  }
}
