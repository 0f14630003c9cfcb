package ee.hbook.ical.guest;

import ee.hbook.hook.Filter;
import java.util.List;

/**
 * HBook's filter {@code hb_ical_additional_non_standard_properties}: which X- properties of an
 * event are copied to the comment of an imported reservation as "Name: value". The case of a name
 * does not matter; what does not start with "X-" is passed over.
 */
public interface AdditionalNonStandardProperties extends Filter<List<String>> {

  /** HBook's name of this filter. */
  String NAME = "hb_ical_additional_non_standard_properties";

  /** The names that the first filter gets: none. */
  List<String> DEFAULT = List.of();
}
