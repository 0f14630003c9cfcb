package ee.hbook.linking.faces.guide;

import ee.hbook.availability.Span;
import ee.hbook.config.faces.Screen;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.linking.CalendarCheck;
import ee.hbook.linking.faces.check.CheckResult;
import ee.hbook.linking.faces.runs.FateRow;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncReport.Fate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/**
 * What is in a calendar that may be linked, and what would become of it.
 *
 * @param reservations how many reservations it would bring
 * @param blocks how many stretches of nights would be blocked for it
 * @param taken how many of its events lie over nights that are taken here
 * @param left how many events would be left out
 * @param reasons why they would be left out, a line each
 * @param first the first of its events that are not over
 * @param others the others
 * @param check what could be better about it
 */
public record ConnectPreview(
    long reservations,
    long blocks,
    long taken,
    long left,
    List<String> reasons,
    List<ConnectEvent> first,
    List<ConnectEvent> others,
    CheckResult check) {

  private static final int FIRST = 5;

  static ConnectPreview of(CalendarCheck check, IcsCalendar calendar, SyncReport report) {
    List<Fate> fates = report.fates();
    Map<Span, String> titles = new HashMap<>();
    for (IcsEvent event : calendar.events()) {
      titles.putIfAbsent(event.span(), event.summary());
    }
    List<ConnectEvent> events =
        fates.stream()
            .sorted(
                Comparator.comparing(ConnectPreview::isOver).thenComparing(ConnectPreview::begin))
            .map(fate -> ConnectEvent.of(fate, title(titles, fate)))
            .toList();
    return new ConnectPreview(
        count(fates, "added"),
        count(fates, "blocked") + count(fates, "held"),
        count(fates, "conflict") + count(fates, "double_booking"),
        count(fates, "ignored") + count(fates, "unreadable"),
        reasons(fates),
        events.stream().limit(FIRST).toList(),
        events.stream().skip(FIRST).toList(),
        CheckResult.of(check));
  }

  private static String title(Map<Span, String> titles, Fate fate) {
    return fate.span().map(span -> titles.getOrDefault(span, "")).orElse("");
  }

  private static long count(List<Fate> fates, String word) {
    return fates.stream().filter(fate -> fate.word().equals(word)).count();
  }

  private static List<String> reasons(List<Fate> fates) {
    Map<String, Long> counted =
        fates.stream()
            .filter(fate -> fate.word().equals("ignored") || fate.word().equals("unreadable"))
            .map(fate -> FateRow.of(fate).why())
            .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
    return counted.entrySet().stream()
        .map(entry -> Screen.text("connect_reason", entry.getValue(), entry.getKey()))
        .toList();
  }

  private static boolean isOver(Fate fate) {
    return fate.detail().equals("past");
  }

  private static LocalDate begin(Fate fate) {
    return fate.nights().map(LocalDateRange::getStart).orElse(LocalDate.MAX);
  }

  /**
   * Whether there is nothing in it.
   *
   * @return true for a calendar without events
   */
  public boolean nothing() {
    return first.isEmpty();
  }
}
