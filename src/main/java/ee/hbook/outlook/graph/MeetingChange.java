package ee.hbook.outlook.graph;

import java.util.List;
import java.util.Optional;

/**
 * What changes of a meeting; what is empty stays. Who organises it cannot be changed.
 *
 * @param time when it is
 * @param subject what it is called
 * @param body what it says, as plain text
 * @param attendees everybody and everything that is invited from now on, those of others included
 * @param locations all places
 */
public record MeetingChange(
    Optional<MeetingTime> time,
    Optional<String> subject,
    Optional<String> body,
    Optional<List<Attendee>> attendees,
    Optional<List<GraphLocation>> locations) {

  /** Nothing changes. */
  public static final MeetingChange NONE =
      new MeetingChange(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public MeetingChange {
    attendees = attendees.map(List::copyOf);
    locations = locations.map(List::copyOf);
  }

  /** Tells nothing of anybody. */
  @Override
  public String toString() {
    return "MeetingChange";
  }
}
