package ee.hbook.outlook.setup.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.setup.FaultWords;
import ee.hbook.outlook.setup.Roll;
import ee.hbook.outlook.setup.RoomState;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Keeps the rooms of the organisation as Outlook lists them and as people type them in. */
@ApplicationScoped
@Transactional
public class KeepRooms {

  private final Setups setups;
  private final TenantRooms rooms;
  private final JoinRooms joinRooms;
  private final Clock clock;

  @Inject
  public KeepRooms(Setups setups, TenantRooms rooms, JoinRooms joinRooms, Clock clock) {
    this.setups = setups;
    this.rooms = rooms;
    this.joinRooms = joinRooms;
    this.clock = clock;
  }

  /**
   * Keeps what was listed: rooms that are offered become units, where the default store is known.
   *
   * @param listed the rooms that Outlook lists
   * @param next when they are looked for next
   */
  public void called(List<GraphRoom> listed, Instant next) {
    setups.lock();
    Instant now = clock.instant();
    List<TenantRoom> known = rooms.all();
    Roll.Called called = new Roll(known, setup().settings().ignoredTags(), now).with(listed);
    called.forgotten().forEach(rooms::delete);
    called.after().stream().map(rooms::save).forEach(room -> follow(known, room));
    joinRooms.join(offered(), setup().settings());
    setups.looked(new Setup.RoomsLook(now, listed.size(), ""), next);
  }

  /** Its unit and its link follow a room that is called otherwise or has another address. */
  private void follow(List<TenantRoom> known, TenantRoom room) {
    known.stream()
        .filter(before -> before.id() == room.id())
        .findFirst()
        .ifPresent(before -> joinRooms.follow(before, room));
  }

  /**
   * Notes that nothing could be listed: all stands as it stood.
   *
   * @param code Graph's word
   * @param next when it is tried next
   */
  public void notCalled(String code, Instant next) {
    setups.looked(new Setup.RoomsLook(clock.instant(), 0, code), next);
  }

  /**
   * Keeps what a room's mailbox is set to.
   *
   * @param id the room
   * @param read what was read
   */
  public void set(long id, GraphMailbox read) {
    setups.lock();
    rooms.find(id).map(room -> room.set(read)).ifPresent(rooms::save);
  }

  /**
   * Keeps a room that was typed in and answers.
   *
   * @param address its mailbox
   * @param name what it is called; empty to call it by its address
   * @return the room
   * @throws Conflict when it is there already, or another room's unit is linked to that mailbox
   */
  public TenantRoom typedIn(String address, String name) {
    setups.lock();
    joinRooms.refuseTwin(address);
    String lower = address.toLowerCase(Locale.ROOT);
    if (rooms.all().stream().anyMatch(room -> room.address().equalsIgnoreCase(lower))) {
      throw new Conflict(Saying.of("outlook_refusal_room_known", address));
    }
    String called = name.isBlank() ? address.substring(0, address.indexOf('@')) : name.strip();
    TenantRoom room = rooms.save(TenantRoom.typed(address, called, clock.instant()));
    joinRooms.join(List.of(room), setup().settings());
    return rooms.known(room.id());
  }

  /**
   * Why a mailbox whose address was typed is not taken.
   *
   * @param fault what came of it
   * @return the refusal of the field where another address may do, else of the moment
   */
  public static RuntimeException unreachable(GraphFault fault) {
    Saying why = FaultWords.of(fault, "outlook_fault_calendar", "outlook_fault_no_mailbox");
    return fault.is(GraphFault.Kind.NOT_FOUND) || fault.is(GraphFault.Kind.FORBIDDEN)
        ? new InvalidInput("address", why)
        : new Conflict(why);
  }

  /**
   * Forgets a room that was typed in and is no unit.
   *
   * @param id the room
   * @throws NotFound if there is no such room
   * @throws Conflict when it is listed, or a unit
   */
  public void forget(long id) {
    TenantRoom room = rooms.known(id);
    if (!room.typedIn() || room.isLinked()) {
      throw new Conflict(Saying.of("outlook_refusal_forget", room.name()));
    }
    rooms.delete(id);
  }

  private List<TenantRoom> offered() {
    return rooms.all().stream().filter(room -> room.state() == RoomState.OFFERED).toList();
  }

  private Setup setup() {
    return setups.present().orElse(Setup.NONE);
  }
}
