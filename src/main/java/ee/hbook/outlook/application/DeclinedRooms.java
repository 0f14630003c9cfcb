package ee.hbook.outlook.application;

import static ee.hbook.account.Capability.MANAGE_RESERVATIONS;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.application.NeedSource;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.Saying;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.Tenant;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.RoomAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Bookings of ours whose room has said no in Outlook: two parties may stand before one door. */
@ApplicationScoped
public class DeclinedRooms implements NeedSource {

  private final Tenant tenant;
  private final Meetings meetings;
  private final Bookings bookings;
  private final Rooms rooms;
  private final Reservations reservations;

  @Inject
  public DeclinedRooms(
      Tenant tenant, Meetings meetings, Bookings bookings, Rooms rooms, Reservations reservations) {
    this.tenant = tenant;
    this.meetings = meetings;
    this.bookings = bookings;
    this.rooms = rooms;
    this.reservations = reservations;
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    Optional<OutlookSettings> outlook = tenant.settings();
    List<Need> needs = new ArrayList<>();
    if (outlook.isPresent()) {
      List<SyncedRoom> all = rooms.all();
      for (Meeting meeting : meetings.live()) {
        if (meeting.bornHere() && meeting.answers().containsValue(RoomAnswer.DECLINED)) {
          bookings
              .find(meeting.booking(), all, outlook.get())
              .ifPresent(
                  booking ->
                      booking
                          .rooms()
                          .forEach(
                              (room, stay) -> {
                                if (meeting.answers().get(room) == RoomAnswer.DECLINED) {
                                  reservations
                                      .find(stay)
                                      .map(DeclinedRooms::need)
                                      .ifPresent(needs::add);
                                }
                              }));
        }
      }
    }
    return needs;
  }

  private static Need need(Reservation stay) {
    return new Need(
        NeedKind.ROOM_DECLINED,
        stay.id() + " " + stay.span(),
        stay.updatedOn(),
        Optional.of(stay.unit()),
        "",
        OptionalLong.empty(),
        List.of(stay.nights()),
        Saying.of("need_room_declined_words", Long.toString(stay.id()), TimeWords.of(stay.span())),
        List.of(),
        List.of(
            new Page(
                Saying.of("notice_reservation", Long.toString(stay.id())),
                "reservations.xhtml?reservation=" + stay.id(),
                MANAGE_RESERVATIONS)));
  }
}
