package ee.hbook.reservation.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What makes a group: a reservation in each of several units.
 *
 * @param units the units, each once
 * @param checkIn the first night
 * @param checkOut the day of departure
 * @param start of units by the quarter hour: the first moment of each
 * @param end of units by the quarter hour: the first moment after it
 * @param status the status
 * @param comment the owner's comment
 * @param adults number of adults in each unit
 * @param children number of children in each unit
 * @param customer the guest
 */
@Schema(name = "NewReservationGroup")
public record NewGroupJson(
    @Schema(minItems = 1, maxItems = 50) List<GroupUnitJson> units,
    @Nullable LocalDate checkIn,
    @Nullable LocalDate checkOut,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    @Nullable String status,
    @Schema(maxLength = 4000) @Nullable String comment,
    @Nullable Integer adults,
    @Nullable Integer children,
    @Nullable CustomerJson customer) {}
