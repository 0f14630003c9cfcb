package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.NeedKind;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.sync.Claim;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;

/** A unit with two calendars, of which the second shows what the first one has sold. */
final class DirectPlot implements Plot {

  private static final Duration REMEMBERED = Duration.ofDays(14);

  private final HouseOfFacts house;
  private final UnitId unit;
  private final FactCalendar first;
  private final FactCalendar second;
  private Set<Fact> found = Set.of();
  private Instant toldOn = Instant.EPOCH;

  DirectPlot(HouseOfFacts house, UnitId unit) {
    this.house = house;
    this.unit = unit;
    first = calendar("first", IntStream.range(0, 4).mapToObj(i -> stay("f" + i, i)).toList());
    second = calendar("second", IntStream.range(6, 9).mapToObj(i -> stay("s" + i, i)).toList());
  }

  private FactCalendar calendar(String name, List<Stay> stays) {
    return new FactCalendar(
        house,
        unit,
        name,
        "https://" + name + unit.accomNum() + ".example/a.ics",
        LinkSettings.NONE,
        stays);
  }

  private Stay stay(String uid, int place) {
    LocalDate begin = LocalDate.ofInstant(house.now(), HouseOfFacts.ZONE).plusDays(170);
    return new Stay(
        uid + "u" + unit.accomNum() + "@direct",
        LocalDateRange.of(begin.plusDays(5L * place), begin.plusDays(5L * place + 3)),
        uid.startsWith("f") ? "Reserved" : "CLOSED - Not available");
  }

  @Override
  public String happens() {
    if (house.network.down) {
      return "nothing is reached";
    }
    return unit
        + " "
        + switch (house.random.nextInt(4)) {
          case 0, 1 -> shows();
          case 2 -> showsNot();
          default -> turns();
        };
  }

  private String shows() {
    List<Stay> more =
        new ArrayList<>(first.lists.stream().filter(stay -> copy(stay).isEmpty()).toList());
    if (more.isEmpty() || !second.missing.isEmpty()) {
      return "nothing is shown";
    }
    Stay stay = more.get(house.random.nextInt(more.size()));
    second.lists.add(new Stay("copy-" + stay.uid(), stay.nights(), "CLOSED - Not available"));
    return "the second shows what the first has at " + stay.nights();
  }

  private List<Stay> copy(Stay stay) {
    return second.lists.stream().filter(other -> other.nights().equals(stay.nights())).toList();
  }

  private String showsNot() {
    List<Stay> copies = first.lists.stream().flatMap(stay -> copy(stay).stream()).toList();
    if (copies.isEmpty() || !second.missing.isEmpty() || !second.row().enabled()) {
      return "nothing is shown no more";
    }
    Stay gone = copies.get(house.random.nextInt(copies.size()));
    second.lists.remove(gone);
    looks();
    return "the second has " + gone.nights() + " no more";
  }

  /** The second look frees, and the third one tells what that means for the others. */
  private void looks() {
    for (int looks = 0; looks < 3; looks++) {
      house.tick();
    }
  }

  private String turns() {
    boolean on = second.row().enabled();
    if (on) {
      house.house.get(TurnLinks.class).pause(second.link);
    } else {
      house.house.get(TurnLinks.class).resume(second.link, "person");
      looks();
    }
    return "the second is followed: " + !on;
  }

  @Override
  public void looked() {
    first.looked();
    if (second.looked()) {
      found = rule();
    }
  }

  @Override
  public Set<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>(found);
    if (!second.row().enabled()) {
      facts.removeIf(fact -> fact.kind() == NeedKind.DIRECT_LINK);
    }
    return facts;
  }

  /** Two of a kind are a pattern, also while the second one is on its way out; then one will do. */
  private Set<Fact> rule() {
    List<LocalDateRange> sold = first.seen.stream().map(Stay::nights).toList();
    List<LocalDateRange> shown =
        second.seen.stream().map(Stay::nights).filter(sold::contains).toList();
    long claimed =
        house.claims(second.link).stream()
            .map(Claim::nights)
            .filter(sold::contains)
            .distinct()
            .count();
    Set<Fact> facts = new LinkedHashSet<>();
    boolean remembered = toldOn.plus(REMEMBERED).isAfter(house.now());
    if (!shown.isEmpty() && (claimed >= 2 || remembered)) {
      toldOn = house.now();
      facts.add(Fact.ofLink(NeedKind.DIRECT_LINK, unit, second.link));
    } else {
      shown.forEach(
          nights -> facts.add(Fact.ofNights(NeedKind.DOUBLE_BOOKING, unit, List.of(nights))));
    }
    return facts;
  }

  /** One after the other: what is lost at once is guarded. */
  @Override
  public void mend() {
    house.house.get(TurnLinks.class).resume(second.link, "person");
    first.lists.stream()
        .flatMap(stay -> copy(stay).stream())
        .findFirst()
        .ifPresent(second.lists::remove);
    looks();
  }
}
