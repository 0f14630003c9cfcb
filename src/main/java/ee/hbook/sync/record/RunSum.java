package ee.hbook.sync.record;

import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.sync.Claim;
import ee.hbook.sync.record.RunChange.OfBlockedDates;
import ee.hbook.sync.record.RunChange.OfClaim;
import ee.hbook.sync.record.RunChange.OfReservation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run changed in sum: each thing once, as it stood before and as the run left it, and things
 * that belong to one event together. Pure.
 */
final class RunSum {

  private final Map<String, OfReservation> stays = new LinkedHashMap<>();
  private final Map<String, OfBlockedDates> blocks = new LinkedHashMap<>();
  private final Map<String, OfClaim> events = new LinkedHashMap<>();

  private RunSum(List<RunChange> changes) {
    for (RunChange change : changes) {
      switch (change) {
        case OfReservation stay ->
            stays.merge(stay(stay.after().id()), stay, RunSum::oneAfterTheOther);
        case OfBlockedDates block ->
            blocks.merge(block(number(block)), block, RunSum::oneAfterTheOther);
        case OfClaim event -> add(event);
      }
    }
  }

  /**
   * The changes of a run, grouped.
   *
   * @param changes in their order
   * @return groups of which nothing ties one to another
   */
  static List<List<RunChange>> groups(List<RunChange> changes) {
    return new RunSum(changes).groups();
  }

  /** An event is followed by its identity, which a run may change. */
  private void add(OfClaim event) {
    OfClaim whole =
        event
            .before()
            .or(event::after)
            .map(known -> events.remove(known.identity()))
            .map(earlier -> new OfClaim(earlier.before(), event.after()))
            .orElse(event);
    whole.after().or(whole::before).ifPresent(known -> events.put(known.identity(), whole));
  }

  private static OfReservation oneAfterTheOther(OfReservation one, OfReservation other) {
    return new OfReservation(one.before(), other.after(), one.blocksBefore(), other.blocksAfter());
  }

  private static OfBlockedDates oneAfterTheOther(OfBlockedDates one, OfBlockedDates other) {
    return new OfBlockedDates(one.before(), other.after());
  }

  private List<List<RunChange>> groups() {
    List<RunChange> all = new ArrayList<>(stays.values());
    blocks.values().stream()
        .filter(block -> block.before().or(block::after).isPresent())
        .forEach(all::add);
    all.addAll(events.values());
    Map<String, Set<RunChange>> byName = new LinkedHashMap<>();
    for (RunChange change : all) {
      Set<RunChange> group = new LinkedHashSet<>(Set.of(change));
      names(change).stream().filter(byName::containsKey).map(byName::get).forEach(group::addAll);
      group.forEach(member -> names(member).forEach(name -> byName.put(name, group)));
    }
    return new LinkedHashSet<>(byName.values()).stream().map(List::copyOf).toList();
  }

  private static Set<String> names(RunChange change) {
    return switch (change) {
      case OfReservation stay -> Set.of(stay(stay.after().id()));
      case OfBlockedDates block -> names(block);
      case OfClaim event -> {
        Set<String> names = new HashSet<>();
        add(names, event.before());
        add(names, event.after());
        yield names;
      }
    };
  }

  private static Set<String> names(OfBlockedDates block) {
    Set<String> names = new HashSet<>(Set.of(block(number(block))));
    if (block.before().or(block::after).orElseThrow().cause() instanceof FromCalendar calendar) {
      calendar.claimId().ifPresent(id -> names.add(claim(id)));
    }
    return names;
  }

  private static void add(Set<String> names, Optional<Claim> event) {
    event.ifPresent(
        known -> {
          names.add("event " + known.identity());
          known.reservationId().ifPresent(id -> names.add(stay(id)));
          names.add(claim(known.id()));
        });
  }

  private static String stay(long id) {
    return "reservation " + id;
  }

  private static String claim(long id) {
    return "claim " + id;
  }

  private static String block(long id) {
    return "blocked dates " + id;
  }

  private static long number(OfBlockedDates block) {
    return block.before().or(block::after).orElseThrow().id();
  }
}
