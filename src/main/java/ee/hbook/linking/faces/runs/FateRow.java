package ee.hbook.linking.faces.runs;

import ee.hbook.config.faces.Screen;
import ee.hbook.sync.diff.SyncDecision.Reason;
import ee.hbook.sync.record.SyncReport.Fate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What became of one event in a run, in the reader's words.
 *
 * @param checkIn its first night; null for an event that could not be read
 * @param checkOut its check-out day
 * @param look what its colour says: {@code confirmed}, {@code error}, {@code new}, {@code
 *     cancelled} or {@code pending}
 * @param word what became of it
 * @param why the reason; may be empty
 * @param foreign a reason that has no words in the reader's language; may be empty
 * @param uid its UID
 */
public record FateRow(
    @Nullable LocalDate checkIn,
    @Nullable LocalDate checkOut,
    String look,
    String word,
    String why,
    String foreign,
    String uid)
    implements Serializable {

  private static final Set<String> REASONS =
      Stream.concat(
              Arrays.stream(Reason.values()).map(Reason::word),
              Stream.of("modified", "cancelled_elsewhere"))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * What became of an event, in the words of the screen.
   *
   * @param fate the fate on record
   * @return the row
   */
  public static FateRow of(Fate fate) {
    boolean worded = REASONS.contains(fate.detail());
    return new FateRow(
        fate.nights().map(LocalDateRange::getStart).orElse(null),
        fate.nights().map(LocalDateRange::getEnd).orElse(null),
        look(fate.word()),
        word(fate.word()),
        Screen.text(worded ? "fate_why_" + fate.detail() : "fate_" + fate.word() + "_why"),
        fate.why().map(Screen::text).orElse(worded ? "" : fate.detail()),
        fate.uid());
  }

  /** What became of an event. */
  public static String word(String fate) {
    return Screen.text("fate_" + fate);
  }

  private static String look(String word) {
    return switch (word) {
      case "added", "blocked", "revived", "moved" -> "confirmed";
      case "double_booking", "conflict", "unreadable" -> "error";
      case "missed", "guarded", "held", "awaiting_approval", "shortened" -> "new";
      case "cancelled", "released", "forgotten" -> "cancelled";
      default -> "pending";
    };
  }
}
