package ee.hbook.sync.record.jpa;

import ee.hbook.sync.record.RunDetail;
import ee.hbook.sync.record.SyncRun.Undo;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code sync_run_detail}. */
@Entity(name = "SyncRunDetail")
@Table(name = "sync_run_detail")
public class SyncRunDetailEntity {

  private static final int ROOM = 1_000_000;
  private static final String NOTHING = "[]";

  @Id
  @Column(name = "run_id")
  long runId;

  String fates = NOTHING;

  String changes = NOTHING;

  /** Keeps of the fates what fits, of the changes all or none. */
  Undo write(RunDetail detail) {
    fates = RecordedFates.write(detail.fates(), ROOM);
    if (!detail.changedSomething()) {
      return Undo.NOTHING;
    }
    String written = RecordedChanges.write(detail.changes());
    if (written.length() > ROOM) {
      return Undo.TOO_MUCH;
    }
    changes = written;
    return Undo.POSSIBLE;
  }

  RunDetail read() {
    return new RunDetail(RecordedFates.read(fates), RecordedChanges.read(changes));
  }
}
