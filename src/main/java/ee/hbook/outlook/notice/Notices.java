package ee.hbook.outlook.notice;

import java.util.List;

/**
 * What stood in one body, of one subscription or of several.
 *
 * @param notices what could be read, in its order
 * @param odd how much could not: it is counted, and nothing else
 */
public record Notices(List<Notice> notices, int odd) {

  /** A body that is none, or too big to be looked at. */
  public static final Notices UNREADABLE = new Notices(List.of(), 1);

  public Notices {
    notices = List.copyOf(notices);
  }
}
