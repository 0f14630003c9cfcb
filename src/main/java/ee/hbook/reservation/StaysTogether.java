package ee.hbook.reservation;

import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Availability;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/**
 * Several stays that are wanted all at once: each is judged as if the others were taken already,
 * and the units that are blocked along are chosen so that no stay of them is in the way. Pure.
 */
public final class StaysTogether {

  private final List<Stay> stays;
  private final House house;
  private final List<SideBlocks> plans;

  /**
   * One of the stays.
   *
   * @param unit its unit
   * @param span what it takes
   * @param reservationId its reservation; empty when it is none yet
   * @param asks whether it takes nights that it does not hold already
   */
  public record Stay(UnitId unit, Span span, OptionalLong reservationId, boolean asks) {}

  /**
   * What keeps all of them from being taken.
   *
   * @param unit the unit of the stay that is not possible
   * @param obstacle why not
   */
  public record InTheWay(UnitId unit, Obstacle obstacle) {}

  /** What is known of the house, under the locks of the units concerned. */
  public interface House {

    /**
     * An accommodation.
     *
     * @param id its number
     * @return the accommodation; empty when there is none
     */
    Optional<Accommodation> accommodation(long id);

    /**
     * What holds a unit.
     *
     * @param unit the unit
     * @param nights within these nights
     * @return in any order
     */
    List<Occupancy> occupancies(UnitId unit, LocalDateRange nights);
  }

  /**
   * Looks at stays.
   *
   * @param stays the stays; those that have a reservation do not stand in their own way
   * @param house the house
   */
  public StaysTogether(List<Stay> stays, House house) {
    this.stays = List.copyOf(stays);
    this.house = house;
    this.plans = plans();
  }

  /**
   * What keeps them from being taken, if anything does.
   *
   * @return the first obstacle, in the order of the stays
   */
  public Optional<InTheWay> inTheWay() {
    for (int at = 0; at < stays.size(); at++) {
      Stay stay = stays.get(at);
      Optional<Obstacle> obstacle = stay.asks() ? obstacle(at) : Optional.empty();
      if (obstacle.isPresent()) {
        return Optional.of(new InTheWay(stay.unit(), obstacle.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * The blocks that stand beside each of them.
   *
   * @return in the order of the stays
   */
  public List<SideBlocks> blocks() {
    return plans;
  }

  private Optional<Obstacle> obstacle(int at) {
    Stay stay = stays.get(at);
    List<Occupancy> held = stored(stay.unit(), stay.span());
    for (int other = 0; other < stays.size(); other++) {
      if (other != at) {
        held.add(reserved(stays.get(other)));
        held.addAll(beside(stays.get(other), plans.get(other)));
      }
    }
    return availability(stay.unit(), held)
        .obstacle(stay.span(), accommodation(stay.unit()).preparationTime())
        .<Obstacle>map(Obstacle.Taken::new)
        .or(() -> plans.get(at).missing().stream().findFirst().map(Obstacle.LinkedNotFree::new));
  }

  private List<SideBlocks> plans() {
    List<SideBlocks> planned = new ArrayList<>();
    List<Occupancy> together = new ArrayList<>(stays.stream().map(this::reserved).toList());
    for (Stay stay : stays) {
      Accommodation accommodation = accommodation(stay.unit());
      SideBlocks plan =
          SideBlocks.plan(
              stay.unit(),
              stay.span(),
              accommodation,
              linked(accommodation),
              candidate -> {
                List<Occupancy> held = stored(candidate, stay.span());
                held.addAll(together);
                return availability(candidate, held);
              });
      together.addAll(beside(stay, plan));
      planned.add(plan);
    }
    return List.copyOf(planned);
  }

  /** What is stored, without what these stays hold now. */
  private List<Occupancy> stored(UnitId unit, Span span) {
    PreparationNights widest =
        new PreparationNights(PreparationNights.MOST, PreparationNights.MOST);
    List<Occupancy> held =
        new ArrayList<>(house.occupancies(unit, Availability.around(span.days(), widest)));
    stays.stream()
        .flatMap(stay -> stay.reservationId().stream().boxed())
        .map(Claimant::reservation)
        .forEach(claimant -> held.removeIf(claimant::owns));
    return held;
  }

  private static Availability availability(UnitId unit, List<Occupancy> held) {
    return Availability.of(held.stream().filter(each -> each.unit().equals(unit)).toList());
  }

  private Occupancy reserved(Stay stay) {
    return new Occupancy.Reserved(
        stay.unit(),
        stay.span(),
        stay.reservationId().orElse(0),
        Origin.WEBSITE.word(),
        OptionalLong.empty());
  }

  private static List<Occupancy> beside(Stay stay, SideBlocks plan) {
    long id = stay.reservationId().orElse(0);
    return plan.blocks().stream()
        .<Occupancy>map(
            block ->
                block.preparation()
                    ? new Occupancy.Preparation(block.unit(), block.span(), id)
                    : new Occupancy.Automatic(block.unit(), block.span(), id))
        .toList();
  }

  private Map<Long, Accommodation> linked(Accommodation accommodation) {
    return accommodation.linked().stream()
        .flatMap(link -> house.accommodation(link.accomId()).stream())
        .collect(toMap(Accommodation::id, Function.identity()));
  }

  private Accommodation accommodation(UnitId unit) {
    return house.accommodation(unit.accomId()).orElseThrow();
  }
}
