package ee.hbook.moving;

import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.moving.MovePlan.Refusal;
import ee.hbook.moving.MovePlan.There;
import ee.hbook.moving.MovePlan.Warning;
import ee.hbook.moving.MoveStep.ChangeAccommodation;
import ee.hbook.moving.MoveStep.MakeAccommodation;
import ee.hbook.moving.MoveStep.SetOption;
import ee.hbook.settings.Options;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares a file with this house. What the file says of accommodations and options counts;
 * calendars, reservations and blocked dates that are here already are left as they are, for the
 * house may have gone on since. Pure.
 */
public final class PlanMove {

  private final HouseFile file;
  private final HouseNow now;
  private final List<MoveStep> steps = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<LeftOut> leftOut;
  private final Set<UnitId> units = new HashSet<>();

  private PlanMove(HouseFile file, HouseNow now) {
    this.file = file;
    this.now = now;
    this.leftOut = new ArrayList<>(file.leftOut());
  }

  /**
   * Plans.
   *
   * @param file what is to be taken over
   * @param now the house as it is
   * @return what that comes to; of no steps for a file that was taken over before
   */
  public static MovePlan of(HouseFile file, HouseNow now) {
    return new PlanMove(file, now).plan();
  }

  private MovePlan plan() {
    final int accommodations = accommodations();
    final int options = options();
    PlanLinks links = new PlanLinks(now, units);
    links.links(file.links());
    steps.addAll(links.steps());
    refusals.addAll(links.refusals());
    PlanStays stays = new PlanStays(now, units, links.known());
    stays.stays(file.stays());
    stays.blocks(file.blocks());
    steps.addAll(stays.steps());
    leftOut.addAll(links.leftOut());
    leftOut.addAll(stays.leftOut());
    return new MovePlan(
        steps,
        refusals,
        warnings(),
        new There(
            accommodations, links.known().size(), options, stays.staysThere(), stays.blocksThere()),
        leftOut);
  }

  private int accommodations() {
    Map<Long, Accommodation> here =
        now.accommodations().stream().collect(toMap(Accommodation::id, Function.identity()));
    here.values().forEach(this::countUnits);
    int there = 0;
    for (Accommodation wanted : file.accommodations()) {
      Accommodation before = here.get(wanted.id());
      countUnits(wanted);
      if (before == null) {
        steps.add(new MakeAccommodation(wanted));
      } else if (!isTheSame(before, wanted)) {
        refusals.add(Refusal.ofAccommodation(wanted.id(), before.name(), wanted.name()));
      } else if (merged(before, wanted).equals(before)) {
        there++;
      } else {
        steps.add(new ChangeAccommodation(before, merged(before, wanted)));
      }
    }
    return there;
  }

  private void countUnits(Accommodation accommodation) {
    units.addAll(accommodation.unitIds());
  }

  private static boolean isTheSame(Accommodation here, Accommodation wanted) {
    return here.slug().equals(wanted.slug()) || here.name().equalsIgnoreCase(wanted.name());
  }

  private static Accommodation merged(Accommodation before, Accommodation wanted) {
    Stream<Unit> onlyHere =
        before.units().stream().filter(unit -> wanted.unit(unit.num()).isEmpty());
    return new Accommodation(
        wanted.id(),
        wanted.name(),
        wanted.slug(),
        wanted.shortName(),
        wanted.grain(),
        wanted.preparation(),
        wanted.hours(),
        wanted.linked(),
        Stream.concat(wanted.units().stream(), onlyHere)
            .sorted(Comparator.comparingInt(Unit::num))
            .toList());
  }

  private int options() {
    int there = 0;
    for (Map.Entry<String, String> option : new TreeMap<>(file.options()).entrySet()) {
      if (now.options().text(option.getKey()).equals(option.getValue())) {
        there++;
      } else {
        steps.add(new SetOption(option.getKey(), option.getValue()));
      }
    }
    return there;
  }

  private List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    boolean needsKey = option("hb_ical_url_feed_has_key").equals("yes");
    if (needsKey
        && !file.accommodations().isEmpty()
        && !file.options().containsKey(Options.ANONYMOUS_KEY)) {
      warnings.add(Warning.NO_KEY);
    }
    if (option("siteurl").isEmpty()) {
      warnings.add(Warning.NO_SITE_ADDRESS);
    }
    if (option("timezone_string").equals("UTC")) {
      warnings.add(Warning.NO_TIME_ZONE);
    }
    return warnings;
  }

  private String option(String name) {
    String wanted = file.options().get(name);
    return wanted == null ? now.options().text(name) : wanted;
  }
}
