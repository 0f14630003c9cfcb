package ee.hbook.reservation.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What shall change of all reservations of a group; what is left out stays.
 *
 * @param checkIn the first night of each
 * @param checkOut the day of departure of each
 * @param start of units by the quarter hour: the first moment of each
 * @param end of units by the quarter hour: the first moment after it
 * @param shift how many days later each begins and ends, instead of the new times
 * @param status the status of each
 * @param comment the comment of each
 * @param adults number of adults in each unit
 * @param children number of children in each unit
 * @param customer the guest
 */
@Schema(name = "ReservationGroupChanges")
public record GroupChangesJson(
    @Nullable LocalDate checkIn,
    @Nullable LocalDate checkOut,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    @Nullable Integer shift,
    @Nullable String status,
    @Schema(maxLength = 4000) @Nullable String comment,
    @Nullable Integer adults,
    @Nullable Integer children,
    @Nullable CustomerJson customer) {}
