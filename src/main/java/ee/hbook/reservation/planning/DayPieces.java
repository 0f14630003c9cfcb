package ee.hbook.reservation.planning;

import ee.hbook.accommodation.HourRules;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a day of units by the hour into what is free, taken and closed. Pure. */
public final class DayPieces {

  static final int QUARTER = 15;

  private DayPieces() {}

  /**
   * When a unit can be booked on a day.
   *
   * @param rules its rules
   * @param day the day
   * @return one span, or two when it is open past midnight
   */
  public static List<Span> open(HourRules rules, LocalDate day) {
    LocalDateTime first = day.atStartOfDay();
    LocalDateTime last = day.plusDays(1).atStartOfDay();
    if (rules.isAroundTheClock()) {
      return List.of(new Span(first, last));
    }
    LocalDateTime opens = day.atTime(rules.opens());
    LocalDateTime closes =
        rules.closes().equals(LocalTime.MIDNIGHT) ? last : day.atTime(rules.closes());
    return closes.isAfter(opens)
        ? List.of(new Span(opens, closes))
        : List.of(new Span(first, closes), new Span(opens, last));
  }

  /**
   * The pieces of a window of time.
   *
   * @param window from when until when, on the quarter hour
   * @param open when the unit can be booked
   * @param taken what holds it
   * @return without a gap; of two that hold the same quarter the earlier one is shown
   */
  public static List<DayPiece> of(Span window, List<Span> open, List<Occupancy> taken) {
    List<Occupancy> byStart =
        taken.stream().sorted((one, other) -> one.span().compareTo(other.span())).toList();
    List<DayPiece> pieces = new ArrayList<>();
    for (LocalDateTime at = window.start(); at.isBefore(window.end()); ) {
      DayPiece quarter = quarter(new Span(at, at.plusMinutes(QUARTER)), open, byStart);
      if (!pieces.isEmpty() && pieces.getLast().goesOnWith(quarter)) {
        DayPiece before = pieces.removeLast();
        quarter = new DayPiece(before.span().span(quarter.span()), before.open(), before.taken());
      }
      pieces.add(quarter);
      at = quarter.span().end();
    }
    return pieces;
  }

  private static DayPiece quarter(Span span, List<Span> open, List<Occupancy> taken) {
    Optional<Occupancy> holder =
        taken.stream().filter(held -> held.span().overlaps(span)).findFirst();
    return new DayPiece(span, open.stream().anyMatch(part -> part.encloses(span)), holder);
  }
}
