package ee.hbook.notification;

import java.util.List;

/** Port: the stored notices. */
public interface Notices {

  /**
   * All notices.
   *
   * @return the newest first
   */
  List<Notice> all();

  /**
   * The notices of one link.
   *
   * @param linkId the link
   * @return in any order
   */
  List<Notice> of(long linkId);

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

  /** Deletes all notices. */
  void deleteAll();
}
