package ee.hbook.sync.plan;

import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
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
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the owner is told of one event: always from the plan, never from what was meant to happen.
 *
 * @param calendar what the calendar is called
 */
record PlanWords(String calendar) {

  Told inTheWay(Kind kind, Verdict verdict, RemoteEvent event, Instant appeared, Holder holder) {
    Counterpart other = counterpart(holder);
    String with = new Obstacle.Taken(holder.occupancy()).inWords().inEnglish();
    String message =
        kind == Kind.POSSIBLE_DOUBLE_BOOKING
            ? doubleBooking(verdict, event.span(), appeared, other) + " " + with
            : with;
    return new Told(
        kind,
        event.identity(),
        Optional.of(event.span()),
        Optional.of(other),
        0,
        0,
        Optional.empty(),
        message);
  }

  private String doubleBooking(Verdict verdict, Span nights, Instant appeared, Counterpart other) {
    String sure =
        verdict == Verdict.PERHAPS
            ? "Two guests may have the same nights, or %s only shows ours back: it has %s, first"
                + " seen on %s; here they are held by %s since %s."
            : "Two guests may have the same nights: %s has %s, first seen on %s; here they are held"
                + " by %s since %s.";
    return sure.formatted(
        calendar, nights(nights), moment(appeared), other.source(), moment(other.since()));
  }

  Told cancelled(Claim claim, Span nights, boolean approval) {
    return Told.event(
        Kind.RESA_CANCELLED,
        claim.identity(),
        nights,
        calendar
            + " no longer has the reservation of "
            + nights(nights)
            + (approval
                ? ". It waits for your approval here, and its nights can be sold."
                : ". It is cancelled here, and its nights can be sold."));
  }

  Told moved(String uid, Span before, Span after) {
    return Told.event(
            Kind.RESA_MOVED,
            uid,
            after,
            calendar
                + " has moved a reservation from "
                + nights(before)
                + " to "
                + nights(after)
                + ". It is moved here, too.")
        .with(before);
  }

  Told modified(RemoteEvent event, Span here, boolean personal) {
    String both = calendar + " has " + nights(event.span()) + ", here it is " + nights(here) + ".";
    return Told.event(
            Kind.RESA_MODIFIED,
            event.identity(),
            here,
            personal
                ? "You changed the dates of this reservation: "
                    + both
                    + " The nights of both are held; yours stay until you change them."
                : "Changes have not been reflected in the Reservation list: "
                    + both
                    + " The nights of both are held.")
        .with(event.span());
  }

  Told stuck(RemoteEvent event, Span here) {
    return Told.event(
            Kind.RESA_MODIFIED,
            event.identity(),
            here,
            calendar
                + " has moved this reservation from "
                + nights(here)
                + " to "
                + nights(event.span())
                + ", where another of its own reservations is. The nights of both are held.")
        .with(event.span());
  }

  Told shared(RemoteEvent event) {
    return Told.event(
        Kind.EVENT_NOT_IMPORTED,
        event.identity(),
        event.span(),
        calendar
            + " has two reservations with nights in common, one of them from "
            + nights(event.span())
            + ". Its nights are held.");
  }

  /** Over nights of another calendar that is under guard. */
  Told overMissing(RemoteEvent event, Holder missing) {
    return overMissing(event, missing.span(), counterpart(missing).source());
  }

  /** Over nights of the calendar itself, which is under guard. */
  Told overMissing(RemoteEvent event, Span missing) {
    return overMissing(event, missing, "it");
  }

  private Told overMissing(RemoteEvent event, Span missing, String who) {
    return Told.event(
        Kind.EVENT_NOT_IMPORTED,
        event.identity(),
        event.span(),
        calendar
            + " has sold "
            + nights(event.span())
            + ", over "
            + nights(missing)
            + ", which "
            + who
            + " no longer lists, and which is kept here so far. The nights of both are held.");
  }

  Told takenOver(RemoteEvent event) {
    return Told.event(
        Kind.TAKEN_OVER,
        event.identity(),
        event.span(),
        "The nights from "
            + nights(event.span())
            + " are free of who had them. The reservation of "
            + calendar
            + " has them now.");
  }

  Told preparation(RemoteEvent event) {
    return Told.event(
        Kind.PREPARATION_NOT_KEPT,
        event.identity(),
        event.span(),
        calendar
            + " has sold "
            + nights(event.span())
            + ". It is taken in, but the nights for preparation beside it cannot be kept.");
  }

  Told cancelledElsewhere(Claim claim) {
    return Told.event(
        Kind.CANCELLED_ELSEWHERE,
        claim.identity(),
        claim.span(),
        calendar
            + " no longer has this reservation. By your settings it stays here until you cancel"
            + " it.");
  }

  Told begunElsewhere(Claim claim) {
    return Told.event(
        Kind.GONE_IN_HOUSE,
        claim.identity(),
        claim.span(),
        calendar
            + " no longer has this reservation, which has begun. It stays here until its check-out"
            + " or until you cancel it.");
  }

  Told cancelledHere(RemoteEvent event, KnownReservation stay) {
    return Told.event(
        Kind.CANCELLED_HERE,
        event.identity(),
        event.span(),
        "Reservation "
            + stay.id()
            + " was cancelled here, but "
            + calendar
            + " still has it. Cancel it there, too, or confirm it here again.");
  }

  Told leftOut(String uid, Span nights) {
    return Told.event(
        Kind.EVENT_NOT_IMPORTED,
        uid,
        nights,
        "The reservation of "
            + calendar
            + " from "
            + nights(nights)
            + " is left out by the settings of the import. Its nights can be sold.");
  }

  Told unreadable(EventSetAside event) {
    String why = event.reason().inEnglish();
    return new Told(
        Kind.EVENT_NOT_READ,
        event.uid().orElse(""),
        event.nights().map(Span::nights),
        Optional.empty(),
        0,
        0,
        Optional.empty(),
        event
            .nights()
            .map(Span::nights)
            .map(
                nights ->
                    "An event of "
                        + calendar
                        + " cannot be understood. The nights that it may mean are held: "
                        + nights(nights)
                        + ". "
                        + why)
            .orElse(
                "An event of "
                    + calendar
                    + " cannot be understood, not even its dates. Nothing is held for it. "
                    + why));
  }

  Told closedLoop(Claim claim) {
    return Told.event(
        Kind.CLOSED_LOOP,
        claim.identity(),
        claim.span(),
        calendar
            + " and another channel keep "
            + nights(claim.span())
            + " closed, and nobody here has sold or blocked it: each had read it here before.");
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

  static String listed(List<Span> spans) {
    int shown = 5;
    String first =
        spans.stream()
            .limit(shown)
            .map(PlanWords::nights)
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return spans.size() > shown ? first + " and " + (spans.size() - shown) + " more" : first;
  }

  static String nights(Span span) {
    return span.isNights()
        ? span.days().getStart() + " to " + span.days().getEnd()
        : span.start() + " to " + span.end();
  }

  private static String moment(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
