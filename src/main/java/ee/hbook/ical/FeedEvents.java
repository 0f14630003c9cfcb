package ee.hbook.ical;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Words reservations and blocked dates as events of a feed (hbook.md §1). */
final class FeedEvents {

  private static final String BLOCKED = "Accommodation blocked";
  private static final String BOOKING_REF = "Booking-Ref-";

  private final FeedRequest request;
  private final FeedContext context;

  FeedEvents(FeedRequest request, FeedContext context) {
    this.request = request;
    this.context = context;
  }

  /** A reservation as an event; one that awaits its payment only says that the unit is taken. */
  FeedEvent of(Reservation reservation, FeedUnit unit) {
    boolean plain = reservation.status() == ReservationStatus.AWAITING_PAYMENT;
    TemplateVariables variables =
        new TemplateVariables(
            reservation, unit.accommodation(), context.site(), context.variant(), context.today());
    Instant updated = seconds(reservation.updatedOn());
    return new FeedEvent(
        reservation.uid(),
        reservation.nights(),
        plain
            ? blockedSummary(unit)
            : SummaryTemplate.summary(context.templates().summary(), variables),
        plain
            ? blockedDescription(unit, "")
            : SummaryTemplate.description(context.templates().description(), variables),
        status(reservation.status()),
        updated,
        Optional.of(seconds(reservation.receivedOn())),
        Optional.of(updated),
        reservation.sequence(),
        plain ? Optional.empty() : contact(reservation, Customer::email),
        plain ? Optional.empty() : contact(reservation, Customer::phone),
        Optional.of(reservation.uid())
            .filter(uid -> uid.startsWith(BOOKING_REF))
            .map(uid -> uid.substring(BOOKING_REF.length())));
  }

  /** Blocked dates as the event of one of the units that they cover. */
  FeedEvent of(BlockedDates block, FeedUnit unit) {
    return new FeedEvent(
        block.uidFor(unit.id()),
        block.nights(),
        blockedSummary(unit),
        blockedDescription(unit, comment(block)),
        FeedEvent.Status.CONFIRMED,
        seconds(block.createdOn()),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static FeedEvent.Status status(ReservationStatus status) {
    return switch (status) {
      case NEW, CONFIRMED, AWAITING_PAYMENT -> FeedEvent.Status.CONFIRMED;
      case PENDING, AWAITING_APPROVAL -> FeedEvent.Status.TENTATIVE;
      case CANCELLED -> FeedEvent.Status.CANCELLED;
    };
  }

  private String blockedSummary(FeedUnit unit) {
    return isOfAllUnits()
        ? FeedText.oneLine(unit.accommodation().calendarName() + " - " + BLOCKED)
        : BLOCKED;
  }

  private String blockedDescription(FeedUnit unit, String comment) {
    String said = FeedText.lines(comment).strip();
    String text = said.isEmpty() ? BLOCKED : said;
    return isOfAllUnits()
        ? "%s(%s) - %s"
            .formatted(
                FeedText.oneLine(unit.accommodation().calendarName()),
                FeedText.oneLine(unit.unit().name()),
                text)
        : text;
  }

  /** What a reservation wrote may name the guest; what a calendar wrote is told to nobody else. */
  private String comment(BlockedDates block) {
    boolean told =
        switch (block.cause()) {
          case BlockedDates.ByHand byHand -> true;
          case BlockedDates.PreparationTime preparation -> context.variant() == FeedVariant.FULL;
          case BlockedDates.LinkedReservation linked -> context.variant() == FeedVariant.FULL;
          case BlockedDates.FromCalendar calendar -> false;
        };
    return told ? block.comment() : "";
  }

  private Optional<String> contact(Reservation reservation, Function<Customer, String> field) {
    return context.variant().mayTellTheGuestOf(reservation)
        ? reservation.customer().map(field).map(FeedText::oneLine).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  private boolean isOfAllUnits() {
    return request.scope() instanceof FeedRequest.AllUnits;
  }

  private static Instant seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }
}
