package ee.hbook.link;

import ee.hbook.config.Worded;
import java.util.List;
import java.util.Optional;

/**
 * What a link does differently from the import settings of the site.
 *
 * @param blocked what to do with closed dates; empty to follow {@code hb_ical_import_only_resa}
 * @param vanished what to do with a booking that is gone; empty to follow {@code
 *     hb_ical_update_status_resa}
 * @param lastNight whether DTEND names the last night rather than the check-out day (feed quirks
 *     36)
 * @param ignorePhrases an event with one of these in its SUMMARY or DESCRIPTION is left out,
 *     whatever its letters' case
 */
public record LinkSettings(
    Optional<Blocked> blocked,
    Optional<Vanished> vanished,
    boolean lastNight,
    List<String> ignorePhrases) {

  /** Follows the site in everything. */
  public static final LinkSettings NONE =
      new LinkSettings(Optional.empty(), Optional.empty(), false, List.of());

  /** What becomes of closed dates. */
  public enum Blocked implements Worded {
    /** They are left out: their nights stay open here. */
    IGNORE,
    /** Their nights are blocked here. */
    BLOCK,
    /** They are imported as reservations, as HBook does. */
    RESERVATION
  }

  /** What becomes of a reservation that its source no longer has. */
  public enum Vanished implements Worded {
    /** It stays. */
    KEEP,
    /** It waits for a person's approval and holds nothing (seed 001 rule 8). */
    AWAIT,
    /** It is cancelled. */
    CANCEL
  }

  public LinkSettings {
    ignorePhrases = List.copyOf(ignorePhrases);
  }
}
