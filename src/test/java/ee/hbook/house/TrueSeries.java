package ee.hbook.house;

import ee.hbook.house.PolledSeries.Poll;
import ee.hbook.house.PolledSeries.Stay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a listing's calendar really said at any moment. Between two changed polls it said the same;
 * a poll that failed, or was empty and full again within hours, tells of a fault and not of guests.
 */
final class TrueSeries {

  private static final Duration PASSING = Duration.ofHours(4);
  private static final int FLOOD = 10;

  /**
   * What a calendar says from one poll to the next.
   *
   * @param at from when on
   * @param head its lines before the first event; empty when nothing came
   * @param events the lines of each event
   * @param stays the same, read
   * @param faulty whether it is a fault of the platform's own
   */
  record State(Instant at, String head, List<String> events, List<Stay> stays, boolean faulty) {

    /** The same in a calendar that leaves out whoever has arrived. */
    State arrivingAfter(LocalDate today) {
      List<String> later = new ArrayList<>();
      List<Stay> laterStays = new ArrayList<>();
      for (int i = 0; i < stays.size(); i++) {
        if (stays.get(i).nights().getStart().isAfter(today)) {
          later.add(events.get(i));
          laterStays.add(stays.get(i));
        }
      }
      return new State(at, head, later, laterStays, faulty);
    }

    private State asFault() {
      return new State(at, head, events, stays, true);
    }
  }

  private final List<State> states = new ArrayList<>();

  TrueSeries(PolledSeries series) {
    series.forEachPoll(poll -> states.add(state(poll)));
    for (int i = 1; i < states.size(); i++) {
      if (isPassingEmptiness(i)) {
        states.set(i, states.get(i).asFault());
      }
    }
  }

  private static State state(Poll poll) {
    if (poll.body().isEmpty()) {
      return new State(poll.at(), "", List.of(), List.of(), true);
    }
    String text = new String(poll.body().get(), StandardCharsets.UTF_8);
    int first = text.indexOf("BEGIN:VEVENT");
    int last = text.indexOf("END:VCALENDAR");
    List<String> events = new ArrayList<>();
    for (int from = first; from >= 0; from = text.indexOf("BEGIN:VEVENT", from + 1)) {
      int next = text.indexOf("BEGIN:VEVENT", from + 1);
      events.add(text.substring(from, next < 0 ? last : next));
    }
    String head = text.substring(0, first < 0 ? last : first);
    return new State(poll.at(), head, events, poll.stays(), false);
  }

  private boolean isPassingEmptiness(int i) {
    State now = states.get(i);
    return !now.faulty()
        && now.stays().isEmpty()
        && !states.get(i - 1).stays().isEmpty()
        && i + 1 < states.size()
        && !states.get(i + 1).stays().isEmpty()
        && Duration.between(now.at(), states.get(i + 1).at()).compareTo(PASSING) < 0;
  }

  /** What was served at a moment, faults of the platform's own included. */
  State servedAt(Instant moment) {
    return states.get(index(moment));
  }

  /** What was true at a moment. */
  State truthAt(Instant moment) {
    int i = index(moment);
    while (i > 0 && states.get(i).faulty()) {
      i--;
    }
    return states.get(i);
  }

  private int index(Instant moment) {
    int low = 0;
    int high = states.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (states.get(middle).at().isAfter(moment)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** When it changed, the first and the last days left out. */
  List<Instant> changes() {
    Instant first = states.getFirst().at().plus(Duration.ofDays(3));
    Instant last = states.getLast().at().minus(Duration.ofDays(2));
    return states.stream()
        .map(State::at)
        .filter(at -> at.isAfter(first) && at.isBefore(last))
        .toList();
  }

  /** When the platform failed, showed nothing, or closed tens of nights for an hour. */
  List<Instant> knownFaults() {
    List<Instant> known = new ArrayList<>();
    for (int i = 1; i < states.size(); i++) {
      if (states.get(i).faulty() || floods(i)) {
        known.add(states.get(i).at());
      }
    }
    known.retainAll(changes());
    return known;
  }

  private boolean floods(int i) {
    Set<String> before = new HashSet<>();
    states.get(i - 1).stays().forEach(stay -> before.add(stay.uid()));
    return !before.isEmpty()
        && states.get(i).stays().stream()
                .filter(Stay::isClosedByHand)
                .filter(stay -> !before.contains(stay.uid()))
                .count()
            >= FLOOD;
  }
}
