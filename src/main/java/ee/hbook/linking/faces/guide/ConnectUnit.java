package ee.hbook.linking.faces.guide;

import ee.hbook.config.Saying;
import java.util.List;

/**
 * A unit to link.
 *
 * @param id its number, {@code 102/1}
 * @param accommodation the name of its type
 * @param name its own name
 * @param calendars the names of the calendars that it is linked to
 */
public record ConnectUnit(String id, String accommodation, String name, List<String> calendars) {

  /**
   * As a person reads it.
   *
   * @return for example {@code Studio (Garden side)}
   */
  public String inWords() {
    return Saying.place(accommodation, name);
  }
}
