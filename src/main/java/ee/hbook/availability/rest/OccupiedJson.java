package ee.hbook.availability.rest;

import ee.hbook.availability.Occupancy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Nights that cannot be sold.
 *
 * @param checkIn the first taken night
 * @param checkOut the first free day
 * @param start of a unit by the hour, the first taken moment on the property's clock
 * @param end of a unit by the hour, the first free moment
 * @param startInstant the same in UTC
 * @param endInstant the same in UTC
 * @param kind what holds them
 * @param source {@code website} for what was made here, else the name of the calendar
 */
@Schema(name = "Occupied")
public record OccupiedJson(
    LocalDate checkIn,
    LocalDate checkOut,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    @Nullable Instant startInstant,
    @Nullable Instant endInstant,
    @Schema(enumeration = {"reservation", "blocked", "preparation", "automatic", "imported"})
        String kind,
    String source) {

  private static final String HERE = "website";

  static OccupiedJson of(Occupancy occupancy, ShownTimes shown) {
    return switch (occupancy) {
      case Occupancy.Reserved reserved -> of(reserved, shown, "reservation", reserved.source());
      case Occupancy.Blocked blocked -> of(blocked, shown, "blocked", HERE);
      case Occupancy.Preparation preparation -> of(preparation, shown, "preparation", HERE);
      case Occupancy.Automatic automatic -> of(automatic, shown, "automatic", HERE);
      case Occupancy.Imported imported -> of(imported, shown, "imported", imported.source());
    };
  }

  private static OccupiedJson of(
      Occupancy occupancy, ShownTimes shown, String kind, String source) {
    ShownTimes.Times times =
        shown.of(OptionalLong.of(occupancy.unit().accomId()), occupancy.span());
    return new OccupiedJson(
        occupancy.nights().getStart(),
        occupancy.nights().getEnd(),
        times.start(),
        times.end(),
        times.startInstant(),
        times.endInstant(),
        kind,
        source);
  }
}
