package ee.hbook.sync.application;

import ee.hbook.availability.Occupancy;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Obstacle;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.Told;
import ee.hbook.sync.Told.Counterpart;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * Says whose nights an event claims, with both sources and since when each has them.
 *
 * @param run the run
 */
record TellingConflicts(RunContext run) {

  void tell(
      IdentifiedEvent event, KnownEvent known, List<Occupancy> others, boolean doubleBooking) {
    LocalDateRange nights = event.event().nights();
    Occupancy first = others.getFirst();
    Saying with = new Obstacle.Taken(first).inWords();
    run.tally().conflict(event.identity(), nights, with, doubleBooking);
    Counterpart other = counterpart(first);
    run.tally()
        .tell(
            new Told(
                kind(known, doubleBooking),
                event.identity(),
                Optional.of(nights),
                Optional.of(other),
                0,
                0,
                doubleBooking
                    ? inWords(event, known, other) + " " + with.inEnglish()
                    : with.inEnglish()));
  }

  private String inWords(IdentifiedEvent event, KnownEvent known, Counterpart other) {
    LocalDateRange nights = event.event().nights();
    Instant appeared = known.nights().equals(nights) ? known.firstSeen() : run.now();
    return "Two guests may have the same nights: %s has %s to %s, first seen on %s; here they are"
            .formatted(run.origin().name(), nights.getStart(), nights.getEnd(), moment(appeared))
        + " held by %s since %s.".formatted(other.source(), moment(other.since()));
  }

  private static String moment(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private static Told.Kind kind(KnownEvent known, boolean doubleBooking) {
    if (doubleBooking) {
      return Told.Kind.POSSIBLE_DOUBLE_BOOKING;
    }
    return known.reservationId().isPresent()
        ? Told.Kind.RESA_MODIFIED
        : Told.Kind.EVENT_NOT_IMPORTED;
  }

  private Counterpart counterpart(Occupancy held) {
    return switch (held) {
      case Occupancy.Reserved reserved ->
          ofReservation(reserved.source(), reserved.reservationId());
      case Occupancy.Preparation preparation ->
          ofReservation("preparation", preparation.reservationId());
      case Occupancy.Automatic automatic -> ofReservation("automatic", automatic.reservationId());
      case Occupancy.Blocked blocked -> ofBlock("blocked", blocked.blockId());
      case Occupancy.Imported imported -> ofBlock(imported.source(), imported.blockId());
    };
  }

  private Counterpart ofReservation(String source, long id) {
    return new Counterpart(source, OptionalLong.of(id), run.bookings().since(id).orElse(run.now()));
  }

  private Counterpart ofBlock(String source, long id) {
    return new Counterpart(source, OptionalLong.empty(), run.holds().since(id).orElse(run.now()));
  }
}
