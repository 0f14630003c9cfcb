package ee.hbook.linking.faces;

import ee.hbook.accommodation.UnitId;
import java.util.List;

/**
 * A unit with the calendars that go out and come in.
 *
 * @param unit the unit
 * @param accommodation the name of its type
 * @param name its own name
 * @param downloadUrl where its file is had
 * @param reads who last read its feed and when, in words, the last first
 * @param calendars the calendars that it is synchronised with
 */
public record UnitRow(
    UnitId unit,
    String accommodation,
    String name,
    String downloadUrl,
    List<String> reads,
    List<CalendarRow> calendars) {}
