package ee.hbook.house;

import ee.hbook.house.TrueSeries.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a calendar's server may answer for minutes or hours in place of the calendar.
 *
 * @param kind what it answers
 * @param from since when
 * @param until first moment at which all is well again
 * @param old what was true long before
 * @param half which half a calendar of half the length has: 0 the first, 1 the last, 2 each second
 */
record SeriesFault(Kind kind, Instant from, Instant until, State old, int half) {

  private static final String END = "END:VCALENDAR\r\n";

  /** Ways to be wrong. */
  enum Kind {
    /** A whole calendar without any event. */
    EMPTY,
    /** Half of the events, as if a page of them were missing. */
    HALVED,
    /** Cut off after its first lines. */
    HEADER_ONLY,
    /** The server fails. */
    HTTP_500,
    /** An old copy. */
    FROZEN,
    /** An old copy at each second request, as of two servers of which one hangs behind. */
    ALTERNATING
  }

  /** An old copy of a single event cannot be told from a change of that event by anybody. */
  static final Kind[] OF_ONE_EVENT = {Kind.EMPTY, Kind.HALVED, Kind.HEADER_ONLY, Kind.HTTP_500};

  boolean lastsAt(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  /**
   * The text that is answered.
   *
   * @param now what is true
   * @param request counts the requests
   * @return empty when the server fails
   */
  Optional<String> answer(State now, int request) {
    if (now.head().isEmpty()) {
      return Optional.empty();
    }
    return switch (kind) {
      case EMPTY -> Optional.of(now.head() + END);
      case HALVED -> Optional.of(text(now.head(), halved(now.events())));
      case HEADER_ONLY -> Optional.of(now.head());
      case HTTP_500 -> Optional.empty();
      case FROZEN -> whole(old);
      case ALTERNATING -> whole(request % 2 == 0 ? now : old);
    };
  }

  /** Whether an answer is an old copy, which bears the stamp of its own day. */
  boolean isCopy(String answer) {
    return whole(old).filter(answer::equals).isPresent();
  }

  /** The text of a state as it is; empty when the platform itself failed. */
  static Optional<String> whole(State state) {
    return state.head().isEmpty()
        ? Optional.empty()
        : Optional.of(text(state.head(), state.events()));
  }

  private static String text(String head, List<String> events) {
    return head + String.join("", events) + END;
  }

  private List<String> halved(List<String> events) {
    int middle = (events.size() + 1) / 2;
    return switch (half) {
      case 0 -> events.subList(0, middle);
      case 1 -> events.subList(events.size() - middle, events.size());
      default ->
          IntStream.range(0, events.size()).filter(i -> i % 2 == 0).mapToObj(events::get).toList();
    };
  }

  @Override
  public String toString() {
    return kind + " " + from + " to " + until;
  }
}
