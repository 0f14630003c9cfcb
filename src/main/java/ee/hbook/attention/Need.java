package ee.hbook.attention;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Saying;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.threeten.extra.LocalDateRange;

/**
 * One fact that needs a person, as it stands now. It is never stored: it ends when its fact ends.
 *
 * @param kind what
 * @param subject tells it from others of its kind, and from itself with another content: a fact
 *     that changes is another one, and comes back though the old one was put off
 * @param since since when it holds, UTC
 * @param unit the unit; empty when it is about the house
 * @param calendar the calendar's name; empty when it is about none
 * @param link the link
 * @param nights which nights are at risk, soonest first; empty when none is in particular
 * @param words what is so, one or two sentences
 * @param todo what to do about it
 * @param steps how to do it, one after the other; empty where a sentence is enough
 * @param parties who holds the nights, where two do
 * @param remedies what can be done at once, the best first
 */
public record Need(
    NeedKind kind,
    String subject,
    Instant since,
    Optional<UnitId> unit,
    String calendar,
    OptionalLong link,
    List<LocalDateRange> nights,
    Saying words,
    Saying todo,
    List<Saying> steps,
    List<Party> parties,
    List<Remedy> remedies) {

  private static final int ID_LENGTH = 16;

  /** The most urgent first: by kind, then by the soonest night, then by age. */
  static final Comparator<Need> BY_URGENCY =
      Comparator.comparing(Need::kind)
          .thenComparing(
              need ->
                  need.nights().stream()
                      .map(nights -> nights.getStart().toString())
                      .findFirst()
                      .orElse("~"))
          .thenComparing(Need::since)
          .thenComparing(Need::subject);

  /** Sorts the nights and keeps copies of the lists. */
  public Need {
    nights = nights.stream().sorted(Comparator.comparing(LocalDateRange::getStart)).toList();
    steps = List.copyOf(steps);
    parties = List.copyOf(parties);
    remedies = List.copyOf(remedies);
  }

  /**
   * A fact about which a sentence says what to do: the one under {@code need_<kind>_todo}.
   *
   * @param kind what
   * @param subject tells it from others of its kind
   * @param since since when it holds
   * @param unit the unit
   * @param calendar the calendar's name
   * @param link the link
   * @param nights which nights are at risk
   * @param words what is so
   * @param parties who holds the nights
   * @param remedies what can be done at once
   */
  public Need(
      NeedKind kind,
      String subject,
      Instant since,
      Optional<UnitId> unit,
      String calendar,
      OptionalLong link,
      List<LocalDateRange> nights,
      Saying words,
      List<Party> parties,
      List<Remedy> remedies) {
    this(
        kind,
        subject,
        since,
        unit,
        calendar,
        link,
        nights,
        words,
        Saying.of("need_" + kind.word() + "_todo"),
        List.of(),
        parties,
        remedies);
  }

  /**
   * A fact about the house as a whole.
   *
   * @param kind what
   * @param subject tells it from others of its kind
   * @param since since when it holds
   * @param words what is so
   * @param remedies what can be done at once
   * @return the fact; what to do stands under {@code need_<kind>_todo}
   */
  public static Need ofHouse(
      NeedKind kind, String subject, Instant since, Saying words, List<Remedy> remedies) {
    return new Need(
        kind,
        subject,
        since,
        Optional.empty(),
        "",
        OptionalLong.empty(),
        List.of(),
        words,
        List.of(),
        remedies);
  }

  /**
   * Its name among those of its kind: the same as long as the fact is the same, and without any
   * part of what it is about.
   *
   * @return 16 digits of hexadecimal
   */
  public String id() {
    return UUID.nameUUIDFromBytes((kind + "\n" + subject).getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "")
        .substring(0, ID_LENGTH);
  }

  /**
   * Its name in the house.
   *
   * @return the kind's word, a slash and {@link #id()}
   */
  public String key() {
    return kind.word() + "/" + id();
  }
}
