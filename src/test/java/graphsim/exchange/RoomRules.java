package graphsim.exchange;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a room's booking assistant goes by (Set-CalendarProcessing), with Exchange's defaults except
 * that it answers at once and that people from outside may book.
 *
 * @param delay how long it thinks
 * @param windowDays how many days ahead a meeting may begin
 * @param longest how long a meeting may be
 * @param habits what it does otherwise than most
 */
public record RoomRules(Duration delay, int windowDays, Duration longest, Set<Habit> habits) {

  /** What an assistant does otherwise than most. */
  public enum Habit {
    /** It does not answer: a delegate would. */
    SILENT,
    /** A meeting has to be within the working hours. */
    WORK_HOURS_ONLY,
    /** Meetings may overlap. */
    CONFLICTS_ALLOWED,
    /** People from outside may not book. */
    INSIDERS_ONLY,
    /** Subject and body stay as the organizer wrote them. */
    KEEPS_SUBJECTS,
    /** What is called off stays in the calendar. */
    KEEPS_CANCELLED
  }

  /** As a room is made. */
  public static final RoomRules DEFAULT =
      new RoomRules(Duration.ZERO, 180, Duration.ofDays(1), Set.of());

  /** Thinking so long. */
  public RoomRules delay(Duration other) {
    return new RoomRules(other, windowDays, longest, habits);
  }

  /** So many days ahead. */
  public RoomRules windowDays(int other) {
    return new RoomRules(delay, other, longest, habits);
  }

  /** So long at most. */
  public RoomRules longest(Duration other) {
    return new RoomRules(delay, windowDays, other, habits);
  }

  /** With one more habit. */
  public RoomRules with(Habit habit) {
    Set<Habit> all = EnumSet.of(habit);
    all.addAll(habits);
    return new RoomRules(delay, windowDays, longest, all);
  }

  /** Whether it has the habit. */
  public boolean has(Habit habit) {
    return habits.contains(habit);
  }
}
