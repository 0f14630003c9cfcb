package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.NeedKind;
import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.application.TurnLinks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** A unit whose feed a booking site reads, until it does not, or may not any more. */
final class ReadersPlot implements Plot {

  private static final Duration REFUSED_LATELY = Duration.ofHours(48);
  private static final Duration SILENT = Duration.ofHours(24);
  private static final Duration DISCONNECTED = Duration.ofDays(30);
  private static final Duration PROVES = Duration.ofDays(2);

  private final HouseOfFacts house;
  private final UnitId unit;
  private final FactCalendar calendar;
  private Optional<Instant> served = Optional.empty();
  private Optional<Instant> refused = Optional.empty();
  private boolean exported = true;

  ReadersPlot(HouseOfFacts house, UnitId unit) {
    this.house = house;
    this.unit = unit;
    LocalDate far = house.today().plusDays(200);
    calendar =
        new FactCalendar(
            house,
            unit,
            "Airbnb",
            "https://www.airbnb.com/calendar/ical/" + unit.accomNum() + ".ics",
            LinkSettings.NONE,
            List.of(
                new Stay("r1@airbnb.com", LocalDateRange.of(far, far.plusDays(3)), "Reserved")));
  }

  @Override
  public String happens() {
    return switch (house.random.nextInt(7)) {
      case 0, 1 -> reads(FeedRequest.of(unit).madeFor(calendar.link));
      case 2 -> reads(FeedRequest.of(unit));
      case 3, 4 -> export(!exported);
      case 5 -> follow();
      default -> {
        int hours = 20 + house.random.nextInt(20);
        house.later(Duration.ofHours(hours));
        yield "nobody reads for " + hours + " hours";
      }
    };
  }

  private String reads(FeedRequest request) {
    FeedReader reader = FeedReader.of(Optional.of("Airbnb/1.0"));
    FeedAnswer answer = house.house.get(ServeFeed.class).serve(request, reader);
    if (answer instanceof FeedAnswer.Refused no) {
      house.house.get(CountRefusedReads.class).count(no, reader);
      refused = Optional.of(house.now());
      return "Airbnb is refused " + request;
    }
    answer
        .served()
        .ifPresent(feed -> house.house.get(RememberReads.class).read(feed.content(), reader));
    served = Optional.of(house.now());
    return "Airbnb reads " + request;
  }

  private String export(boolean on) {
    house.house.get(TurnLinks.class).export(calendar.link, on);
    exported = on;
    return "the export is on: " + on;
  }

  private String follow() {
    boolean on = calendar.row().enabled();
    if (on) {
      house.house.get(TurnLinks.class).pause(calendar.link);
    } else {
      house.house.get(TurnLinks.class).resume(calendar.link, "person");
    }
    return "Airbnb is followed: " + !on;
  }

  @Override
  public void looked() {
    calendar.looked();
  }

  /** Whether a booking site has lately proved that the house is reached. */
  boolean provesReach() {
    return served.filter(last -> last.isAfter(house.now().minus(PROVES))).isPresent();
  }

  /** Who may not read is not missed. */
  @Override
  public Set<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>();
    boolean isRefused =
        refused
            .filter(last -> last.isAfter(house.now().minus(REFUSED_LATELY)))
            .filter(last -> served.filter(last::isBefore).isEmpty())
            .isPresent();
    if (isRefused && !exported) {
      facts.add(Fact.ofUnit(NeedKind.READS_REFUSED, unit));
    }
    if (exported && calendar.row().enabled()) {
      served
          .filter(last -> isSilent(last, house.watched))
          .ifPresent(last -> facts.add(Fact.ofLink(NeedKind.CALENDAR_UNREAD, unit, calendar.link)));
    } else if (exported) {
      served
          .filter(last -> isSilent(last, house.now()))
          .ifPresent(last -> facts.add(Fact.ofUnit(NeedKind.CALENDAR_UNREAD, unit)));
    }
    return facts;
  }

  /** Whether who has read so long ago is missed, and was not disconnected on purpose. */
  static boolean isSilent(Instant last, Instant now) {
    return !last.isAfter(now.minus(SILENT)) && last.isAfter(now.minus(DISCONNECTED));
  }

  @Override
  public void mend() {
    export(true);
    house.house.get(TurnLinks.class).resume(calendar.link, "person");
    reads(FeedRequest.of(unit));
  }
}
