package ee.hbook.linking.faces.runs;

import ee.hbook.config.faces.Screen;
import ee.hbook.sync.record.SyncRun;
import ee.hbook.sync.record.SyncRun.Counts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A run, as the history shows it.
 *
 * @param id its number
 * @param calendar the calendar's name
 * @param place the unit in words
 * @param when when it began, in the property's zone
 * @param outcome ok, failed, invalid_signature or busy
 * @param counts its numbers that are not nought, in words; the reason when it failed
 * @param repeats how many polls since then had nothing new
 * @param undoable whether it can be undone
 * @param undone whether it was
 */
public record RunRow(
    long id,
    String calendar,
    String place,
    LocalDateTime when,
    String outcome,
    String counts,
    int repeats,
    boolean undoable,
    boolean undone) {

  static RunRow of(SyncRun run, String place, ZoneId zone) {
    boolean good = run.counts().outcome().equals("ok");
    return new RunRow(
        run.id(),
        run.name(),
        place,
        LocalDateTime.ofInstant(run.startedOn(), zone),
        run.counts().outcome(),
        good ? counts(run.counts()) : reason(run),
        run.repeats(),
        run.undoable(),
        run.undoneOn().isPresent());
  }

  private static String reason(SyncRun run) {
    Counts counts = run.counts();
    return switch (counts.outcome()) {
      case "invalid_signature" -> Screen.text("sync_invalid_signature");
      case "busy" -> Screen.text("sync_busy");
      case "paused" -> Screen.text("sync_paused");
      default ->
          counts.failure().map(code -> Screen.text(code.at(run.name()))).orElse(counts.message());
    };
  }

  private static String counts(Counts counts) {
    Map<String, Integer> shown = new LinkedHashMap<>();
    shown.put("sync_added", counts.added());
    shown.put("sync_moved", counts.moved());
    shown.put("sync_cancelled", counts.cancelled());
    shown.put("sync_revived", counts.revived());
    shown.put("sync_conflicts", counts.conflicts());
    shown.put("sync_unchanged", counts.unchanged());
    shown.put("sync_echoes", counts.echoes());
    shown.put("sync_ignored", counts.ignored());
    String words =
        shown.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> Screen.text(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(" · "));
    return words.isEmpty() ? Screen.text("run_empty") : words;
  }
}
