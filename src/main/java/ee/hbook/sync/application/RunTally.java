package ee.hbook.sync.application;

import ee.hbook.config.Saying;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.SyncDecision.Ignore;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.SyncReport.Conflict;
import ee.hbook.sync.SyncReport.Fate;
import ee.hbook.sync.SyncReport.Ignored;
import ee.hbook.sync.SyncReport.Outcome;
import ee.hbook.sync.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Counts what one run does, event by event. */
final class RunTally {

  private int added;
  private int moved;
  private int cancelled;
  private int revived;
  private int unchanged;
  private int echoes;
  private final List<Ignored> ignored = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final List<Fate> fates = new ArrayList<>();

  void added(String uid, LocalDateRange nights, String word) {
    added++;
    fate(uid, nights, word, "");
  }

  void moved(String uid, LocalDateRange nights, String word) {
    moved++;
    fate(uid, nights, word, "");
  }

  void cancelled(String uid, LocalDateRange nights, String word) {
    cancelled++;
    fate(uid, nights, word, "");
  }

  void revived(String uid, LocalDateRange nights) {
    revived++;
    fate(uid, nights, "revived", "");
  }

  void unchanged(String uid, LocalDateRange nights, String word) {
    unchanged++;
    fate(uid, nights, word, "");
  }

  void echo(String uid, LocalDateRange nights) {
    echoes++;
    fate(uid, nights, "echo", "");
  }

  void forgotten(String uid, LocalDateRange nights) {
    fate(uid, nights, "forgotten", "");
  }

  void ignored(Ignore ignore) {
    ignored(ignore.identity(), ignore.nights(), ignore.reason().word());
  }

  void ignored(String uid, LocalDateRange nights, String reason) {
    ignored.add(new Ignored(uid, Optional.of(nights), reason));
    fate(uid, nights, "ignored", reason);
  }

  void setAside(EventSetAside event) {
    ignored.add(new Ignored(event.uid().orElse(""), Optional.empty(), event.reason().inEnglish()));
    fates.add(Fate.because(event.uid().orElse(""), Optional.empty(), "unreadable", event.reason()));
  }

  void conflict(String uid, LocalDateRange nights, Saying with, boolean doubleBooking) {
    conflicts.add(new Conflict(uid, nights, with, doubleBooking));
    fates.add(
        Fate.because(
            uid, Optional.of(nights), doubleBooking ? "double_booking" : "conflict", with));
  }

  void tell(Told what) {
    told.add(what);
  }

  private void fate(String uid, LocalDateRange nights, String word, String detail) {
    fates.add(new Fate(uid, Optional.of(nights), word, detail));
  }

  SyncReport report(boolean whole) {
    return new SyncReport(
        Outcome.OK,
        added,
        moved,
        cancelled,
        revived,
        unchanged,
        echoes,
        ignored,
        conflicts,
        told,
        fates,
        whole,
        "",
        "");
  }
}
