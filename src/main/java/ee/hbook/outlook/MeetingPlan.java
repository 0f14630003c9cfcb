package ee.hbook.outlook;

import ee.hbook.availability.Span;
import ee.hbook.outlook.Step.ChangeThere;
import ee.hbook.outlook.Step.Decline;
import ee.hbook.outlook.Step.EndHere;
import ee.hbook.outlook.Step.EndThere;
import ee.hbook.outlook.Step.Forget;
import ee.hbook.outlook.Step.JoinHere;
import ee.hbook.outlook.Step.LeaveHere;
import ee.hbook.outlook.Step.MoveHere;
import ee.hbook.outlook.Step.Replace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What makes a meeting the same on both sides, from what both had in common, what we have and what
 * Outlook has. Who differs from what was common has been changed since; where both have, Outlook's
 * people are followed, for they cannot be told otherwise. Pure.
 *
 * <p>What a meeting that was booked in Outlook takes here follows its rooms' calendars; of such a
 * one only what was changed here is looked after. Hours that are blocked here have their truth
 * here: what somebody does to them in the room's mailbox is put right.
 *
 * @param meeting the meeting and what was common
 * @param ours the booking; empty when it is cancelled or deleted
 * @param synced the rooms that are units here
 */
public record MeetingPlan(Meeting meeting, Optional<Booking> ours, Set<String> synced) {

  /**
   * Plans.
   *
   * @param theirs what Outlook has
   * @return what is to be done, in this order; nothing when both are the same
   */
  public List<Step> with(Theirs theirs) {
    if (meeting.isTrial()) {
      return trial(theirs);
    }
    return meeting.isBlock() ? block(theirs) : meeting(theirs);
  }

  /** Whatever people do with it, nothing of it is done here. */
  private List<Step> trial(Theirs theirs) {
    return switch (theirs) {
      case Theirs.Gone gone -> List.of(new Forget());
      case Theirs.There there -> ours.isPresent() ? List.of() : List.of(new EndThere());
    };
  }

  private List<Step> block(Theirs theirs) {
    return switch (theirs) {
      case Theirs.Gone gone -> List.of(ours.isPresent() ? new Replace() : new Forget());
      case Theirs.There there ->
          ours.map(block -> block(block, there)).orElseGet(() -> List.of(new EndThere()));
    };
  }

  private static List<Step> block(Booking block, Theirs.There there) {
    return block.span().equals(there.span())
        ? List.of()
        : List.of(new ChangeThere(Optional.of(block.span()), Optional.empty(), false));
  }

  private List<Step> meeting(Theirs theirs) {
    return switch (theirs) {
      case Theirs.Gone gone ->
          List.of(ours.isPresent() && meeting.bornHere() ? new EndHere() : new Forget());
      case Theirs.There there ->
          ours.map(booking -> both(booking, there)).orElseGet(() -> end(there));
    };
  }

  /** A meeting that has left all of our rooms is none of our business. */
  private List<Step> end(Theirs.There there) {
    boolean inOurs =
        there.rooms().keySet().stream()
            .filter(synced::contains)
            .anyMatch(room -> meeting.bornHere() || !there.declined().contains(room));
    return List.of(inOurs ? new EndThere() : new Forget());
  }

  private List<Step> both(Booking booking, Theirs.There there) {
    if (meeting.bornHere() && !booking.organiser().equals(meeting.organiser())) {
      return List.of(new Replace());
    }
    Agreed common = meeting.agreed().orElseGet(booking::agreed);
    List<Step> steps = new ArrayList<>();
    Optional<Span> written = time(common.span(), booking.span(), there.span(), steps);
    Optional<Set<String>> rooms = rooms(common.rooms(), booking.rooms().keySet(), there, steps);
    boolean text = meeting.bornHere() && !common.title().equals(booking.title());
    if (written.isPresent() || rooms.isPresent() || text) {
      steps.addFirst(new ChangeThere(written, rooms, text));
    }
    return steps;
  }

  private static Optional<Span> time(Span common, Span ours, Span theirs, List<Step> steps) {
    if (ours.equals(theirs)) {
      return Optional.empty();
    }
    if (theirs.equals(common)) {
      return Optional.of(ours);
    }
    steps.add(new MoveHere(theirs));
    return Optional.empty();
  }

  /** The rooms to be written, when they are others than Outlook has. */
  private Optional<Set<String>> rooms(
      Set<String> common, Set<String> ours, Theirs.There there, List<Step> steps) {
    Set<String> theirs = there.rooms().keySet();
    Set<String> written = new TreeSet<>(theirs);
    Set<String> all = new TreeSet<>(ours);
    all.addAll(theirs);
    for (String room : all) {
      boolean had = common.contains(room);
      Asking asking = ours.contains(room) ? meeting.asking().get(room) : null;
      if (asking == Asking.LEAVING) {
        written.remove(room);
      } else if (asking == Asking.COMING) {
        written.add(room);
      } else if (ours.contains(room) && !theirs.contains(room)) {
        if (!had) {
          written.add(room);
        } else if (meeting.bornHere()) {
          steps.add(new LeaveHere(room));
        }
      } else if (!ours.contains(room) && synced.contains(room)) {
        if (had && meeting.bornHere()) {
          written.remove(room);
        } else if (had) {
          decline(room, there, steps);
        } else if (meeting.bornHere() && !there.declined().contains(room)) {
          steps.add(new JoinHere(room));
        }
      }
    }
    return written.equals(theirs) ? Optional.empty() : Optional.of(written);
  }

  private static void decline(String room, Theirs.There there, List<Step> steps) {
    if (!there.declined().contains(room)) {
      steps.add(new Decline(room));
    }
  }
}
