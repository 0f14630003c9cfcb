package ee.hbook.reservation;

import ee.hbook.accommodation.UnitId;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import ee.hbook.journal.LogKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of a reservation: number, nights, unit and status; of guests and comments
 * no more than that they changed.
 */
public final class ReservationLog {

  private ReservationLog() {}

  /**
   * A reservation was added.
   *
   * @param added as it is stored
   * @return the entry
   */
  public static JournalEntry added(Reservation added) {
    return entry("insert", added, "", added.status().word(), stay(null, added));
  }

  /**
   * A reservation was deleted.
   *
   * @param gone as it was stored
   * @return the entry
   */
  public static JournalEntry deleted(Reservation gone) {
    return entry("delete", gone, gone.status().word(), "", stay(gone, null));
  }

  /**
   * A reservation was changed; moved, when its unit or nights are others.
   *
   * @param before as it was stored
   * @param after as it is stored
   * @return the entry; empty when nothing differs that anybody would look for
   */
  public static Optional<JournalEntry> changed(Reservation before, Reservation after) {
    List<Change> changes = new ArrayList<>(nights(before, after));
    boolean moves = !changes.isEmpty();
    number(changes, "adults", before.adults(), after.adults());
    number(changes, "children", before.children(), after.children());
    group(changes, before, after);
    if (!before.comment().equals(after.comment())) {
      changes.add(Change.untold("comment"));
    }
    if (!before.customer().equals(after.customer())) {
      changes.add(Change.untold("customer"));
    }
    if (changes.isEmpty() && before.status() == after.status()) {
      return Optional.empty();
    }
    return Optional.of(
        entry(
            moves ? "move" : "update",
            after,
            before.status().word(),
            after.status().word(),
            changes));
  }

  private static List<Change> nights(@Nullable Reservation before, @Nullable Reservation after) {
    List<Change> changes = new ArrayList<>();
    if (before != null && after != null) {
      text(changes, "unit", unit(before.unit()), unit(after.unit()));
    }
    text(
        changes,
        "check_in",
        before == null ? "" : before.span().startText(),
        after == null ? "" : after.span().startText());
    text(
        changes,
        "check_out",
        before == null ? "" : before.span().endText(),
        after == null ? "" : after.span().endText());
    return changes;
  }

  private static List<Change> stay(@Nullable Reservation before, @Nullable Reservation after) {
    List<Change> changes = nights(before, after);
    group(changes, before, after);
    return changes;
  }

  private static void group(
      List<Change> changes, @Nullable Reservation before, @Nullable Reservation after) {
    text(changes, "group", group(before), group(after));
  }

  private static String group(@Nullable Reservation stay) {
    return stay == null || stay.groupId().isEmpty() ? "" : "" + stay.groupId().getAsLong();
  }

  private static String unit(UnitId unit) {
    return unit.accomId() + " (" + unit.accomNum() + ")";
  }

  private static void number(List<Change> changes, String what, int before, int after) {
    text(changes, what, Integer.toString(before), Integer.toString(after));
  }

  private static void text(List<Change> changes, String what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Change(what, before, after));
    }
  }

  private static JournalEntry entry(
      String event, Reservation reservation, String before, String after, List<Change> changes) {
    Long link =
        reservation.origin() instanceof Origin.Calendar calendar && calendar.linkId().isPresent()
            ? calendar.linkId().getAsLong()
            : null;
    return new JournalEntry(
        LogKind.RESERVATION,
        event,
        new About(
            reservation.id(), link, reservation.unit().accomId(), reservation.unit().accomNum()),
        before,
        after,
        "",
        changes);
  }
}
