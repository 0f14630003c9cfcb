package ee.hbook.outlook.application;

import static ee.hbook.account.Capability.MANAGE_RESERVATIONS;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.application.NeedSource;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.Saying;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.BookingKey;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.Tenant;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.RoomAnswer;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Bookings of ours whose room has said no in Outlook: two parties may stand before one door. */
@ApplicationScoped
public class DeclinedRooms implements NeedSource {

  private final Tenant tenant;
  private final Meetings meetings;
  private final Bookings bookings;
  private final Rooms rooms;
  private final Reservations reservations;
  private final SiteOptions options;

  @Inject
  public DeclinedRooms(
      Tenant tenant,
      Meetings meetings,
      Bookings bookings,
      Rooms rooms,
      Reservations reservations,
      SiteOptions options) {
    this.tenant = tenant;
    this.meetings = meetings;
    this.bookings = bookings;
    this.rooms = rooms;
    this.reservations = reservations;
    this.options = options;
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    Optional<OutlookSettings> outlook = tenant.settings();
    if (outlook.isEmpty()) {
      return List.of();
    }
    List<SyncedRoom> all = rooms.all();
    return meetings.ahead(LocalDateTime.ofInstant(now, options.site().zone())).stream()
        .filter(meeting -> BookingKey.reservation(meeting.booking()).isPresent())
        .filter(meeting -> meeting.answers().containsValue(RoomAnswer.DECLINED))
        .flatMap(meeting -> declined(meeting, all, outlook.get()))
        .map(DeclinedRooms::need)
        .toList();
  }

  private Stream<Reservation> declined(
      Meeting meeting, List<SyncedRoom> all, OutlookSettings outlook) {
    return bookings
        .find(meeting.booking(), all, outlook)
        .map(Booking::rooms)
        .map(Map::entrySet)
        .stream()
        .flatMap(Set::stream)
        .filter(part -> meeting.answers().get(part.getKey()) == RoomAnswer.DECLINED)
        .flatMap(part -> reservations.find(part.getValue()).stream());
  }

  private static Need need(Reservation stay) {
    return new Need(
        NeedKind.ROOM_DECLINED,
        stay.id() + " " + stay.span(),
        stay.updatedOn(),
        Optional.of(stay.unit()),
        "",
        OptionalLong.empty(),
        List.of(), // hours, which its sentence tells
        Saying.of("need_room_declined_words", Long.toString(stay.id()), TimeWords.of(stay.span())),
        List.of(),
        List.of(
            new Page(
                Saying.of("notice_reservation", Long.toString(stay.id())),
                "reservations.xhtml?reservation=" + stay.id(),
                MANAGE_RESERVATIONS)));
  }
}
