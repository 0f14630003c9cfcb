package ee.hbook.ical.guest;

import ee.hbook.hook.Filter;
import java.util.List;

/**
 * HBook's filter {@code hb_ical_additional_info}: which "KEY: value" pairs of a DESCRIPTION are
 * copied to the comment of an imported reservation. The case of a key does not matter.
 */
public interface AdditionalInfo extends Filter<List<String>> {

  /** HBook's name of this filter. */
  String NAME = "hb_ical_additional_info";

  /** The keys that the first filter gets. */
  List<String> DEFAULT =
      List.of(
          "TOTAL_AMOUNT",
          "NPAX",
          "ADULTS",
          "CHILDREN",
          "AMOUNT",
          "COMMISSION",
          "REMAINDER",
          "VEHICLE REGISTRATION NUMBER",
          "EXTRAS",
          "SPECIAL REQUESTS",
          "VOYAGEUR",
          "STATUT");
}
