package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.HourRules;
import ee.hbook.availability.Moments;
import ee.hbook.availability.Span;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.ReservationDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a draft takes of a unit: nights of one that is let by the night, quarter hours within the
 * opening hours of one that is let by the hour. Pure.
 */
final class WantedTime {

  private final Accommodation accommodation;
  private final ZoneId zone;
  private final LocalDate today;

  /**
   * Judges by an accommodation.
   *
   * @param accommodation what its units are let by
   * @param zone the property's zone
   * @param now the present moment
   */
  WantedTime(Accommodation accommodation, ZoneId zone, Instant now) {
    this.accommodation = accommodation;
    this.zone = zone;
    this.today = LocalDate.ofInstant(now, zone);
  }

  /** What a new reservation takes. */
  Span of(ReservationDraft draft) {
    return of(draft, Optional.empty());
  }

  /** What a reservation takes after a change; what is not named stays. */
  Span of(ReservationDraft draft, Span before) {
    return of(draft, Optional.of(before));
  }

  private Span of(ReservationDraft draft, Optional<Span> before) {
    return switch (accommodation.grain()) {
      case NIGHT -> nights(draft, before);
      case QUARTER_HOUR -> hours(draft, before);
    };
  }

  private static Span nights(ReservationDraft draft, Optional<Span> before) {
    if (draft.start().isPresent() || draft.end().isPresent()) {
      throw new InvalidInput(
          draft.start().isPresent() ? "start" : "end", Saying.of("refusal_by_the_night"));
    }
    Optional<Span> nights = before.filter(Span::isNights);
    LocalDate checkIn =
        draft
            .checkIn()
            .or(() -> nights.map(span -> span.days().getStart()))
            .orElseThrow(() -> needed("checkIn", before, "refusal_by_the_night"));
    LocalDate checkOut =
        draft
            .checkOut()
            .or(() -> nights.map(span -> span.days().getEnd()))
            .orElseThrow(() -> needed("checkOut", before, "refusal_by_the_night"));
    return Span.nights(DraftRules.nights(checkIn, checkOut));
  }

  private Span hours(ReservationDraft draft, Optional<Span> before) {
    boolean stays = draft.start().isEmpty() && draft.end().isEmpty();
    LocalDateTime start =
        draft
            .start()
            .or(() -> before.map(Span::start))
            .orElseThrow(() -> needed("start", before, "refusal_by_the_hour"));
    LocalDateTime end =
        draft
            .end()
            .or(() -> before.map(Span::end))
            .orElseThrow(() -> needed("end", before, "refusal_by_the_hour"));
    Span span = stays ? new Span(start, end) : checked(start, end);
    day("checkIn", draft.checkIn(), span.days().getStart());
    day("checkOut", draft.checkOut(), span.days().getEnd());
    return span;
  }

  /** The days may be named along, as an answer of ours names them, but not on their own. */
  private static void day(String field, Optional<LocalDate> named, LocalDate day) {
    if (named.filter(other -> !other.equals(day)).isPresent()) {
      throw new InvalidInput(field, Saying.of("refusal_by_the_hour"));
    }
  }

  private Span checked(LocalDateTime start, LocalDateTime end) {
    Span span = Moments.span(start, end, zone);
    HourRules rules = accommodation.hours();
    if (rules.isTooFar(start.toLocalDate(), today)) {
      throw new InvalidInput("start", Saying.of("refusal_too_far", rules.windowDays()));
    }
    rules
        .breach(start, end)
        .ifPresent(
            breach -> {
              throw switch (breach) {
                case TOO_SHORT ->
                    new InvalidInput(
                        "end", Saying.of("refusal_too_short", rules.shortest().toMinutes()));
                case TOO_LONG ->
                    new InvalidInput(
                        "end", Saying.of("refusal_too_long_time", rules.longest().toMinutes()));
                case CLOSED ->
                    new InvalidInput(
                        "start",
                        Saying.of(
                            "refusal_closed_hours",
                            rules.opens().toString(),
                            rules.closes().toString()));
              };
            });
    return span;
  }

  /** A new one needs its days; one that comes from a unit of another kind needs its own kind. */
  private static InvalidInput needed(String field, Optional<Span> before, String otherKind) {
    return new InvalidInput(
        field, before.isPresent() ? Saying.of(otherKind) : Saying.of("date_needed"));
  }
}
