package ee.hbook.linking.faces.check;

import ee.hbook.linking.CalendarCheck;
import ee.hbook.linking.CalendarCheck.CheckedEvent;
import ee.hbook.linking.faces.runs.FateRow;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncReport.Fate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/**
 * What a calendar would do to a unit, in the reader's words.
 *
 * @param readable whether it is a whole calendar
 * @param refusal why it is not; may be empty
 * @param counts how many events would come to what; may be empty
 * @param events the first of its events, by first night
 * @param more how many events are not among them
 */
public record ImportPreview(
    boolean readable, String refusal, String counts, List<Row> events, int more)
    implements Serializable {

  private static final int SHOWN = 200;

  /**
   * One event.
   *
   * @param fate what would become of it
   * @param summary its title; empty where it has none
   */
  public record Row(FateRow fate, String summary) implements Serializable {}

  static ImportPreview refused(String why) {
    return new ImportPreview(false, why, "", new ArrayList<>(), 0);
  }

  static ImportPreview of(SyncReport report, CalendarCheck check) {
    Map<String, String> titles =
        check.events().stream()
            .collect(
                Collectors.toMap(CheckedEvent::uid, CheckedEvent::summary, (one, other) -> one));
    List<Row> rows =
        report.fates().stream()
            .sorted(Comparator.comparing(ImportPreview::begin))
            .limit(SHOWN)
            .map(fate -> new Row(FateRow.of(fate), titles.getOrDefault(fate.uid(), "")))
            .toList();
    return new ImportPreview(
        true,
        "",
        counts(report.fates()),
        new ArrayList<>(rows),
        Math.max(0, report.fates().size() - SHOWN));
  }

  private static String counts(List<Fate> fates) {
    return fates.stream()
        .collect(Collectors.groupingBy(Fate::word, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> FateRow.word(entry.getKey()) + ": " + entry.getValue())
        .collect(Collectors.joining(" · "));
  }

  private static LocalDate begin(Fate fate) {
    return fate.nights().map(LocalDateRange::getStart).orElse(LocalDate.MAX);
  }
}
