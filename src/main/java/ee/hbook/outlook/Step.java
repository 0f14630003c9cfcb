package ee.hbook.outlook;

import ee.hbook.availability.Span;
import java.util.Optional;
import java.util.Set;

/** One thing to be done so that a meeting is the same here and in Outlook. */
public sealed interface Step {

  /**
   * It is changed in Outlook; only what is named.
   *
   * @param span its time
   * @param rooms all its rooms
   * @param text whether its title and description are written anew
   */
  record ChangeThere(Optional<Span> span, Optional<Set<String>> rooms, boolean text)
      implements Step {}

  /** It is ended in Outlook: cancelled, so that whoever is invited is told. */
  record EndThere() implements Step {}

  /**
   * A room says no in Outlook to a meeting of somebody else.
   *
   * @param room its address
   */
  record Decline(String room) implements Step {}

  /** Its organiser is another one, which Outlook cannot change: a new meeting takes its place. */
  record Replace() implements Step {}

  /**
   * The booking moves here. A room that is not free then leaves it.
   *
   * @param span its time
   */
  record MoveHere(Span span) implements Step {}

  /** The booking is cancelled here. */
  record EndHere() implements Step {}

  /**
   * A room leaves the booking here.
   *
   * @param room its address
   */
  record LeaveHere(String room) implements Step {}

  /**
   * A room joins the booking here, if it is free; else it says no in Outlook.
   *
   * @param room its address
   */
  record JoinHere(String room) implements Step {}

  /** Nothing is left of it on either side. */
  record Forget() implements Step {}
}
