package ee.hbook.moving.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.moving.HouseFile;
import ee.hbook.moving.HouseFiles;
import ee.hbook.moving.HouseNow;
import ee.hbook.moving.MovePlan;
import ee.hbook.moving.PlanMove;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Takes over what a settings file holds: all that has a place here, or nothing. */
@ApplicationScoped
public class MoveIn {

  private final HouseFiles files;
  private final LookAtHouse lookAtHouse;
  private final Accommodations accommodations;
  private final UnitLocks units;
  private final CarryOutMove carryOutMove;
  private final Clock clock;

  @Inject
  public MoveIn(
      HouseFiles files,
      LookAtHouse lookAtHouse,
      Accommodations accommodations,
      UnitLocks units,
      CarryOutMove carryOutMove,
      Clock clock) {
    this.files = files;
    this.lookAtHouse = lookAtHouse;
    this.accommodations = accommodations;
    this.units = units;
    this.carryOutMove = carryOutMove;
    this.clock = clock;
  }

  /**
   * What taking a file over would come to. Nothing is changed, nothing is fetched.
   *
   * @param file the file
   * @return the plan
   * @throws InvalidInput for the field {@code file} if it is no settings file
   */
  public MovePlan preview(byte[] file) {
    return PlanMove.of(files.read(file, clock.instant()), lookAtHouse.now());
  }

  /**
   * Takes a file over in one transaction. Its calendars are due at once, and are fetched by the
   * ordinary timer afterwards.
   *
   * @param file the file
   * @param previewed the fingerprint of the plan that a person has agreed to, if one has
   * @return what was done
   * @throws InvalidInput for the field {@code file} if it is no settings file
   * @throws Conflict if something stands against it, or the plan is another one by now
   */
  @Transactional
  public MovePlan moveIn(byte[] file, Optional<String> previewed) {
    HouseFile house = files.read(file, clock.instant());
    units.lock(concerned(accommodations.all()));
    HouseNow now = lookAtHouse.now();
    MovePlan plan = PlanMove.of(house, now);
    if (previewed.filter(seen -> !seen.equals(plan.fingerprint())).isPresent()) {
      throw new Conflict(Saying.of("moving_changed"));
    }
    plan.refusals().stream()
        .findFirst()
        .ifPresent(
            refusal -> {
              throw new Conflict(refusal.saying());
            });
    carryOutMove.carryOut(plan);
    return plan;
  }

  private static List<UnitId> concerned(List<Accommodation> accommodations) {
    return accommodations.stream().flatMap(each -> each.unitIds().stream()).toList();
  }
}
