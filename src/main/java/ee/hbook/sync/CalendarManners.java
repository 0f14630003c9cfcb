package ee.hbook.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a calendar treats whoever reads it: rules of Trevlix (seed 001) that its events break and
 * that can be seen from one look. Pure; for the check of a feed and for a synchronisation.
 *
 * @param bookings how many of its events are bookings that hold their nights
 * @param unidentified how many of those do not tell which booking they are (rule 7)
 * @param repeated how many events, whatever they are, have a UID that stands more than once
 * @param sharing how many events that hold their nights have a UID that another such event has on
 *     other nights: the number of a group rather than of a booking (rule 4)
 * @param uids the UIDs of the events that hold their nights, each as often as it stands
 * @param elsewhere how many events that hold their nights have a UID that a calendar of another
 *     unit has, too (rule 4)
 * @param habit whether its maker is a platform that says so little in all of its calendars that no
 *     owner can change it
 */
public record CalendarManners(
    int bookings,
    int unidentified,
    int repeated,
    int sharing,
    List<String> uids,
    int elsewhere,
    boolean habit) {

  /** Nothing can be said against it. */
  public static final CalendarManners GOOD = new CalendarManners(0, 0, 0, 0, List.of(), 0, false);

  public CalendarManners {
    uids = List.copyOf(uids);
  }

  /** What may be found. */
  public enum Finding {
    /** Several bookings of the calendar share a UID. */
    SHARED_UID(4),
    /** Bookings have the UID of a booking of another unit. */
    UID_ELSEWHERE(4),
    /** Bookings do not tell which booking they are. */
    UNIDENTIFIED(7);

    private final int rule;

    Finding(int rule) {
      this.rule = rule;
    }

    /**
     * Which rule is broken.
     *
     * @return its number in seed 001
     */
    public int rule() {
      return rule;
    }
  }

  /**
   * The same among the calendars of other units.
   *
   * @param elsewhere whether a calendar of another unit has a UID
   * @return with the number of its events that share theirs
   */
  public CalendarManners among(Predicate<String> elsewhere) {
    return new CalendarManners(
        bookings,
        unidentified,
        repeated,
        sharing,
        uids,
        (int) uids.stream().filter(elsewhere).count(),
        habit);
  }

  /**
   * What is not as it should be.
   *
   * @return every finding, whether or not anybody can do anything about it
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (sharing > 0) {
      findings.add(Finding.SHARED_UID);
    }
    if (elsewhere > 0) {
      findings.add(Finding.UID_ELSEWHERE);
    }
    if (unidentified > 0) {
      findings.add(Finding.UNIDENTIFIED);
    }
    return findings;
  }

  /**
   * Whether a finding is worth a notice: that bookings cannot be told apart only where not one can,
   * and not where the platform does it everywhere.
   *
   * @param finding the finding
   * @return true when it was found and its owner can do something about it
   */
  public boolean isWorthNotice(Finding finding) {
    return findings().contains(finding)
        && switch (finding) {
          case SHARED_UID, UID_ELSEWHERE -> true;
          case UNIDENTIFIED -> !habit && unidentified == bookings;
        };
  }
}
