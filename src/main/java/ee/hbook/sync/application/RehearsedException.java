package ee.hbook.sync.application;

import ee.hbook.sync.SyncReport;

/** Ends a rehearsal, so that its transaction is rolled back; carries what it came to. */
final class RehearsedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SyncReport report;

  RehearsedException(SyncReport report) {
    super("This was only a rehearsal.", null, false, false);
    this.report = report;
  }

  SyncReport report() {
    return report;
  }
}
