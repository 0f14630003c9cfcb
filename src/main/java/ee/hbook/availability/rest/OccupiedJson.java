package ee.hbook.availability.rest;

import ee.hbook.availability.Occupancy;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nights that cannot be sold.
 *
 * @param checkIn the first taken night
 * @param checkOut the first free day
 * @param kind what holds them
 * @param source {@code website} for what was made here, else the name of the calendar
 */
@Schema(name = "Occupied")
public record OccupiedJson(
    LocalDate checkIn,
    LocalDate checkOut,
    @Schema(enumeration = {"reservation", "blocked", "preparation", "automatic", "imported"})
        String kind,
    String source) {

  private static final String HERE = "website";

  static OccupiedJson of(Occupancy occupancy) {
    return switch (occupancy) {
      case Occupancy.Reserved reserved -> of(reserved, "reservation", reserved.source());
      case Occupancy.Blocked blocked -> of(blocked, "blocked", HERE);
      case Occupancy.Preparation preparation -> of(preparation, "preparation", HERE);
      case Occupancy.Automatic automatic -> of(automatic, "automatic", HERE);
      case Occupancy.Imported imported -> of(imported, "imported", imported.source());
    };
  }

  private static OccupiedJson of(Occupancy occupancy, String kind, String source) {
    return new OccupiedJson(
        occupancy.nights().getStart(), occupancy.nights().getEnd(), kind, source);
  }
}
