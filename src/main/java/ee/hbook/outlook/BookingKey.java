package ee.hbook.outlook;

import ee.hbook.availability.Span;
import ee.hbook.reservation.Reservation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By what a booking is known again: the first reservation of its group, whatever becomes of that;
 * or the name in Outlook of what was booked there. Pure.
 */
public final class BookingKey {

  private static final String OUTLOOK = "u:";
  private static final String BLOCK = "b";
  private static final String TRIAL = "t";

  private BookingKey() {}

  /**
   * The bookings of one group, or of one reservation that is alone: what takes the same time is one
   * meeting. Where members differ, the time that most have is the group's, and each of the others
   * is a meeting of its own.
   *
   * @param members all members, those that hold nothing any more too
   * @return by key, those that hold their unit
   */
  public static Map<String, List<Reservation>> bookings(List<Reservation> members) {
    Map<String, List<Reservation>> bookings = new TreeMap<>();
    List<Reservation> holding =
        members.stream().filter(member -> member.status().holdsUnit()).toList();
    if (holding.isEmpty()) {
      return bookings;
    }
    long first = members.stream().mapToLong(Reservation::id).min().orElseThrow();
    var bySpan = holding.stream().collect(Collectors.groupingBy(Reservation::span));
    var common =
        bySpan.entrySet().stream()
            .max(
                Comparator.<Map.Entry<?, List<Reservation>>>comparingInt(
                        each -> each.getValue().size())
                    .thenComparing(each -> -each.getValue().getFirst().id()))
            .map(Map.Entry::getValue)
            .orElseThrow();
    bookings.put("r" + first, common);
    holding.stream()
        .filter(member -> !common.contains(member))
        .forEach(member -> bookings.put("x" + member.id(), List.of(member)));
    return bookings;
  }

  /**
   * The reservation by which a booking of ours is known.
   *
   * @param key the booking's key
   * @return its number; empty for what was booked in Outlook, for blocked hours and for trials
   */
  public static OptionalLong reservation(String key) {
    return key.isEmpty()
            || key.startsWith(OUTLOOK)
            || key.startsWith(BLOCK)
            || key.startsWith(TRIAL)
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(key.substring(1)));
  }

  /**
   * Blocked hours of one room; a block of many units is one for each.
   *
   * @param id the number of the blocked dates
   * @param link the number of the room's link
   */
  public record Block(long id, long link) {

    /** The key of these. */
    public String key() {
      return BLOCK + id + ":" + link;
    }
  }

  /**
   * The blocked hours of a key.
   *
   * @param key a key
   * @return empty for what is booked
   */
  public static Optional<Block> block(String key) {
    if (!key.startsWith(BLOCK)) {
      return Optional.empty();
    }
    int colon = key.indexOf(':');
    return Optional.of(
        new Block(
            Long.parseLong(key.substring(BLOCK.length(), colon)),
            Long.parseLong(key.substring(colon + 1))));
  }

  /**
   * A meeting that is made to see whether a room is reached and answers: nobody has booked it.
   *
   * @param link the number of the room's link
   * @param start when it is, on the property's clock
   * @param until it ends by itself then, whatever has become of whoever wanted it
   */
  public record Trial(long link, LocalDateTime start, Instant until) {

    /** So long it takes. */
    public static final Duration LENGTH = Duration.ofMinutes(30);

    /** The key of it. */
    public String key() {
      return TRIAL + link + " " + start + " " + until.getEpochSecond();
    }

    /**
     * What it takes.
     *
     * @return its span, on the property's clock
     */
    public Span span() {
      return new Span(start, start.plus(LENGTH));
    }

    /**
     * The same when it is wanted no more.
     *
     * @return ended long ago
     */
    public Trial over() {
      return new Trial(link, start, Instant.EPOCH);
    }
  }

  /**
   * The trial of a key.
   *
   * @param key a key
   * @return empty for anything that is booked or blocked
   */
  public static Optional<Trial> trial(String key) {
    if (!key.startsWith(TRIAL)) {
      return Optional.empty();
    }
    String[] parts = key.substring(TRIAL.length()).split(" ", -1);
    return Optional.of(
        new Trial(
            Long.parseLong(parts[0]),
            LocalDateTime.parse(parts[1]),
            Instant.ofEpochSecond(Long.parseLong(parts[2]))));
  }

  /**
   * Of what was booked in Outlook.
   *
   * @param iCalUid its name there
   * @return its key
   */
  public static String ofMeeting(String iCalUid) {
    return OUTLOOK + iCalUid;
  }

  /**
   * The reservations that belong together, by their group.
   *
   * @param reservations reservations
   * @return each group, and each that is alone
   */
  public static List<List<Reservation>> parties(List<Reservation> reservations) {
    return List.copyOf(
        reservations.stream()
            .collect(
                Collectors.groupingBy(
                    (Function<Reservation, String>)
                        each ->
                            each.groupId().isPresent()
                                ? "g" + each.groupId().getAsLong()
                                : "r" + each.id(),
                    TreeMap::new,
                    Collectors.toList()))
            .values());
  }
}
