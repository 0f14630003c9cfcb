package ee.hbook.blocking.rest;

import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.blocking.BlockedDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Blocked dates as the API shows and takes them.
 *
 * @param id their number
 * @param accomId the accommodation; absent for all
 * @param accomNum the unit; absent for all of the accommodation
 * @param from the first blocked night
 * @param to the first free day
 * @param start of hours, the first blocked moment on the property's clock
 * @param end of hours, the first free moment
 * @param startInstant the same in UTC
 * @param endInstant the same in UTC
 * @param comment why; absent when nobody said
 * @param kind {@code blocked} by hand, {@code stop_sell} or {@code canary} by the site itself for a
 *     while, {@code preparation}, {@code automatic} or {@code imported}
 * @param uid their UID; a block of several units goes out with one of its own for each
 */
@Schema(name = "BlockedDates")
public record BlockedDatesJson(
    @Schema(readOnly = true) long id,
    @Nullable Long accomId,
    @Nullable Integer accomNum,
    LocalDate from,
    LocalDate to,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    @Schema(readOnly = true) @Nullable Instant startInstant,
    @Schema(readOnly = true) @Nullable Instant endInstant,
    @Schema(maxLength = 1000) @Nullable String comment,
    @Schema(
            readOnly = true,
            enumeration = {
              "blocked",
              "stop_sell",
              "canary",
              "preparation",
              "automatic",
              "imported"
            })
        String kind,
    @Schema(readOnly = true) String uid) {

  static BlockedDatesJson of(BlockedDates blocked, ShownTimes shown) {
    ShownTimes.Times times = shown.of(blocked.accomId(), blocked.span());
    return new BlockedDatesJson(
        blocked.id(),
        blocked.accomId().isPresent() ? blocked.accomId().getAsLong() : null,
        blocked.accomNum().isPresent() ? blocked.accomNum().getAsInt() : null,
        blocked.nights().getStart(),
        blocked.nights().getEnd(),
        times.start(),
        times.end(),
        times.startInstant(),
        times.endInstant(),
        blocked.comment().isEmpty() ? null : blocked.comment(),
        kind(blocked.cause()),
        blocked.uid());
  }

  private static String kind(BlockedDates.Cause cause) {
    return switch (cause) {
      case BlockedDates.ByHand byHand -> "blocked";
      case BlockedDates.ByMachine machine -> machine.reason().word();
      case BlockedDates.PreparationTime preparation -> "preparation";
      case BlockedDates.LinkedReservation linked -> "automatic";
      case BlockedDates.FromCalendar calendar -> "imported";
    };
  }
}
