package ee.hbook.outlook.application;

import ee.hbook.outlook.Asking;
import ee.hbook.outlook.Theirs;
import ee.hbook.outlook.application.LookAtMeeting.Seen;
import ee.hbook.outlook.application.StandingMeetings.Standing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which rooms of a meeting of ours are to be invited again, from one look at both sides. */
final class AskAgain {

  private AskAgain() {}

  /**
   * How far that is.
   *
   * @param standing the meeting and what stands here
   * @param seen what Outlook has
   * @return by room; none for what was booked in Outlook, and for a trial
   */
  static Map<String, Asking> next(Standing standing, Seen seen) {
    Map<String, Asking> next = new HashMap<>();
    if (seen.meeting().bornHere()
        && !seen.meeting().isTrial()
        && seen.theirs() instanceof Theirs.There there) {
      standing.booking().stream()
          .flatMap(booking -> booking.invited().stream())
          .forEach(
              room ->
                  Asking.next(
                          Optional.ofNullable(seen.meeting().asking().get(room)),
                          there.rooms().containsKey(room),
                          there.declined().contains(room),
                          standing.taken().contains(room))
                      .ifPresent(step -> next.put(room, step)));
    }
    return next;
  }
}
