package ee.hbook.outlook.setup.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.outlook.setup.RoomState;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import ee.hbook.sync.record.application.PurgeLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says which rooms of the organisation are units here. */
@ApplicationScoped
@Transactional
public class TakeRooms {

  private final Setups setups;
  private final TenantRooms rooms;
  private final JoinRooms joinRooms;
  private final PurgeLink purgeLink;

  @Inject
  public TakeRooms(Setups setups, TenantRooms rooms, JoinRooms joinRooms, PurgeLink purgeLink) {
    this.setups = setups;
    this.rooms = rooms;
    this.joinRooms = joinRooms;
    this.purgeLink = purgeLink;
  }

  /**
   * Takes a room in, or leaves one in, that something speaks against: a person says so.
   *
   * @param id the room
   * @return the room
   * @throws NotFound if there is no such room
   * @throws Conflict when there is no default store, nobody can book it in Outlook, or another
   *     room's unit is linked to its mailbox
   */
  public TenantRoom takeIn(long id) {
    setups.lock();
    TenantRoom room = rooms.known(id);
    switch (room.state()) {
      case SYNCHRONISED, KEPT, VANISHED -> {}
      case ASKS -> rooms.save(room.in(RoomState.KEPT));
      case NOT_BOOKABLE -> throw new Conflict(Saying.of("outlook_refusal_first_come", room.name()));
      case OFFERED, IGNORED, LEFT_OUT -> join(room);
    }
    return rooms.known(id);
  }

  private void join(TenantRoom room) {
    Setup setup = setup();
    if (setup.settings().defaultAccommodation().isEmpty()) {
      throw new Conflict(Saying.of("outlook_refusal_no_store"));
    }
    joinRooms.refuseTwin(room.address());
    joinRooms.join(List.of(room), setup.settings());
    if (room.state() == RoomState.IGNORED) {
      rooms.save(rooms.known(room.id()).in(RoomState.KEPT));
    }
  }

  /**
   * Takes a room out: its calendar is followed no more. The unit stays.
   *
   * @param id the room
   * @param withBookings whether what its calendar brought goes, too; else it stays
   * @return the room
   * @throws NotFound if there is no such room
   */
  public TenantRoom takeOut(long id, boolean withBookings) {
    setups.lock();
    TenantRoom room = rooms.known(id);
    if (room.linkId().isPresent()) {
      long link = room.linkId().getAsLong();
      rooms.save(room.apart());
      if (withBookings) {
        purgeLink.purgeAndRemove(link);
      } else {
        joinRooms.unlink(link);
      }
    }
    return rooms.save(rooms.known(id).in(RoomState.LEFT_OUT));
  }

  private Setup setup() {
    return setups.present().orElse(Setup.NONE);
  }
}
