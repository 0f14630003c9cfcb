package ee.hbook.sync.application;

import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.SyncDecision.Ignore;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.SyncReport.Conflict;
import ee.hbook.sync.SyncReport.Ignored;
import ee.hbook.sync.SyncReport.Outcome;
import ee.hbook.sync.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Counts what one run does. */
final class RunTally {

  int added;
  int moved;
  int cancelled;
  int revived;
  int unchanged;
  int echoes;
  private final List<Ignored> ignored = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  void ignored(Ignore ignore) {
    ignored.add(
        new Ignored(ignore.identity(), Optional.of(ignore.nights()), ignore.reason().word()));
  }

  void setAside(EventSetAside event) {
    ignored.add(new Ignored(event.uid().orElse(""), Optional.empty(), event.reason()));
  }

  void conflict(String uid, LocalDateRange nights, String with) {
    conflicts.add(new Conflict(uid, nights, with, false));
    if (told.stream().noneMatch(known -> known.uid().equals(uid))) {
      told.add(Told.event(Told.Kind.EVENT_NOT_IMPORTED, uid, nights, with));
    }
  }

  void modified(String uid, LocalDateRange stored) {
    told.add(
        Told.event(
            Told.Kind.RESA_MODIFIED,
            uid,
            stored,
            "Changes have not been reflected in the Reservation list."));
  }

  SyncReport report(int setAside, boolean guarded) {
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
        List.of(),
        message(setAside, guarded));
  }

  private String message(int setAside, boolean guarded) {
    StringBuilder words = new StringBuilder();
    if (added + moved + cancelled + revived + unchanged + echoes + conflicts.size() == 0) {
      words.append("The calendar currently does not contain any event that could be imported.");
    } else {
      words
          .append("Your calendar has been imported: ")
          .append(added)
          .append(added == 1 ? " reservation has been added." : " reservations have been added.");
    }
    if (guarded) {
      words.append(" The calendar lost so many bookings at once that none was cancelled for it.");
    }
    if (setAside > 0) {
      words.append(" ").append(setAside).append(" of its events could not be read.");
    }
    return words.toString();
  }
}
