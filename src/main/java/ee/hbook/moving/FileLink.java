package ee.hbook.moving;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.LinkSettings;

/**
 * A calendar elsewhere, as a file has it (HBook's table {@code ical}).
 *
 * @param synchroId by which reservations in the same file name it
 * @param unit the unit
 * @param name what it is called, 1 to 40 characters
 * @param url its address; a secret
 * @param signature its PRODID when it was last accepted ({@code calendar_id}); may be empty
 * @param enabled whether it is to be synchronised; HBook knows no other
 * @param settings what it does differently from the site; HBook knows nothing of it
 */
public record FileLink(
    String synchroId,
    UnitId unit,
    String name,
    String url,
    String signature,
    boolean enabled,
    LinkSettings settings) {

  @Override
  public String toString() {
    return "calendar " + synchroId + " of unit " + unit;
  }
}
