package ee.hbook.sync.record.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.health.FailureCode;
import ee.hbook.sync.record.SyncRun;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A row of {@code sync_run}. */
@Entity(name = "SyncRun")
@Table(name = "sync_run")
public class SyncRunEntity {

  private static final int WORDS_LENGTH = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sync_run_seq")
  @SequenceGenerator(name = "sync_run_seq", sequenceName = "sync_run_seq", allocationSize = 1)
  @Nullable Long id;

  @Column(name = "link_id")
  @Nullable Long linkId;

  @Column(name = "accom_id")
  long accomId;

  @Column(name = "accom_num")
  int accomNum;

  String name = "";

  @Column(name = "started_on")
  Instant startedOn = Instant.EPOCH;

  @Column(name = "finished_on")
  Instant finishedOn = Instant.EPOCH;

  String outcome = "";
  int added;
  int moved;
  int cancelled;
  int revived;
  int unchanged;
  int echoes;
  int ignored;
  int conflicts;
  String message = "";
  String failure = "";

  String fetched = "";

  int repeats;

  String undo = "";

  // Not Instant: PostgreSQL is told a type for null only where there is no converter.
  @Column(name = "undone_on")
  @Nullable OffsetDateTime undoneOn;

  void write(SyncRun run, SyncRun.Undo undoing) {
    linkId = run.linkId().isPresent() ? run.linkId().getAsLong() : null;
    accomId = run.unit().accomId();
    accomNum = run.unit().accomNum();
    name = run.name();
    startedOn = run.startedOn();
    finishedOn = run.finishedOn();
    SyncRun.Counts counts = run.counts();
    outcome = counts.outcome();
    added = counts.added();
    moved = counts.moved();
    cancelled = counts.cancelled();
    revived = counts.revived();
    unchanged = counts.unchanged();
    echoes = counts.echoes();
    ignored = counts.ignored();
    conflicts = counts.conflicts();
    message = shortened(counts.message());
    failure = counts.failure().map(FailureCode::word).orElse("");
    fetched = shortened(run.fetched());
    repeats = run.repeats();
    undo = undoing.word();
    undoneOn = null;
  }

  SyncRun read() {
    return new SyncRun(
        requireNonNull(id),
        linkId == null ? OptionalLong.empty() : OptionalLong.of(linkId),
        new UnitId(accomId, accomNum),
        name,
        startedOn,
        finishedOn,
        new SyncRun.Counts(
            outcome,
            added,
            moved,
            cancelled,
            revived,
            unchanged,
            echoes,
            ignored,
            conflicts,
            message,
            Optional.of(failure).filter(word -> !word.isEmpty()).map(FailureCode::of)),
        fetched,
        repeats,
        SyncRun.Undo.valueOf(undo.toUpperCase(Locale.ROOT)),
        Optional.ofNullable(undoneOn).map(OffsetDateTime::toInstant));
  }

  private static String shortened(String words) {
    return words.substring(0, Math.min(WORDS_LENGTH, words.length()));
  }
}
