package ee.hbook.feed;

import ee.hbook.hook.Filter;
import java.util.Map;

/**
 * HBook's filter {@code hb_ical_export_additional_headers}: headers that are added to the answers
 * to readers of our feeds, by their names. Only those of {@link FeedHeaders} go out.
 */
public interface ExportAdditionalHeaders extends Filter<Map<String, String>> {

  /** HBook's name of this filter. */
  String NAME = "hb_ical_export_additional_headers";

  /** The headers that the first filter gets: none. */
  Map<String, String> DEFAULT = Map.of();
}
