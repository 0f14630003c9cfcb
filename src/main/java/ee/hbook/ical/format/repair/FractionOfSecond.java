package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.RawComponent;
import java.util.regex.Pattern;

/** {@code DTSTART:20260714T150000.000Z}, as JavaScript writes a time; the fraction is dropped. */
final class FractionOfSecond implements Repair {

  private static final Pattern FRACTION = Pattern.compile("(T[0-9]{6})[.,][0-9]{1,9}");

  @Override
  public RawComponent apply(RawComponent event) {
    return DateValues.mend(event, value -> FRACTION.matcher(value).replaceAll("$1"));
  }
}
