package ee.hbook.blocking;

import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.ByMachine;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import ee.hbook.journal.LogKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of blocked dates: nights and unit. Those beside a reservation follow it and
 * are not told.
 */
public final class BlockedDatesLog {

  private BlockedDatesLog() {}

  /**
   * Dates were blocked.
   *
   * @param added as they are stored
   * @return the entry; empty for those beside a reservation
   */
  public static Optional<JournalEntry> added(BlockedDates added) {
    return entry("insert", added, null, added.span());
  }

  /**
   * Blocked dates were moved.
   *
   * @param before as they were stored
   * @param after as they are stored
   * @return the entry; empty for those beside a reservation
   */
  public static Optional<JournalEntry> moved(BlockedDates before, BlockedDates after) {
    return entry("move", after, before.span(), after.span());
  }

  /**
   * Dates were freed.
   *
   * @param gone as they were stored
   * @return the entry; empty for those beside a reservation
   */
  public static Optional<JournalEntry> deleted(BlockedDates gone) {
    return entry("delete", gone, gone.span(), null);
  }

  private static Optional<JournalEntry> entry(
      String event, BlockedDates blocked, @Nullable Span before, @Nullable Span after) {
    return switch (blocked.cause()) {
      case ByHand byHand -> Optional.of(entry(event, blocked, null, "", before, after));
      case ByMachine machine -> Optional.of(because(machine, event, blocked, before, after));
      case FromCalendar calendar ->
          Optional.of(
              entry(
                  event,
                  blocked,
                  calendar.linkId().isPresent() ? calendar.linkId().getAsLong() : null,
                  calendar.source(),
                  before,
                  after));
      case BlockedDates.PreparationTime preparation -> Optional.empty();
      case BlockedDates.LinkedReservation linked -> Optional.empty();
    };
  }

  private static JournalEntry because(
      ByMachine machine,
      String event,
      BlockedDates blocked,
      @Nullable Span before,
      @Nullable Span after) {
    JournalEntry entry = entry(event, blocked, null, "", before, after);
    String reason = machine.reason().word();
    Change why = new Change("reason", before == null ? "" : reason, after == null ? "" : reason);
    return JournalEntry.of(
        entry.kind(),
        entry.event(),
        entry.about(),
        entry.subject(),
        Stream.concat(entry.changes().stream(), Stream.of(why)).toList());
  }

  private static JournalEntry entry(
      String event,
      BlockedDates blocked,
      @Nullable Long link,
      String source,
      @Nullable Span before,
      @Nullable Span after) {
    return JournalEntry.of(
        LogKind.BLOCKED_DATES,
        event,
        new About(
            null,
            link,
            blocked.accomId().isPresent() ? blocked.accomId().getAsLong() : null,
            blocked.accomNum().isPresent() ? blocked.accomNum().getAsInt() : null),
        source,
        List.of(
            new Change("from", day(before, true), day(after, true)),
            new Change("to", day(before, false), day(after, false))));
  }

  private static String day(@Nullable Span span, boolean first) {
    if (span == null) {
      return "";
    }
    return first ? span.startText() : span.endText();
  }
}
