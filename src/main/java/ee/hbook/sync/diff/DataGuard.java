package ee.hbook.sync.diff;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.diff.SyncDiff.Appeared;
import ee.hbook.sync.diff.SyncDiff.Difference;
import ee.hbook.sync.diff.SyncDiff.Missing;
import ee.hbook.sync.diff.SyncDiff.Removed;
import ee.hbook.sync.diff.SyncDiff.StillThere;
import ee.hbook.sync.diff.SyncDiff.Unchanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a poll as a whole: whether a feed loses or moves so much at once that nothing may be
 * freed for it (DATA_GUARD of the health policy), and whether it floods. Pure.
 *
 * @param loses whether it loses all of its future events, half of them and at least three, or a
 *     third of them and at least two by one look; also by calling them cancelled
 * @param moves whether it gives half of its known events, and at least three, other dates, and
 *     nights would be freed by that
 * @param floods whether ten or more closed stretches of nights appear at once
 * @param lost how many future events are missing or have other dates
 * @param known how many future events were known
 */
public record DataGuard(boolean loses, boolean moves, boolean floods, int lost, int known) {

  /** Of this many known future events, half or more may not go at once. */
  private static final int GUARDED_FROM = 3;

  /** On 2026-07-26 Airbnb sent 13 to 29 to a listing, on other days at most three. */
  private static final int FLOOD = 10;

  /**
   * Looks.
   *
   * @param differences the differences of the poll
   * @param today the day in the property's zone
   * @param first whether this is the first poll of the link, which may bring anything
   * @return what stands out
   */
  public static DataGuard look(List<Difference> differences, LocalDate today, boolean first) {
    List<Span> present = new ArrayList<>();
    List<Span> left = new ArrayList<>();
    int missing = 0;
    int silent = 0;
    int atOnce = 0;
    int there = 0;
    int closed = 0;
    for (Difference difference : differences) {
      switch (difference) {
        case Appeared(RemoteEvent event) -> {
          if (isThere(event)) {
            present.add(event.span());
            closed += event.kind() == EventKind.RESERVATION ? 0 : 1;
          }
        }
        case StillThere(RemoteEvent event, Claim known, boolean guessed) when !isThere(event) -> {
          missing += counts(known, today) ? 1 : 0;
          atOnce += counts(known, today) && known.absence().isEmpty() ? 1 : 0;
        }
        case StillThere(RemoteEvent event, Claim known, boolean guessed) -> {
          present.add(event.span());
          there += counts(known, today) ? 1 : 0;
          if (counts(known, today) && !event.span().equals(known.span())) {
            left.add(known.span());
          }
        }
        case Removed(Claim known) -> {
          missing += counts(known, today) ? 1 : 0;
          atOnce += counts(known, today) && known.absence().isEmpty() ? 1 : 0;
        }
        case Unchanged(Claim known) -> {
          present.add(known.span());
          there += counts(known, today) ? 1 : 0;
        }
        case Missing(Claim known) -> {
          silent += counts(known, today) ? 1 : 0;
          missing += counts(known, today) ? 1 : 0;
          atOnce += counts(known, today) && known.absence().isEmpty() ? 1 : 0;
        }
      }
    }
    int moved = (int) left.stream().filter(span -> frees(span, present)).count();
    boolean loses =
        silent > 0 && present.isEmpty()
            || isTooMuch(missing, missing + there)
            || isPage(atOnce, missing + there);
    boolean moves = isTooMuch(moved, missing + there);
    return new DataGuard(
        loses, moves, !first && closed >= FLOOD, missing + (moves ? moved : 0), missing + there);
  }

  private static boolean isTooMuch(int some, int all) {
    return some >= GUARDED_FROM && some * 2 >= all;
  }

  /** A page of a calendar that is left out takes some of its bookings along, and not the half. */
  private static boolean isPage(int some, int all) {
    return some >= 2 && some * 3 >= all;
  }

  /** What a calendar calls cancelled or tentative is as good as gone. */
  private static boolean isThere(RemoteEvent event) {
    return event.standing().isThere();
  }

  /** What holds nights for its own sake: not an echo, not the rest of a flood. */
  private static boolean counts(Claim known, LocalDate today) {
    return known.nights().getStart().isAfter(today)
        && (known.role() == Role.STAY || known.role() == Role.BLOCK || known.role() == Role.UNSURE);
  }

  private static boolean frees(Span span, List<Span> present) {
    return !Span.minus(List.of(span), present).isEmpty();
  }
}
