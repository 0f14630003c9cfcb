package ee.hbook.journal;

import ee.hbook.hook.ReservationChange;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an entry of the journal tells hooks of a reservation. Pure. */
public final class ReservationChanges {

  private ReservationChanges() {}

  /**
   * Reads an entry.
   *
   * @param entry what happened
   * @return each kind of change by itself; none where it is about something else
   */
  public static List<ReservationChange> in(JournalEntry entry) {
    About about = entry.about();
    if (entry.kind() != LogKind.RESERVATION
        || about.reservationId() == null
        || about.accomId() == null
        || about.accomNum() == null) {
      return List.of();
    }
    long reservation = about.reservationId();
    long accommodation = about.accomId();
    int unit = about.accomNum();
    return kinds(entry).stream()
        .map(
            kind ->
                new ReservationChange(
                    kind,
                    reservation,
                    accommodation,
                    unit,
                    entry.statusBefore(),
                    entry.statusAfter()))
        .toList();
  }

  private static Set<String> kinds(JournalEntry entry) {
    return switch (entry.event()) {
      case "insert" -> Set.of(ReservationChange.CREATED);
      case "delete" -> Set.of("deleted");
      default -> changed(entry);
    };
  }

  private static Set<String> changed(JournalEntry entry) {
    Set<String> kinds = new TreeSet<>();
    entry.changes().stream().map(Change::what).map(ReservationChanges::kind).forEach(kinds::add);
    if (!entry.statusBefore().equals(entry.statusAfter())) {
      kinds.add("status");
    }
    return kinds;
  }

  private static String kind(String detail) {
    return switch (detail) {
      case "check_in", "check_out" -> "dates";
      case "unit" -> "accommodation";
      case "comment" -> "comment";
      default -> "info";
    };
  }
}
