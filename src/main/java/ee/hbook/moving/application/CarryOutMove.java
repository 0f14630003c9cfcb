package ee.hbook.moving.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LinkChange;
import ee.hbook.moving.FileLink;
import ee.hbook.moving.MovePlan;
import ee.hbook.moving.MoveStep;
import ee.hbook.moving.MoveStep.ChangeAccommodation;
import ee.hbook.moving.MoveStep.MakeAccommodation;
import ee.hbook.moving.MoveStep.MakeLink;
import ee.hbook.moving.MoveStep.SetOption;
import ee.hbook.moving.MoveStep.TakeBlock;
import ee.hbook.moving.MoveStep.TakeStay;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Does, step by step, what was planned, through the use cases that a person uses. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CarryOutMove {

  private final EditAccommodations editAccommodations;
  private final ChangeSettings changeSettings;
  private final EditLinks editLinks;
  private final LinkStore links;
  private final UnitLocks units;
  private final TakeOverStays takeOverStays;
  private final Clock clock;

  @Inject
  public CarryOutMove(
      EditAccommodations editAccommodations,
      ChangeSettings changeSettings,
      EditLinks editLinks,
      LinkStore links,
      UnitLocks units,
      TakeOverStays takeOverStays,
      Clock clock) {
    this.editAccommodations = editAccommodations;
    this.changeSettings = changeSettings;
    this.editLinks = editLinks;
    this.links = links;
    this.units = units;
    this.takeOverStays = takeOverStays;
    this.clock = clock;
  }

  /**
   * Carries out all steps.
   *
   * @param plan a plan without refusals, made under the locks of all units
   */
  public void carryOut(MovePlan plan) {
    Map<String, String> options = new LinkedHashMap<>();
    Map<String, Long> linkIds = new HashMap<>();
    for (MoveStep step : plan.steps()) {
      switch (step) {
        case MakeAccommodation make -> editAccommodations.create(draft(make.wanted()));
        case ChangeAccommodation change ->
            editAccommodations.change(change.before().id(), draft(change.wanted()));
        case SetOption set -> options.put(set.name(), set.wanted());
        case MakeLink make -> linkIds.put(make.link().synchroId(), link(make.link()));
        case TakeStay stay -> {} // all at once below
        case TakeBlock block -> {} // all at once below
      }
    }
    if (!options.isEmpty()) {
      changeSettings.change(options);
    }
    takeOverStays.takeOver(plan.steps(), linkIds);
    units.allChanged(clock.instant());
  }

  private static AccommodationDraft draft(Accommodation wanted) {
    return new AccommodationDraft(
        OptionalLong.of(wanted.id()),
        Optional.of(wanted.name()),
        Optional.of(wanted.slug()),
        Optional.of(wanted.shortName()),
        Optional.of(wanted.grain()),
        Optional.of(wanted.preparation()),
        Optional.of(wanted.hours()),
        Optional.of(LinkedAccommodation.format(wanted.linked())),
        Optional.of(wanted.units()));
  }

  private long link(FileLink wanted) {
    Link added =
        editLinks.moveIn(
            wanted.number(),
            wanted.unit(),
            wanted.name(),
            wanted.url(),
            wanted.settings(),
            wanted.exported());
    links.update(added.bearing(wanted.signature()).dueAt(clock.instant()));
    if (!wanted.enabled()) {
      editLinks.change(added.id(), LinkChange.ofEnabled(false));
    }
    return added.id();
  }
}
