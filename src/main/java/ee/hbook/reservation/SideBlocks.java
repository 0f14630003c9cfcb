package ee.hbook.reservation;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Availability;
import ee.hbook.availability.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
   * @param span what it takes
   * @param preparation preparation time, else automatic blocking
   */
  public record Block(UnitId unit, Span span, boolean preparation) {}

  /**
   * Plans the blocks of a stay. Of a linked accommodation the first free units in the order of
   * their numbers are taken; where too few are free, those that are.
   *
   * @param unit the unit of the stay
   * @param stay what it takes; of a linked accommodation the nights or hours that enclose it
   * @param accommodation the accommodation of the unit
   * @param linked the linked accommodations by id; one that no longer exists is passed over
   * @param availability how a linked unit stands, without the blocks of this reservation
   * @return the plan
   */
  public static SideBlocks plan(
      UnitId unit,
      Span stay,
      Accommodation accommodation,
      Map<Long, Accommodation> linked,
      Function<UnitId, Availability> availability) {
    List<Block> blocks = new ArrayList<>(preparation(unit, stay, accommodation.preparationTime()));
    List<LinkedAccommodation> missing = new ArrayList<>();
    for (LinkedAccommodation link : accommodation.linked()) {
      Accommodation target = linked.get(link.accomId());
      if (target == null) {
        continue;
      }
      Span beside = wide(stay, target);
      List<UnitId> free =
          target.units().stream()
              .map(Unit::num)
              .map(num -> new UnitId(target.id(), num))
              .filter(
                  candidate ->
                      availability
                          .apply(candidate)
                          .obstacle(beside, target.preparationTime())
                          .isEmpty())
              .limit(link.units())
              .toList();
      for (UnitId taken : free) {
        blocks.add(new Block(taken, beside, false));
        blocks.addAll(preparation(taken, beside, target.preparationTime()));
      }
      if (free.size() < link.units()) {
        missing.add(link);
      }
    }
    return new SideBlocks(List.copyOf(blocks), List.copyOf(missing));
  }

  private static Span wide(Span stay, Accommodation target) {
    return new Span(target.grain().before(stay.start()), target.grain().after(stay.end()));
  }

  private static List<Block> preparation(UnitId unit, Span stay, Preparation preparation) {
    return Availability.around(stay, preparation).minus(stay).stream()
        .map(span -> new Block(unit, span, true))
        .toList();
  }
}
