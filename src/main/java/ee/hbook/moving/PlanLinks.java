package ee.hbook.moving;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Link;
import ee.hbook.link.LinkNumbers;
import ee.hbook.moving.LeftOut.Kind;
import ee.hbook.moving.MovePlan.Refusal;
import ee.hbook.moving.MoveStep.MakeLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What becomes of a file's calendars. A calendar keeps the number that names its feed, so that who
 * reads that feed goes on getting it. Where the number means another calendar of the same unit
 * here, the file is refused: its reader would be shown his own bookings and not those of another.
 * Where it means one of another unit, or one that is gone, the calendar gets a number of its own,
 * and its old address leaves nothing out. Pure.
 */
final class PlanLinks {

  private final HouseNow now;
  private final Set<UnitId> units;
  private final Map<Long, Holder> holders = new HashMap<>();
  private final Map<String, Long> known = new HashMap<>();
  private final List<MoveStep> steps = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  PlanLinks(HouseNow now, Set<UnitId> units) {
    this.now = now;
    this.units = units;
    now.links().forEach(link -> holders.put(link.id(), new Holder(link.unit(), link.name())));
  }

  /** Who has a number. */
  private record Holder(UnitId unit, String name) {}

  /** Plans them one after the other. */
  void links(List<FileLink> links) {
    links.forEach(this::link);
  }

  /** The links here that calendars of the file are, by what the file calls these. */
  Map<String, Long> known() {
    return known;
  }

  List<MoveStep> steps() {
    return steps;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  private void link(FileLink link) {
    Optional<Link> here = here(link);
    if (here.isPresent()) {
      known.put(link.synchroId(), here.get().id());
      link.number().ifPresent(number -> compare(link, number, here.get().id()));
    } else if (!units.contains(link.unit())) {
      leave(Kind.LINK_PLACE, link);
    } else if (link.number().isEmpty() || isFree(link.number().getAsLong())) {
      link.number().ifPresent(number -> holders.put(number, new Holder(link.unit(), link.name())));
      steps.add(new MakeLink(link));
    } else {
      compare(link, link.number().getAsLong(), LinkNumbers.NOBODY);
      steps.add(new MakeLink(link.numberedAnew()));
    }
  }

  /** By its address; by its number, when only the address was replaced since. */
  private Optional<Link> here(FileLink link) {
    CalendarUrl url = new CalendarUrl(link.url());
    List<Link> ofUnit =
        now.links().stream().filter(each -> each.unit().equals(link.unit())).toList();
    return ofUnit.stream()
        .filter(each -> each.source().equals(url))
        .findFirst()
        .or(
            () ->
                ofUnit.stream()
                    .filter(each -> link.number().equals(OptionalLong.of(each.id())))
                    .filter(each -> each.peer().equals(url.peer()))
                    .findFirst());
  }

  private boolean isFree(long number) {
    return !holders.containsKey(number) && !now.linkNumbers().wasGiven(number);
  }

  /** What the address of its feed there means here. */
  private void compare(FileLink link, long number, long here) {
    if (number == here) {
      return;
    }
    Holder holder = holders.get(number);
    if (holder != null && holder.unit().equals(link.unit())) {
      refusals.add(Refusal.ofFeed(link.unit(), number, holder.name(), link.name()));
    } else {
      leave(Kind.LINK_FEED, link);
    }
  }

  private void leave(Kind kind, FileLink link) {
    leftOut.add(new LeftOut(kind, link.name() + ", " + link.unit(), 1));
  }
}
