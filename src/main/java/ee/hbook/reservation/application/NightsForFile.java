package ee.hbook.reservation.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Availability;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Obstacle;
import ee.hbook.reservation.file.FileStay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/** Tells which reservations of a file would find their nights taken, without taking any. */
@ApplicationScoped
public class NightsForFile {

  private final Occupancies occupancies;
  private final Accommodations accommodations;

  @Inject
  public NightsForFile(Occupancies occupancies, Accommodations accommodations) {
    this.occupancies = occupancies;
    this.accommodations = accommodations;
  }

  /**
   * What stands where these reservations want to stand. Linked accommodations are not looked at.
   *
   * @param stays the reservations
   * @return a plan that starts with what is stored
   */
  Plan plan(List<FileStay> stays) {
    Map<UnitId, List<Occupancy>> held = new HashMap<>();
    if (!stays.isEmpty()) {
      LocalDateRange all =
          stays.stream().map(stay -> stay.span().days()).reduce(LocalDateRange::span).orElseThrow();
      Set<UnitId> units = stays.stream().map(FileStay::unit).collect(Collectors.toSet());
      LocalDateRange range =
          LocalDateRange.of(
              all.getStart().minusDays(PreparationNights.MOST),
              all.getEnd().plusDays(PreparationNights.MOST));
      held.putAll(occupancies.of(units, range).stream().collect(groupingBy(Occupancy::unit)));
    }
    return new Plan(
        held,
        accommodations.all().stream()
            .collect(toMap(Accommodation::id, Accommodation::preparationTime)));
  }

  /**
   * Nights taken so far.
   *
   * @param held by unit
   * @param preparation of each accommodation
   */
  record Plan(Map<UnitId, List<Occupancy>> held, Map<Long, Preparation> preparation) {

    /** Takes a stay's nights in the plan. */
    void take(FileStay stay) {
      if (!stay.status().holdsUnit()) {
        return;
      }
      List<Occupancy> here = held.computeIfAbsent(stay.unit(), unit -> new ArrayList<>());
      Availability.of(here)
          .obstacle(stay.span(), preparation.getOrDefault(stay.unit().accomId(), Preparation.NONE))
          .ifPresent(
              by -> {
                throw new Conflict(inWords(by));
              });
      List<Occupancy> more = new ArrayList<>(here);
      more.add(new Line(stay).occupancy());
      held.put(stay.unit(), more);
    }

    private static Saying inWords(Occupancy by) {
      return by instanceof Occupancy.Reserved reserved && reserved.reservationId() < 0
          ? Saying.of("file_taken_by_line", Long.toString(-reserved.reservationId()))
          : new Obstacle.Taken(by).inWords();
    }
  }

  /** A line of the file as it will hold its unit; its number stands for the one it will get. */
  private record Line(FileStay stay) {

    Occupancy occupancy() {
      return new Occupancy.Reserved(
          stay.unit(), stay.span(), -stay.line(), stay.origin().word(), stay.origin().link());
    }
  }
}
