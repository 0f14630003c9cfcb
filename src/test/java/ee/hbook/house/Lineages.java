package ee.hbook.house;

import ee.hbook.house.PolledSeries.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which events of successive polls are one stay: the same UID, the same nights, or the same end
 * with the nights before the day of the poll cut off; unless it was away for two polls.
 */
final class Lineages {

  private static final int MAY_BE_AWAY = 1;

  private record Seen(int lineage, Stay stay, int poll) {}

  private final Map<Integer, Set<Long>> reservations = new HashMap<>();
  private List<Seen> seen = List.of();
  private int polls;
  private int lineages;

  /** Follows one good poll. */
  void poll(List<Stay> stays, LocalDate today) {
    polls++;
    List<Seen> left = new ArrayList<>(seen);
    List<Seen> now = new ArrayList<>();
    List<Stay> strangers = new ArrayList<>(stays);
    follow(strangers, left, now, stay -> known -> known.uid().equals(stay.uid()));
    follow(strangers, left, now, stay -> known -> known.nights().equals(stay.nights()));
    follow(strangers, left, now, stay -> known -> isClipped(known, stay, today));
    strangers.forEach(stay -> now.add(new Seen(++lineages, stay, polls)));
    left.stream().filter(away -> polls - away.poll() <= MAY_BE_AWAY).forEach(now::add);
    seen = now;
  }

  /** Whether a reservation is the first that the stay with its nights ever got. */
  boolean isFirst(long reservationId, Predicate<Stay> isOfIt) {
    Optional<Seen> found =
        seen.stream()
            .filter(one -> one.poll() == polls)
            .filter(one -> isOfIt.test(one.stay()))
            .findFirst();
    if (found.isEmpty()) {
      return true;
    }
    Set<Long> made = reservations.computeIfAbsent(found.get().lineage(), number -> new HashSet<>());
    made.add(reservationId);
    return made.size() == 1;
  }

  private void follow(
      List<Stay> strangers,
      List<Seen> left,
      List<Seen> now,
      java.util.function.Function<Stay, Predicate<Stay>> same) {
    for (Stay stay : List.copyOf(strangers)) {
      Optional<Seen> found =
          left.stream()
              .filter(known -> known.stay().isClosedByHand() == stay.isClosedByHand())
              .filter(known -> same.apply(stay).test(known.stay()))
              .findFirst();
      if (found.isPresent()) {
        left.remove(found.get());
        strangers.remove(stay);
        now.add(new Seen(found.get().lineage(), stay, polls));
      }
    }
  }

  private static boolean isClipped(Stay known, Stay stay, LocalDate today) {
    return known.nights().getEnd().equals(stay.nights().getEnd())
        && known.nights().getStart().isBefore(stay.nights().getStart())
        && !stay.nights().getStart().isAfter(today);
  }
}
