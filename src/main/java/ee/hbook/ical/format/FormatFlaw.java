package ee.hbook.ical.format;

import ee.hbook.ical.CalendarFlaws;
import java.util.ArrayList;
import java.util.List;

/** Finds what a readable event lacks, for the check of a feed. */
final class FormatFlaw {

  private FormatFlaw() {}

  /** The flaws of one event, as words of {@link CalendarFlaws}. */
  static List<String> of(CalendarEvent event, EventTime start) {
    List<String> flaws = new ArrayList<>();
    if (event.line("STATUS").isEmpty()) {
      flaws.add(CalendarFlaws.NO_STATUS);
    }
    if (event.line("DTSTAMP").isEmpty()) {
      flaws.add(CalendarFlaws.NO_STAMP);
    }
    if (start.kind() == EventTime.Kind.FLOATING) {
      flaws.add(CalendarFlaws.FLOATING);
    }
    if (event.mended()) {
      flaws.add(CalendarFlaws.MENDED);
    }
    return flaws;
  }
}
