package ee.hbook.demo.application;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.availability.Span;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import ee.hbook.link.application.EditLinks;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A small house to look at: two accommodations, a few reservations, one linked calendar. */
@ApplicationScoped
public class SampleHouse {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final long ROOM = 102;
  private static final long HOUSE = 101;

  private final Accommodations accommodations;
  private final EditAccommodations editAccommodations;
  private final AddReservation addReservation;
  private final BlockAccommodation blockAccommodation;
  private final ChangeSettings changeSettings;
  private final EditLinks editLinks;
  private final LinkStore links;
  private final DeploymentVariables variables;
  private final Clock clock;

  @Inject
  public SampleHouse(
      Accommodations accommodations,
      EditAccommodations editAccommodations,
      AddReservation addReservation,
      BlockAccommodation blockAccommodation,
      ChangeSettings changeSettings,
      EditLinks editLinks,
      LinkStore links,
      DeploymentVariables variables,
      Clock clock) {
    this.accommodations = accommodations;
    this.editAccommodations = editAccommodations;
    this.addReservation = addReservation;
    this.blockAccommodation = blockAccommodation;
    this.changeSettings = changeSettings;
    this.editLinks = editLinks;
    this.links = links;
    this.variables = variables;
    this.clock = clock;
  }

  /** Fills an empty house; leaves any other as it is. */
  @Transactional
  public void fill() {
    if (!accommodations.all().isEmpty()) {
      return;
    }
    changeSettings.change(
        Map.of(
            "blogname", "Villa Mimosa",
            "timezone_string", ZONE.getId(),
            "hb_ical_url_feed_has_key", "no"));
    accommodation(HOUSE, "Garden house", "Garden", new PreparationNights(1, 1), new Unit(1, "1"));
    accommodation(
        ROOM,
        "Sea view room",
        "Sea view",
        PreparationNights.NONE,
        new Unit(1, "Room 1"),
        new Unit(2, "Room 2"));
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    stay(ROOM, 1, today.plusDays(3), 4, ReservationStatus.CONFIRMED, "Zoë", "O'Brien", 2);
    stay(ROOM, 1, today.plusDays(12), 7, ReservationStatus.NEW, "Jan", "Novák", 3);
    stay(ROOM, 2, today.plusDays(1), 2, ReservationStatus.CONFIRMED, "Inês", "Carvalho", 1);
    stay(ROOM, 2, today.plusDays(20), 5, ReservationStatus.PENDING, "Élodie", "Martin", 2);
    stay(HOUSE, 1, today.plusDays(8), 7, ReservationStatus.CONFIRMED, "Ada", "Lindqvist", 5);
    blockAccommodation.block(
        OptionalLong.of(HOUSE),
        OptionalInt.of(1),
        Span.nights(today.plusDays(40), today.plusDays(44)),
        "Painting");
    variables.demoCalendars().ifPresent(this::link);
  }

  private void accommodation(
      long id, String name, String shortName, PreparationNights preparation, Unit... units) {
    editAccommodations.create(
        new AccommodationDraft(
            OptionalLong.of(id),
            Optional.of(name),
            Optional.empty(),
            Optional.of(shortName),
            Optional.of(preparation),
            Optional.empty(),
            Optional.of(List.of(units))));
  }

  private void stay(
      long accomId,
      int accomNum,
      LocalDate checkIn,
      int nights,
      ReservationStatus status,
      String firstName,
      String lastName,
      int adults) {
    addReservation.add(
        new ReservationDraft(
            OptionalLong.of(accomId),
            OptionalInt.of(accomNum),
            Optional.of(checkIn),
            Optional.of(checkIn.plusDays(nights)),
            Optional.of(status),
            Optional.empty(),
            OptionalInt.of(adults),
            OptionalInt.of(0),
            Optional.of(
                Customer.named(
                    firstName, lastName, "guest" + accomId + accomNum + "@example.com", ""))));
  }

  /** The server answers only once it has started, so the first run waits a little. */
  private void link(String calendars) {
    Link link = editLinks.add(ROOM, 2, "Sample calendar", calendars + "sample.ics");
    links.update(link.dueAt(clock.instant().plus(Duration.ofSeconds(20))));
  }
}
