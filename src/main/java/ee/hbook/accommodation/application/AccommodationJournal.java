package ee.hbook.accommodation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Belongings;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitsLeaving;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.application.KeepJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down what becomes of accommodations, and tells of units before they are deleted. */
@ApplicationScoped
public class AccommodationJournal {

  private final KeepJournal journal;
  private final LookAtBelongings belongings;
  private final Event<UnitsLeaving> leaving;

  @Inject
  public AccommodationJournal(
      KeepJournal journal, LookAtBelongings belongings, Event<UnitsLeaving> leaving) {
    this.journal = journal;
    this.belongings = belongings;
    this.leaving = leaving;
  }

  /** An accommodation is about to be stored as it shall be. */
  void saving(Accommodation before, Accommodation after, boolean isNew) {
    List<Integer> gone =
        isNew
            ? List.of()
            : before.units().stream()
                .map(Unit::num)
                .filter(num -> after.unit(num).isEmpty())
                .toList();
    List<Change> changes = new ArrayList<>(changes(before, after));
    if (!gone.isEmpty()) {
      changes.addAll(counts(belongings.ofUnits(before.id(), gone)));
      leaving.fire(
          new UnitsLeaving(gone.stream().map(num -> new UnitId(before.id(), num)).toList()));
    }
    if (!changes.isEmpty()) {
      write(isNew ? "insert" : "update", after, changes);
    }
  }

  /** An accommodation is about to be deleted. */
  void deleting(Accommodation gone) {
    write("delete", gone, counts(belongings.ofAccommodation(gone.id())));
    leaving.fire(new UnitsLeaving(gone.unitIds()));
  }

  private void write(String event, Accommodation accommodation, List<Change> changes) {
    journal.write(
        JournalEntry.of(
            LogKind.ACCOMMODATION,
            event,
            new About(null, null, accommodation.id(), null),
            accommodation.name(),
            changes));
  }

  private static List<Change> changes(Accommodation before, Accommodation after) {
    List<Change> changes = new ArrayList<>();
    differ(changes, "name", before.name(), after.name());
    differ(changes, "short_name", before.shortName(), after.shortName());
    differ(changes, "slug", before.slug(), after.slug());
    differ(changes, "grain", before.grain().word(), after.grain().word());
    differ(changes, "preparation", preparation(before), preparation(after));
    differ(changes, "hours", hours(before.hours()), hours(after.hours()));
    differ(
        changes,
        "linked",
        LinkedAccommodation.format(before.linked()),
        LinkedAccommodation.format(after.linked()));
    differ(changes, "units", units(before), units(after));
    return changes;
  }

  private static String preparation(Accommodation accommodation) {
    return accommodation.preparation().before() + "/" + accommodation.preparation().after();
  }

  private static String hours(HourRules hours) {
    return hours.opens()
        + "-"
        + hours.closes()
        + ", "
        + hours.shortest().toMinutes()
        + "-"
        + hours.longest().toMinutes()
        + " min, "
        + hours.preparation().before().toMinutes()
        + "/"
        + hours.preparation().after().toMinutes()
        + " min"
        + (hours.windowDays() > 0 ? ", " + hours.windowDays() + " d" : "");
  }

  private static String units(Accommodation accommodation) {
    String names = accommodation.units().stream().map(Unit::name).collect(Collectors.joining(", "));
    return names.length() <= 300 ? names : Integer.toString(accommodation.units().size());
  }

  private static void differ(List<Change> changes, String what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Change(what, before, after));
    }
  }

  private static List<Change> counts(Belongings gone) {
    List<Change> counts = new ArrayList<>();
    count(counts, "reservations", gone.reservations());
    count(counts, "blocked_dates", gone.blockedDates());
    differ(counts, "calendars", String.join(", ", gone.calendars()), "");
    return counts;
  }

  private static void count(List<Change> counts, String what, int count) {
    if (count > 0) {
      counts.add(new Change(what, Integer.toString(count), ""));
    }
  }
}
