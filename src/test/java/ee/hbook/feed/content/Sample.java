package ee.hbook.feed.content;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Nights;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.feed.FeedTimes;
import ee.hbook.feed.FeedVariant;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.ExportSettings;
import ee.hbook.settings.ExportSettings.Templates;
import ee.hbook.settings.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** A site with two accommodations, for the tests of feeds. Its today is 1 June 2026. */
public final class Sample {

  /** A name that breaks whatever does not escape: a quoted backslash-n and a real line end. */
  public static final String NASTY = "Zoë; O'Brien, \"Ñandú\" \\n 🏖\nsecond line";

  /** The moment of every test. */
  public static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

  /** The unit that most tests ask for. */
  public static final UnitId UNIT = new UnitId(102, 1);

  /** The site. */
  public static final Site SITE =
      new Site("Hotel Ñandú", ZoneId.of("Europe/Prague"), Optional.empty(), Locale.ENGLISH);

  /** The accommodations: 102 with two units, 103 with one. */
  public static final List<Accommodation> ACCOMMODATIONS =
      List.of(
          new Accommodation(
              102,
              "Double room",
              "double-room",
              "DBL",
              PreparationNights.NONE,
              List.of(),
              List.of(new Unit(1, "Garden side"), new Unit(2, "12"))),
          new Accommodation(
              103,
              "Cottage",
              "cottage",
              "",
              PreparationNights.NONE,
              List.of(),
              List.of(new Unit(1, "1"))));

  private static final Templates FULL =
      new Templates(
          "HBook reservation - [customer_first_name] [customer_last_name] - Resa id: [resa_id]",
          "NAME: [customer_first_name] [customer_last_name]\nEMAIL: [customer_email]");

  private static final Templates ANONYMOUS =
      new Templates("Reservation #[resa_id] ([resa_source])", "");

  private Sample() {}

  /** The export settings as they are on a new site. */
  public static ExportSettings settings() {
    return settings(true, false, false, false, false);
  }

  /** Export settings. */
  public static ExportSettings settings(
      boolean blockedDates,
      boolean preparation,
      boolean onlyConfirmed,
      boolean onlyWebsite,
      boolean cancelled) {
    return new ExportSettings(
        true,
        blockedDates,
        preparation,
        onlyConfirmed,
        onlyWebsite,
        cancelled,
        30,
        FULL,
        ANONYMOUS);
  }

  /** What decides about a feed besides its URL. */
  public static FeedContext context(FeedVariant variant, ExportSettings settings) {
    return new FeedContext(SITE, settings, variant, FeedTimes.DEFAULTS, NOW);
  }

  /** Everything to select from. */
  public static FeedSource source(List<Reservation> reservations, List<BlockedDates> blocked) {
    return new FeedSource(ACCOMMODATIONS, reservations, blocked);
  }

  /** A guest with a difficult name in every field. */
  public static Customer nastyCustomer() {
    return new Customer(9, NASTY, NASTY, NASTY, NASTY, NASTY, NASTY, NASTY, NASTY, NASTY, NASTY);
  }

  /** A stay of 102/1 in July. */
  public static Reservation reservation(long id, ReservationStatus status) {
    return reservation(id, status, Origin.WEBSITE, nights("2026-07-14", "2026-07-17"));
  }

  /** A stay of 102/1. */
  public static Reservation reservation(
      long id, ReservationStatus status, Origin origin, LocalDateRange nights) {
    return new Reservation(
        id,
        "D2026-05-01T10:00:00U" + id + "@hotel.example",
        UNIT,
        Span.nights(nights),
        status,
        origin,
        "late arrival of Jan",
        2,
        1,
        Optional.of(Customer.named("Jan", "Novák", "jan@novak.example", "+420 777 123 456")),
        Instant.parse("2026-05-01T10:00:00.123Z"),
        Instant.parse("2026-05-20T12:30:00.456Z"),
        2,
        true,
        false);
  }

  /** Where reservations of a linked calendar come from. */
  public static Origin from(String name, long link) {
    return new Origin.Calendar(name, OptionalLong.of(link), Optional.empty());
  }

  /** A block of 102/1 in August. */
  public static BlockedDates block(BlockedDates.Cause cause) {
    return block(
        OptionalLong.of(102), OptionalInt.of(1), cause, nights("2026-08-01", "2026-08-05"));
  }

  /** A block. */
  public static BlockedDates block(
      OptionalLong accomId, OptionalInt accomNum, BlockedDates.Cause cause, LocalDateRange nights) {
    return new BlockedDates(
        5,
        "B5@hotel.example",
        accomId,
        accomNum,
        Span.nights(nights),
        cause,
        "5. for Jan Novák",
        Instant.parse("2026-05-02T08:00:00.9Z"));
  }

  /** Nights by two dates. */
  public static LocalDateRange nights(String checkIn, String checkOut) {
    return Nights.of(LocalDate.parse(checkIn), LocalDate.parse(checkOut));
  }
}
