package ee.hbook.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened. Who did it and when is added where it is written down.
 *
 * @param kind what it is about
 * @param event what happened, such as {@code insert}, {@code update}, {@code move}, {@code delete}
 * @param about the numbers of what it is about
 * @param statusBefore a reservation's status until then; empty where there was none
 * @param statusAfter a reservation's status since then; empty where there is none
 * @param subject a name that is not a guest's: a user's, an accommodation's; may be empty
 * @param changes what changed, in an order for people
 */
public record JournalEntry(
    LogKind kind,
    String event,
    About about,
    String statusBefore,
    String statusAfter,
    String subject,
    List<Change> changes) {

  public JournalEntry {
    changes = List.copyOf(changes);
  }

  /**
   * An entry about something that has no status.
   *
   * @param kind what it is about
   * @param event what happened
   * @param about the numbers of what it is about
   * @param subject its name
   * @param changes what changed
   * @return the entry
   */
  public static JournalEntry of(
      LogKind kind, String event, About about, String subject, List<Change> changes) {
    return new JournalEntry(kind, event, about, "", "", subject, changes);
  }

  /**
   * What an entry is about, by numbers; each may name something that is gone by now.
   *
   * @param reservationId {@code resa_id}
   * @param linkId the link that brought it
   * @param accomId {@code accom_id}
   * @param accomNum {@code accom_num}
   */
  public record About(
      @Nullable Long reservationId,
      @Nullable Long linkId,
      @Nullable Long accomId,
      @Nullable Integer accomNum) {

    /** Nothing that has a number here. */
    public static final About NOTHING = new About(null, null, null, null);
  }

  /**
   * One detail that changed.
   *
   * @param what its name, such as {@code check_in}
   * @param before what it was; empty when there was none or it is not to be told
   * @param after what it is; empty when there is none or it is not to be told
   */
  public record Change(String what, String before, String after) {

    /**
     * A detail whose content is nobody's business.
     *
     * @param what its name
     * @return a change that says no more than that there was one
     */
    public static Change untold(String what) {
      return new Change(what, "", "");
    }
  }
}
