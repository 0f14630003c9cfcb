package ee.hbook.moving;

import static java.util.stream.Collectors.groupingBy;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.moving.MoveStep.Snag;
import ee.hbook.moving.MoveStep.TakeBlock;
import ee.hbook.moving.MoveStep.TakeStay;
import ee.hbook.reservation.Reservation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The part of {@link PlanMove} that asks whose nights are whose. */
final class PlanStays {

  private final HouseNow now;
  private final Set<UnitId> units;
  private final Map<String, Long> linkIds;
  private final Map<UnitId, List<Span>> held = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private final List<MoveStep> steps = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private int staysThere;
  private int blocksThere;

  PlanStays(HouseNow now, Set<UnitId> units, Map<String, Long> linkIds) {
    this.now = now;
    this.units = units;
    this.linkIds = linkIds;
  }

  /** Who came first keeps the nights. */
  void stays(Collection<FileStay> stays) {
    Set<Place> uids = new HashSet<>();
    Map<Long, Instant> received = new HashMap<>();
    for (Reservation here : now.reservations()) {
      uids.add(new Place(here.unit(), here.uid()));
      received.put(here.id(), here.receivedOn());
      if (here.status().holdsUnit()) {
        hold(here.unit(), here.span());
      }
    }
    for (BlockedDates block : now.blocks()) {
      units.stream().filter(block::covers).forEach(unit -> hold(unit, block.span()));
    }
    stays.stream().sorted(FIRST_COME).forEach(stay -> stay(stay, uids, received));
  }

  private static final Comparator<FileStay> FIRST_COME =
      Comparator.comparing((FileStay stay) -> stay.reservation().receivedOn())
          .thenComparing(stay -> stay.reservation().id());

  private void stay(FileStay stay, Set<Place> uids, Map<Long, Instant> received) {
    Reservation wanted = stay.reservation();
    boolean known =
        uids.contains(new Place(wanted.unit(), wanted.uid()))
            || wanted.receivedOn().equals(received.get(wanted.id()));
    if (known) {
      staysThere++;
    } else if (!units.contains(wanted.unit())) {
      leftOut.add(new LeftOut(LeftOut.Kind.RESERVATION_PLACE, Long.toString(wanted.id()), 1));
    } else {
      Snag snag = snag(stay);
      if (snag == Snag.NONE) {
        taken.add(wanted.id());
      }
      Long link = linkIds.get(stay.synchroId());
      steps.add(
          new TakeStay(stay, link == null ? OptionalLong.empty() : OptionalLong.of(link), snag));
    }
  }

  private Snag snag(FileStay stay) {
    Reservation wanted = stay.reservation();
    if (!wanted.status().holdsUnit()) {
      return Snag.NONE;
    }
    if (!stay.placed()) {
      return Snag.NO_UNIT;
    }
    boolean free =
        held.getOrDefault(wanted.unit(), List.of()).stream()
            .noneMatch(span -> span.overlaps(wanted.span()));
    if (!free) {
      return Snag.TAKEN;
    }
    hold(wanted.unit(), wanted.span());
    return Snag.NONE;
  }

  private void hold(UnitId unit, Span span) {
    held.computeIfAbsent(unit, any -> new ArrayList<>()).add(span);
  }

  /** Blocks beside a reservation come with it or not at all. */
  void blocks(Collection<BlockedDates> blocks) {
    Map<String, List<BlockedDates>> here =
        now.blocks().stream().collect(groupingBy(BlockedDates::uid));
    for (BlockedDates block : blocks) {
      boolean known =
          here.getOrDefault(block.uid(), List.of()).stream()
              .anyMatch(
                  other ->
                      other.accomId().equals(block.accomId())
                          && other.accomNum().equals(block.accomNum()));
      boolean stayed =
          block.reservation().isPresent() && !taken.contains(block.reservation().get());
      if (known || stayed) {
        blocksThere++;
      } else if (block.accomId().isPresent() && units.stream().noneMatch(block::covers)) {
        leftOut.add(new LeftOut(LeftOut.Kind.BLOCK_PLACE, block.accomId().getAsLong() + "/…", 1));
      } else {
        steps.add(new TakeBlock(block));
      }
    }
  }

  List<MoveStep> steps() {
    return steps;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  int staysThere() {
    return staysThere;
  }

  int blocksThere() {
    return blocksThere;
  }

  private record Place(UnitId unit, String uid) {}
}
