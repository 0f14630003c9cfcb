package ee.hbook.reservation.rest;

import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.availability.rest.ShownTimes.Times;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reservation as the API shows and takes it.
 *
 * @param id HBook's {@code resa_id}
 * @param uid its iCalendar UID
 * @param accomId the accommodation
 * @param accomNum the unit
 * @param checkIn the first night; of a unit by the hour the day of its start
 * @param checkOut the day of departure; of a unit by the hour the day after its last
 * @param start of a unit by the hour, its first moment on the property's clock
 * @param end of a unit by the hour, the first moment after it
 * @param startInstant the same in UTC
 * @param endInstant the same in UTC
 * @param status the status
 * @param origin {@code website}, or the name of the calendar that it came from
 * @param originUrl where it can be seen at its source, if known
 * @param comment the owner's comment
 * @param adults number of adults
 * @param children number of children
 * @param customer the guest, if known
 * @param groupId the group that ties it to the others of its party; null when it is alone
 * @param receivedOn when it was made
 * @param updatedOn when it last changed
 */
@Schema(name = "Reservation")
public record ReservationJson(
    @Schema(readOnly = true) long id,
    @Schema(readOnly = true) String uid,
    @Schema(example = "102") long accomId,
    @Schema(example = "1") int accomNum,
    LocalDate checkIn,
    LocalDate checkOut,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    @Schema(readOnly = true) @Nullable Instant startInstant,
    @Schema(readOnly = true) @Nullable Instant endInstant,
    @Schema(
            enumeration = {
              "pending",
              "new",
              "confirmed",
              "cancelled",
              "awaiting_approval",
              "awaiting_payment"
            })
        String status,
    @Schema(readOnly = true) String origin,
    @Schema(readOnly = true) @Nullable String originUrl,
    @Schema(maxLength = 4000) String comment,
    int adults,
    int children,
    @Nullable CustomerJson customer,
    @Schema(type = SchemaType.INTEGER, format = "int64", nullable = true) OptionalLong groupId,
    @Schema(readOnly = true) Instant receivedOn,
    @Schema(readOnly = true) Instant updatedOn) {

  static ReservationJson of(Reservation reservation, ShownTimes shown) {
    Times times = shown.of(OptionalLong.of(reservation.unit().accomId()), reservation.span());
    return new ReservationJson(
        reservation.id(),
        reservation.uid(),
        reservation.unit().accomId(),
        reservation.unit().accomNum(),
        reservation.nights().getStart(),
        reservation.nights().getEnd(),
        times.start(),
        times.end(),
        times.startInstant(),
        times.endInstant(),
        reservation.status().word(),
        reservation.origin().word(),
        url(reservation.origin()),
        reservation.comment(),
        reservation.adults(),
        reservation.children(),
        CustomerJson.of(reservation.customer().orElse(null)),
        reservation.groupId(),
        reservation.receivedOn(),
        reservation.updatedOn());
  }

  private static @Nullable String url(Origin origin) {
    return switch (origin) {
      case Origin.Website website -> null;
      case Origin.Calendar calendar -> calendar.url().map(URI::toString).orElse(null);
    };
  }
}
