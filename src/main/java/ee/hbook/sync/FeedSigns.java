package ee.hbook.sync;

import ee.hbook.sync.KnownEvent.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What there is to tell of a feed as a whole after a run. Pure.
 *
 * @param name what the calendar is called
 * @param guard what stood out
 * @param believed whether a person has said that the calendar is right
 * @param churned in how many good polls in a row every UID was another one
 * @param polls after how many good polls a missing event counts as gone; a loss that is over by
 *     then is nothing to tell
 */
public record FeedSigns(String name, DataGuard guard, boolean believed, int churned, int polls) {

  private static final int CHURN_IS_CERTAIN = 2;
  private static final int SHOWN = 5;

  /**
   * What to tell.
   *
   * @param before what was known before the run
   * @param after what is known after it
   * @return nothing for a feed as it should be
   */
  public List<Told> told(List<KnownEvent> before, List<KnownEvent> after) {
    List<Told> told = new ArrayList<>();
    List<KnownEvent> waiting = after.stream().filter(event -> event.missed() >= polls).toList();
    boolean stands = !waiting.isEmpty() && waiting.size() * 2 >= guard.lost();
    if (!believed && (guard.loses() || guard.moves()) && stands) {
      told.add(
          Told.calendar(
              Told.Kind.FEED_UNDER_GUARD,
              guard.lost(),
              guard.known(),
              name
                  + " lost or moved "
                  + guard.lost()
                  + " of its "
                  + guard.known()
                  + " future bookings at once. Nothing is freed for it yet: "
                  + nights(waiting)
                  + "."));
    }
    List<KnownEvent> flood =
        after.stream().filter(event -> event.role() == Role.PROVISIONAL).toList();
    if (!flood.isEmpty()) {
      told.add(
          Told.calendar(
              Told.Kind.FLOOD,
              flood.size(),
              before.size(),
              name
                  + " closed "
                  + flood.size()
                  + " stretches of nights at once. They are blocked here until it opens them"
                  + " again."));
    }
    if (churned >= CHURN_IS_CERTAIN) {
      told.add(
          Told.calendar(
              Told.Kind.UID_NOT_PERSISTENT,
              after.size(),
              after.size(),
              name
                  + " gives its bookings another UID every time it is read (rule 2: a UID must"
                  + " last). They are recognised by their nights instead."));
    }
    return told;
  }

  private static String nights(List<KnownEvent> events) {
    String first =
        events.stream()
            .limit(SHOWN)
            .map(event -> event.nights().getStart() + " to " + event.nights().getEnd())
            .collect(Collectors.joining(", "));
    return events.size() > SHOWN ? first + " and " + (events.size() - SHOWN) + " more" : first;
  }
}
