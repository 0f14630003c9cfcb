package ee.hbook.reservation;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Availability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/**
 * The blocks that stand beside a reservation: preparation time, and units of linked accommodations
 * ({@code hbook.md} §7, "Preparation time" and "Automatic blockings"). Pure.
 *
 * @param blocks the blocks to make
 * @param missing linked accommodations with fewer free units than the reservation takes
 */
public record SideBlocks(List<Block> blocks, List<LinkedAccommodation> missing) {

  /** No block at all. */
  public static final SideBlocks NONE = new SideBlocks(List.of(), List.of());

  /**
   * A block to make.
   *
   * @param unit the unit
   * @param nights its nights
   * @param preparation preparation time, else automatic blocking
   */
  public record Block(UnitId unit, LocalDateRange nights, boolean preparation) {}

  /**
   * Plans the blocks of a stay. Of a linked accommodation the first free units in the order of
   * their numbers are taken; where too few are free, those that are.
   *
   * @param unit the unit of the stay
   * @param stay its nights
   * @param accommodation the accommodation of the unit
   * @param linked the linked accommodations by id; one that no longer exists is passed over
   * @param availability how a linked unit stands, without the blocks of this reservation
   * @return the plan
   */
  public static SideBlocks plan(
      UnitId unit,
      LocalDateRange stay,
      Accommodation accommodation,
      Map<Long, Accommodation> linked,
      Function<UnitId, Availability> availability) {
    List<Block> blocks = new ArrayList<>(preparation(unit, stay, accommodation.preparation()));
    List<LinkedAccommodation> missing = new ArrayList<>();
    for (LinkedAccommodation link : accommodation.linked()) {
      Accommodation target = linked.get(link.accomId());
      if (target == null) {
        continue;
      }
      List<UnitId> free =
          target.units().stream()
              .map(Unit::num)
              .map(num -> new UnitId(target.id(), num))
              .filter(
                  candidate ->
                      availability.apply(candidate).obstacle(stay, target.preparation()).isEmpty())
              .limit(link.units())
              .toList();
      for (UnitId taken : free) {
        blocks.add(new Block(taken, stay, false));
        blocks.addAll(preparation(taken, stay, target.preparation()));
      }
      if (free.size() < link.units()) {
        missing.add(link);
      }
    }
    return new SideBlocks(List.copyOf(blocks), List.copyOf(missing));
  }

  private static List<Block> preparation(
      UnitId unit, LocalDateRange stay, PreparationNights preparation) {
    return Availability.minus(Availability.around(stay, preparation), stay).stream()
        .map(nights -> new Block(unit, nights, true))
        .toList();
  }
}
