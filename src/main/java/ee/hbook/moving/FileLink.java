package ee.hbook.moving;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.LinkSettings;
import java.util.OptionalLong;

/**
 * A calendar elsewhere, as a file has it (HBook's table {@code ical}).
 *
 * @param number the number that names its feed there ({@code for=}); HBook knows nothing of it
 * @param synchroId by which reservations in the same file name it
 * @param unit the unit
 * @param name what it is called, 1 to 40 characters
 * @param url its address; a secret
 * @param signature its PRODID when it was last accepted ({@code calendar_id}); may be empty
 * @param enabled whether it is to be synchronised; HBook knows no other
 * @param exported whether the other side may read the feed that is for it
 * @param settings what it does differently from the site; HBook knows nothing of it
 */
public record FileLink(
    OptionalLong number,
    String synchroId,
    UnitId unit,
    String name,
    String url,
    String signature,
    boolean enabled,
    boolean exported,
    LinkSettings settings) {

  /**
   * The same calendar with a number of this house.
   *
   * @return without the number that it had there
   */
  public FileLink numberedAnew() {
    return new FileLink(
        OptionalLong.empty(), synchroId, unit, name, url, signature, enabled, exported, settings);
  }

  @Override
  public String toString() {
    return "calendar " + synchroId + " of unit " + unit + " numbered " + number;
  }
}
