package graphsim.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A meeting as it lies in one mailbox. The copies of one meeting share the uid and nothing else.
 *
 * @param organizer null where Exchange has lost it
 * @param own whether this is the organizer's copy
 * @param transactionId what the client called its request, null where it did not
 * @param marks single-value extended properties by their ids, lower case
 * @param deviations of a series: the days that are other than the rest, empty where one is gone
 */
public record Item(
    Names names,
    Party organizer,
    boolean own,
    String transactionId,
    Map<String, String> marks,
    Content content,
    Standing standing,
    Stamp stamp,
    SortedMap<LocalDate, Optional<Content>> deviations) {

  /** The ids of a copy, and the iCalUId, which is null where Exchange has lost it. */
  public record Names(String id, String mutable, String uid) {}

  /** When it was made and changed, the key of that version, and its number in the mailbox. */
  public record Stamp(Instant created, Instant modified, String changeKey, long version) {}

  /** The immutable id. */
  public String id() {
    return names.id();
  }

  /** The iCalUId of the meeting, of a series that of its master. */
  public String uid() {
    return names.uid();
  }

  /** Whether it is a series. */
  public boolean series() {
    return content.recurrence() != null;
  }

  /** With other ids. */
  public Item with(Names other) {
    return new Item(
        other, organizer, own, transactionId, marks, content, standing, stamp, deviations);
  }

  /** With other content. */
  public Item with(Content other) {
    return new Item(
        names, organizer, own, transactionId, marks, other, standing, stamp, deviations);
  }

  /** Standing otherwise. */
  public Item with(Standing other) {
    return new Item(names, organizer, own, transactionId, marks, content, other, stamp, deviations);
  }

  /** At another version. */
  public Item with(Stamp other) {
    return new Item(
        names, organizer, own, transactionId, marks, content, standing, other, deviations);
  }

  /** With other extended properties. */
  public Item with(Map<String, String> other) {
    return new Item(
        names, organizer, own, transactionId, other, content, standing, stamp, deviations);
  }

  /** With another organizer, or none. */
  public Item with(Party other) {
    return new Item(names, other, own, transactionId, marks, content, standing, stamp, deviations);
  }

  /** With other deviations. */
  public Item deviating(SortedMap<LocalDate, Optional<Content>> other) {
    return new Item(names, organizer, own, transactionId, marks, content, standing, stamp, other);
  }

  /** With one day of the series other than the rest, or gone. */
  public Item deviating(LocalDate day, Optional<Content> how) {
    SortedMap<LocalDate, Optional<Content>> all = new TreeMap<>(deviations);
    all.put(day, how);
    return deviating(all);
  }
}
