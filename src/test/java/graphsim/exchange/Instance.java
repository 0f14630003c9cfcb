package graphsim.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One time that a meeting happens, or the master of a series.
 *
 * @param day the day of the series as it was planned, null for a single meeting and for a master
 */
public record Instance(Item item, LocalDate day, Kind kind, Content content) {

  /** Graph's event types. */
  public enum Kind {
    /** Happens once. */
    SINGLE("singleInstance"),
    /** One of a series, like the rest. */
    OCCURRENCE("occurrence"),
    /** One of a series, other than the rest. */
    EXCEPTION("exception"),
    /** The series itself. */
    MASTER("seriesMaster");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Graph's word for it. */
    public String word() {
      return word;
    }
  }

  /** The item itself, as it lies in the calendar. */
  public static Instance of(Item item) {
    return new Instance(item, null, item.series() ? Kind.MASTER : Kind.SINGLE, item.content());
  }

  /** One day of a series, empty where it does not happen. */
  public static Optional<Instance> on(Item item, LocalDate day) {
    if (item.deviations().containsKey(day)) {
      return item.deviations()
          .get(day)
          .map(content -> new Instance(item, day, Kind.EXCEPTION, content));
    }
    return item.content().recurrence().days(day).contains(day)
        ? Optional.of(new Instance(item, day, Kind.OCCURRENCE, planned(item.content(), day)))
        : Optional.empty();
  }

  /** When an item happens within a time. */
  public static List<Instance> between(Item item, Instant from, Instant to) {
    if (!item.series()) {
      return item.content().span().overlaps(from, to) ? List.of(of(item)) : List.of();
    }
    List<Instance> all = new ArrayList<>();
    for (LocalDate day :
        item.content().recurrence().days(to.atZone(ZoneOffset.UTC).toLocalDate().plusDays(2))) {
      if (!item.deviations().containsKey(day)) {
        all.add(new Instance(item, day, Kind.OCCURRENCE, planned(item.content(), day)));
      }
    }
    item.deviations()
        .forEach(
            (day, how) ->
                how.ifPresent(
                    content -> all.add(new Instance(item, day, Kind.EXCEPTION, content))));
    all.removeIf(instance -> !instance.content().span().overlaps(from, to));
    return all;
  }

  private static Content planned(Content master, LocalDate day) {
    Span first = master.span();
    long days = day.toEpochDay() - first.start().time().toLocalDate().toEpochDay();
    return master.withSpan(first.plusDays(days)).withRecurrence(null);
  }
}
