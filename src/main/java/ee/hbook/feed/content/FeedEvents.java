package ee.hbook.feed.content;

import ee.hbook.accommodation.Grain;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedUnit;
import ee.hbook.feed.FeedVariant;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Words reservations and blocked dates as events of a feed (hbook.md §1). */
final class FeedEvents {

  private static final String BLOCKED = "Accommodation blocked";

  private final FeedRequest request;
  private final FeedContext context;

  FeedEvents(FeedRequest request, FeedContext context) {
    this.request = request;
    this.context = context;
  }

  /** A reservation as an event; one that awaits its payment only says that the unit is taken. */
  FeedEvent of(Reservation reservation, FeedUnit unit) {
    boolean plain = reservation.status() == ReservationStatus.AWAITING_PAYMENT;
    FeedVariant told = toldOf(reservation.origin());
    TemplateVariables variables =
        new TemplateVariables(
            reservation, unit.accommodation(), context.site(), told, context.today());
    Optional<ImportedBooking> imported =
        told.tellsOfTheGuest() ? imported(reservation, unit) : Optional.empty();
    Instant updated = seconds(reservation.updatedOn());
    return new FeedEvent(
        reservation.uid(),
        reservation.nights(),
        plain ? blockedSummary(unit) : summary(variables, imported),
        plain ? blockedDescription(unit, "") : description(variables, imported),
        status(reservation.status()),
        updated,
        Optional.of(seconds(reservation.receivedOn())),
        Optional.of(updated),
        reservation.sequence(),
        plain ? Optional.empty() : contact(told, reservation, Customer::email),
        plain ? Optional.empty() : contact(told, reservation, Customer::phone),
        BookingCode.reference(reservation.uid()),
        plain ? Optional.empty() : imported.flatMap(booking -> booking.origin().url()),
        hours(reservation.span(), unit));
  }

  private String summary(TemplateVariables variables, Optional<ImportedBooking> imported) {
    String template = context.templates().summary();
    return imported
        .map(
            booking ->
                SummaryTemplate.hasGap(template, variables)
                    ? booking.summary()
                    : SummaryTemplate.closed(template, variables))
        .orElseGet(() -> SummaryTemplate.summary(template, variables));
  }

  private String description(TemplateVariables variables, Optional<ImportedBooking> imported) {
    String template = context.templates().description();
    return imported
        .map(booking -> booking.description(SummaryTemplate.withoutGaps(template, variables)))
        .orElseGet(() -> SummaryTemplate.description(template, variables));
  }

  /**
   * How much is told of what has this origin. What one channel told us is told to no other: the
   * feed that is for a link says nothing of other calendars' guests, whichever key opened it.
   */
  private FeedVariant toldOf(Origin origin) {
    return switch (origin) {
      case Origin.Website website -> context.variant();
      case Origin.Calendar calendar ->
          request.forLink().isPresent() ? FeedVariant.ANONYMOUS : context.variant();
    };
  }

  private static Optional<ImportedBooking> imported(Reservation reservation, FeedUnit unit) {
    return switch (reservation.origin()) {
      case Origin.Website website -> Optional.empty();
      case Origin.Calendar calendar ->
          Optional.of(new ImportedBooking(reservation, calendar, unit));
    };
  }

  /** Blocked dates as the event of one of the units that they cover. */
  FeedEvent of(BlockedDates block, FeedUnit unit) {
    FeedEvent event =
        new FeedEvent(
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
    return event.at(hours(block.span(), unit));
  }

  private Optional<FeedEvent.Hours> hours(Span span, FeedUnit unit) {
    ZoneId zone = context.site().zone();
    return unit.accommodation().grain() == Grain.QUARTER_HOUR
        ? Optional.of(new FeedEvent.Hours(span.startInstant(zone), span.endInstant(zone)))
        : Optional.empty();
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

  /** Whoever wrote it may have named a guest, or said why nobody is at home. */
  private String comment(BlockedDates block) {
    FeedVariant told =
        switch (block.cause()) {
          case BlockedDates.ByHand byHand -> context.variant();
          case BlockedDates.ByMachine byMachine -> context.variant();
          case BlockedDates.PreparationTime preparation -> context.variant();
          case BlockedDates.LinkedReservation linked -> context.variant();
          case BlockedDates.FromCalendar calendar ->
              toldOf(new Origin.Calendar(calendar.source(), calendar.linkId(), Optional.empty()));
        };
    return told.tellsOfTheGuest() ? withSource(block) : "";
  }

  private static String withSource(BlockedDates block) {
    String source =
        block.cause() instanceof BlockedDates.FromCalendar calendar ? calendar.source() : "";
    return block.comment().contains(source)
        ? block.comment()
        : (block.comment() + "\n" + source).strip();
  }

  private static Optional<String> contact(
      FeedVariant told, Reservation reservation, Function<Customer, String> field) {
    return told.tellsOfTheGuest()
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
