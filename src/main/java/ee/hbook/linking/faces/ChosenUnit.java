package ee.hbook.linking.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which unit's button was pressed. */
public final class ChosenUnit {

  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17})/([1-9][0-9]{0,8})");

  private ChosenUnit() {}

  /** Takes what the page sent, {@code 102/1}. */
  public static UnitId parse(String chosen) {
    Matcher matcher = WRITTEN.matcher(chosen);
    if (!matcher.matches()) {
      throw new NotFound(Saying.of("unit_gone"));
    }
    return new UnitId(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }
}
