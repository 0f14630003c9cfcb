package ee.hbook.notification.faces;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Notices of one kind about one calendar of one unit, in the reader's words.
 *
 * @param heading the kind of notice
 * @param subject the calendar and the unit
 * @param look how loud it is: {@code alarm}, {@code error} or {@code warn}
 * @param todo what to do about it
 * @param count how many there are, a sentence
 * @param rows at least one
 */
public record NoticeGroupRow(
    String heading, String subject, String look, String todo, String count, List<NoticeRow> rows) {

  private static final int UNFOLDED = 2;

  /**
   * Whether there is more than one, so that they can be folded.
   *
   * @return false for a single notice
   */
  public boolean isMany() {
    return rows.size() > 1;
  }

  /**
   * Whether they are shown at once.
   *
   * @return true for a few, and for the first double bookings
   */
  public boolean isOpen() {
    return rows.size() <= UNFOLDED || look.equals("alarm") && rows.size() <= 2 * UNFOLDED;
  }

  /**
   * The numbers of all of them.
   *
   * @return what the page sends back to dismiss them
   */
  public String ids() {
    return rows.stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(","));
  }
}
