package ee.hbook.sync.plan;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.ical.guest.GuestReader;
import ee.hbook.ical.meaning.CalendarMeaning;
import ee.hbook.link.LinkSettings;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.threeten.extra.LocalDateRange;

/** Small feeds around one day, with few UIDs, so that the same ones come back with other dates. */
public final class Feeds {

  /** The day on which the feeds are read. */
  public static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  /** The rules of a site that has changed none of its settings. */
  public static final ImportRules RULES = rules(Map.of());

  private Feeds() {}

  /**
   * The rules of a site.
   *
   * @param options what it has set
   * @return the rules for a link that follows the site
   */
  public static ImportRules rules(Map<String, String> options) {
    return new ImportRules(new OptionValues(options).imports(), LinkSettings.NONE);
  }

  /**
   * What a calendar means.
   *
   * @param calendar the calendar
   * @param unit the unit that it is for
   * @param rules the rules by which it is imported
   * @return the same for the core
   */
  public static RemoteCalendar meaning(IcsCalendar calendar, UnitId unit, ImportRules rules) {
    GuestReader guests = new GuestReader(List.of(), List.of());
    return new CalendarMeaning(
            unit,
            rules.byTheNight() ? Grain.NIGHT : Grain.QUARTER_HOUR,
            rules.site(),
            rules.link(),
            Optional.empty(),
            guests)
        .of(calendar);
  }

  /**
   * What the events of a calendar mean.
   *
   * @param events the events
   * @param unit the unit that they are for
   * @param rules the rules by which they are imported
   * @return the same for the core
   */
  public static List<RemoteEvent> meaning(List<IcsEvent> events, UnitId unit, ImportRules rules) {
    return meaning(new IcsCalendar("", events, List.of(), Optional.empty()), unit, rules).events();
  }

  /**
   * Nights from two days ago to a week ahead.
   *
   * @return one to three of them
   */
  public static Arbitrary<LocalDateRange> nights() {
    return Combinators.combine(
            Arbitraries.integers().between(-2, 7), Arbitraries.integers().between(1, 3))
        .as(
            (start, count) ->
                LocalDateRange.of(TODAY.plusDays(start), TODAY.plusDays(start + count)));
  }

  /**
   * Feeds as they come: overlaps, a UID twice, no UID, every STATUS.
   *
   * @return up to five events each
   */
  public static Arbitrary<List<IcsEvent>> any() {
    return events(
        Arbitraries.frequency(
            Tuple.of(8, Status.CONFIRMED),
            Tuple.of(1, Status.TENTATIVE),
            Tuple.of(1, Status.CANCELLED)));
  }

  /**
   * The same without STATUS.
   *
   * @return up to five events each
   */
  public static Arbitrary<List<IcsEvent>> confirmed() {
    return events(Arbitraries.just(Status.CONFIRMED));
  }

  /**
   * Feeds as they should be: every UID once, no night twice, no STATUS.
   *
   * @return up to five events each
   */
  public static Arbitrary<List<IcsEvent>> sound() {
    return confirmed()
        .map(
            events -> {
              List<IcsEvent> sound = new ArrayList<>();
              for (IcsEvent event : events) {
                if (sound.stream().noneMatch(other -> clash(event, other))) {
                  sound.add(event);
                }
              }
              return sound;
            });
  }

  private static boolean clash(IcsEvent one, IcsEvent other) {
    return one.uid().equals(other.uid()) || one.nights().overlaps(other.nights());
  }

  private static Arbitrary<List<IcsEvent>> events(Arbitrary<Status> statuses) {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c").optional(0.9),
            nights(),
            statuses,
            Arbitraries.of("Reserved", "CLOSED - Not available"))
        .as(Feeds::event)
        .list()
        .ofMaxSize(5);
  }

  /**
   * One event.
   *
   * @param uid its UID, if it has one
   * @param nights its nights
   * @param status its STATUS
   * @param summary its SUMMARY
   * @return the event
   */
  public static IcsEvent event(
      Optional<String> uid, LocalDateRange nights, Status status, String summary) {
    return event(uid, nights, status, summary, "", false, Map.of());
  }

  /**
   * An event with all that decides about it.
   *
   * @param uid its UID
   * @param nights its nights
   * @param status its STATUS
   * @param summary its SUMMARY
   * @param description its DESCRIPTION
   * @param transparent whether TRANSP says that it takes no time
   * @param extra its X- properties and ORGANIZER
   * @return the event
   */
  public static IcsEvent event(
      Optional<String> uid,
      LocalDateRange nights,
      Status status,
      String summary,
      String description,
      boolean transparent,
      Map<String, String> extra) {
    return new IcsEvent(
        uid,
        nights,
        status,
        summary,
        description,
        Optional.empty(),
        Optional.empty(),
        transparent,
        extra);
  }

  /**
   * The nights that a feed holds.
   *
   * @param feed the feed
   * @param from the first night that counts
   * @return those of its confirmed events
   */
  public static Set<LocalDate> held(List<IcsEvent> feed, LocalDate from) {
    Set<LocalDate> held = new HashSet<>();
    for (IcsEvent event : feed) {
      if (event.status() == Status.CONFIRMED) {
        held.addAll(nightsOf(event.nights(), from));
      }
    }
    return held;
  }

  /**
   * The nights of a range.
   *
   * @param range the range
   * @param from the first night that counts
   * @return each night
   */
  public static List<LocalDate> nightsOf(LocalDateRange range, LocalDate from) {
    List<LocalDate> nights = new ArrayList<>(range.stream().toList());
    nights.removeIf(night -> night.isBefore(from));
    return nights;
  }
}
