package ee.hbook.outlook.graph;

import java.util.List;

/**
 * A meeting to be made.
 *
 * @param mark our own name for it, which is stored with it and makes it be made once
 * @param time when it is
 * @param subject what it is called
 * @param body what it says, as plain text
 * @param attendees who and what is invited: rooms as resources
 * @param locations the rooms
 */
public record NewMeeting(
    String mark,
    MeetingTime time,
    String subject,
    String body,
    List<Attendee> attendees,
    List<GraphLocation> locations) {

  public NewMeeting {
    attendees = List.copyOf(attendees);
    locations = List.copyOf(locations);
  }

  /** Tells nothing of anybody. */
  @Override
  public String toString() {
    return "NewMeeting[" + time + "]";
  }
}
