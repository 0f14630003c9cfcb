package ee.hbook.sync.plan;

import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Obstacle;
import ee.hbook.sync.Claim;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.diff.KnownReservation;
import ee.hbook.sync.echo.EchoRule.Verdict;
import ee.hbook.sync.plan.Told.Counterpart;
import ee.hbook.sync.plan.Told.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the owner is told of one event: always from the plan, never from what was meant to happen.
 *
 * @param calendar what the calendar is called
 */
record PlanWords(String calendar) {

  private static final Set<String> OURS = Set.of("website", "blocked", "preparation", "automatic");

  Told inTheWay(Kind kind, Verdict verdict, RemoteEvent event, Instant appeared, Holder holder) {
    Counterpart other = counterpart(holder);
    Saying with = new Obstacle.Taken(holder.occupancy()).inWords();
    Saying said =
        kind == Kind.POSSIBLE_DOUBLE_BOOKING
            ? Saying.of(
                verdict == Verdict.PERHAPS ? "told_double_booking_perhaps" : "told_double_booking",
                calendar,
                nights(event.span()),
                moment(appeared),
                held(other),
                moment(other.since()),
                with)
            : with;
    return Told.event(kind, event.identity(), event.span(), said).of(other);
  }

  Told cancelled(Claim claim, Span nights, boolean approval) {
    String told = approval ? "told_cancelled_approval" : "told_cancelled";
    return Told.event(
        Kind.RESA_CANCELLED, claim.identity(), nights, Saying.of(told, calendar, nights(nights)));
  }

  Told moved(String uid, Span before, Span after) {
    return Told.event(
            Kind.RESA_MOVED,
            uid,
            after,
            Saying.of("told_moved", calendar, nights(before), nights(after)))
        .with(before);
  }

  Told modified(RemoteEvent event, Span here, boolean personal) {
    return modified(event, here, personal ? "told_modified_here" : "told_modified");
  }

  /** Moved there to where another of the calendar's own reservations is. */
  Told stuck(RemoteEvent event, Span here) {
    return modified(event, here, "told_stuck");
  }

  private Told modified(RemoteEvent event, Span here, String told) {
    return Told.event(
            Kind.RESA_MODIFIED,
            event.identity(),
            here,
            Saying.of(told, calendar, nights(event.span()), nights(here)))
        .with(event.span());
  }

  Told shared(RemoteEvent event) {
    return of(Kind.EVENT_NOT_IMPORTED, event, "told_shared");
  }

  /** Over nights of another calendar that is under guard. */
  Told overMissing(RemoteEvent event, Holder missing) {
    return Told.event(
        Kind.EVENT_NOT_IMPORTED,
        event.identity(),
        event.span(),
        Saying.of(
            "told_over_missing",
            calendar,
            nights(event.span()),
            nights(missing.span()),
            held(counterpart(missing))));
  }

  /** Over nights of the calendar itself, which is under guard. */
  Told overMissing(RemoteEvent event, Span missing) {
    return Told.event(
        Kind.EVENT_NOT_IMPORTED,
        event.identity(),
        event.span(),
        Saying.of("told_over_own_missing", calendar, nights(event.span()), nights(missing)));
  }

  Told takenOver(RemoteEvent event) {
    return of(Kind.TAKEN_OVER, event, "told_taken_over");
  }

  Told preparation(RemoteEvent event) {
    return of(Kind.PREPARATION_NOT_KEPT, event, "told_preparation_not_kept");
  }

  Told cancelledElsewhere(Claim claim) {
    return of(Kind.CANCELLED_ELSEWHERE, claim, "told_cancelled_elsewhere");
  }

  Told begunElsewhere(Claim claim) {
    return of(Kind.GONE_IN_HOUSE, claim, "told_gone_in_house");
  }

  Told cancelledHere(RemoteEvent event, KnownReservation stay) {
    return Told.event(
        Kind.CANCELLED_HERE,
        event.identity(),
        event.span(),
        Saying.of("told_cancelled_here", calendar, Long.toString(stay.id())));
  }

  Told leftOut(String uid, Span nights) {
    return Told.event(
        Kind.EVENT_NOT_IMPORTED, uid, nights, Saying.of("told_left_out", calendar, nights(nights)));
  }

  Told unreadable(EventSetAside event) {
    String uid = event.uid().orElse("");
    return event
        .nights()
        .map(Span::nights)
        .map(
            nights ->
                Told.event(
                    Kind.EVENT_NOT_READ,
                    uid,
                    nights,
                    Saying.of("told_not_read", calendar, nights(nights), event.reason())))
        .orElseGet(
            () ->
                Told.event(
                    Kind.EVENT_NOT_READ,
                    uid,
                    Saying.of("told_not_even_dates", calendar, event.reason())));
  }

  Told closedLoop(Claim claim) {
    return of(Kind.CLOSED_LOOP, claim, "told_closed_loop");
  }

  private Told of(Kind kind, RemoteEvent event, String told) {
    return Told.event(
        kind, event.identity(), event.span(), Saying.of(told, calendar, nights(event.span())));
  }

  private Told of(Kind kind, Claim claim, String told) {
    return Told.event(
        kind, claim.identity(), claim.span(), Saying.of(told, calendar, nights(claim.span())));
  }

  /** A channel by its name, what is ours in the reader's words. */
  private static Object held(Counterpart other) {
    return OURS.contains(other.source())
        ? Saying.of("told_held_" + other.source())
        : other.source();
  }

  private static Counterpart counterpart(Holder holder) {
    Occupancy held = holder.occupancy();
    return switch (held) {
      case Occupancy.Reserved reserved ->
          of(reserved.source(), reserved.reservationId(), holder.since());
      case Occupancy.Preparation preparation ->
          of("preparation", preparation.reservationId(), holder.since());
      case Occupancy.Automatic automatic ->
          of("automatic", automatic.reservationId(), holder.since());
      case Occupancy.Blocked blocked ->
          new Counterpart("blocked", OptionalLong.empty(), holder.since());
      case Occupancy.Imported imported ->
          new Counterpart(imported.source(), OptionalLong.empty(), holder.since());
    };
  }

  private static Counterpart of(String source, long reservation, Instant since) {
    return new Counterpart(source, OptionalLong.of(reservation), since);
  }

  /** The first five, and how many more. */
  static Saying listed(List<Span> spans) {
    int shown = 5;
    Saying first =
        spans.stream()
            .limit(shown)
            .map(PlanWords::nights)
            .reduce((before, next) -> Saying.of("told_listed", before, next))
            .orElseThrow();
    return spans.size() > shown ? Saying.of("told_and_more", first, spans.size() - shown) : first;
  }

  private static Saying nights(Span span) {
    return Saying.of("told_span", TimeWords.start(span), TimeWords.end(span));
  }

  /** To the minute, UTC. */
  static String moment(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
