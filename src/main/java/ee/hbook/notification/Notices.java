package ee.hbook.notification;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Port: the stored notices. */
public interface Notices {

  /**
   * Everything that runs found and that holds, whether it is shown as a notice, was dismissed, or
   * is not on record by the owner's wish, in the order in which it was found.
   */
  List<Notice> standing();

  /**
   * All notices on record that nobody has dismissed.
   *
   * @return the newest first
   */
  List<Notice> all();

  /**
   * The notices of one link, dismissed or not.
   *
   * @param linkId the link
   * @return in any order
   */
  List<Notice> of(long linkId);

  /**
   * The notices of one kind about a unit, dismissed or not.
   *
   * @param unit the unit
   * @param kind what happened
   * @return in any order
   */
  List<Notice> of(UnitId unit, Notice.Kind kind);

  /**
   * The notices that are about no unit, dismissed or not.
   *
   * @return in any order
   */
  List<Notice> ofHouse();

  /**
   * Notices of which nobody was told outside the screens, and that nobody has dismissed. Whoever
   * asks has them to himself until his transaction is over.
   *
   * @param kind what happened
   * @return the oldest first
   */
  List<Notice> untold(Notice.Kind kind);

  /**
   * Takes down that people were told.
   *
   * @param id the notice's number
   * @param now when
   */
  void told(long id, Instant now);

  /**
   * What was told has reached nobody after all.
   *
   * @param id the notice's number
   */
  void tellAgain(long id);

  /**
   * Stores a new notice, or that a known one still holds.
   *
   * @param notice the notice
   * @param recorded whether the owner wants it on record; what once is stays so
   */
  void save(Notice notice, boolean recorded);

  /**
   * Deletes a notice.
   *
   * @param id its number
   */
  void delete(long id);

  /**
   * Marks a notice as read: it is kept while it holds, but not shown.
   *
   * @param id its number
   * @return whether there was such a notice to be shown
   */
  boolean dismiss(long id);

  /**
   * Forgets what was found in uploaded files and is past.
   *
   * @param before check-outs before this day
   */
  void forgetUploads(LocalDate before);

  /** Marks all notices as read. */
  void dismissAll();
}
