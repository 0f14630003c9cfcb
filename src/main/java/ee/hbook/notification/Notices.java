package ee.hbook.notification;

import java.util.List;

/** Port: the stored notices. */
public interface Notices {

  /**
   * All notices that nobody has dismissed.
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
   * The notices that are about no unit, dismissed or not.
   *
   * @return in any order
   */
  List<Notice> ofHouse();

  /**
   * Stores a new notice, or that a known one still holds.
   *
   * @param notice the notice
   */
  void save(Notice notice);

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

  /** Marks all notices as read; those that nothing would clear later are deleted. */
  void dismissAll();
}
