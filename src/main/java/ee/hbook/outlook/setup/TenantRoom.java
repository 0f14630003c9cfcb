package ee.hbook.outlook.setup;

import ee.hbook.accommodation.UnitId;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphRoom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A room of the organisation, as far as this house knows it.
 *
 * @param id its number here; 0 before it is stored
 * @param key by what it is known again: {@link GraphRoom#key()}
 * @param address its mailbox's e-mail address
 * @param name what it is called there
 * @param postal its postal address on one line; empty when none is told
 * @param capacity for how many people
 * @param tags what it is marked with there
 * @param state how it stands to this house
 * @param typedIn whether a person has typed its address, since no list has it
 * @param unit the unit that it is
 * @param linkId the link of that unit to its mailbox; empty also when a person has removed it
 * @param seenOn when it was last listed or reached
 * @param mailbox time zone and working hours, when they were read
 */
public record TenantRoom(
    long id,
    String key,
    String address,
    String name,
    String postal,
    OptionalInt capacity,
    List<String> tags,
    RoomState state,
    boolean typedIn,
    Optional<UnitId> unit,
    OptionalLong linkId,
    Instant seenOn,
    GraphMailbox mailbox) {

  private static final GraphMailbox UNREAD = new GraphMailbox(Optional.empty(), Optional.empty());
  private static final int UNIT_NAME = 50;

  public TenantRoom {
    tags = List.copyOf(tags);
  }

  /**
   * A room that is seen for the first time.
   *
   * @param listed as it is listed
   * @param now when
   * @return the room, offered
   */
  static TenantRoom listed(GraphRoom listed, Instant now) {
    return typed(listed.address(), listed.name(), now).following(listed, now).in(RoomState.OFFERED);
  }

  /**
   * A room whose address a person has typed.
   *
   * @param address its mailbox
   * @param name what it is called
   * @param now when
   * @return the room, offered
   */
  public static TenantRoom typed(String address, String name, Instant now) {
    return new TenantRoom(
        0,
        address.toLowerCase(Locale.ROOT),
        address,
        name,
        "",
        OptionalInt.empty(),
        List.of(),
        RoomState.OFFERED,
        true,
        Optional.empty(),
        OptionalLong.empty(),
        now,
        UNREAD);
  }

  /**
   * Whether it is synchronised: whatever is said of it in Outlook, its bookings are followed.
   *
   * @return true while it has a link
   */
  public boolean isLinked() {
    return linkId.isPresent();
  }

  /**
   * What the unit of a room of this name is called.
   *
   * @return the name, cut where a unit's name has to end
   */
  public String unitName() {
    String stripped = name.strip();
    String told = stripped.isEmpty() ? address : stripped;
    int end =
        told.offsetByCodePoints(0, Math.min(UNIT_NAME, told.codePointCount(0, told.length())));
    return told.length() <= UNIT_NAME
        ? told
        : told.substring(0, Math.min(end, UNIT_NAME - 1)).strip() + "…";
  }

  /** The same room as it is listed now, whatever it was called and wherever its mailbox was. */
  TenantRoom following(GraphRoom listed, Instant now) {
    return new TenantRoom(
        id,
        listed.key(),
        listed.address(),
        listed.name().isBlank() ? name : listed.name(),
        listed.postal(),
        listed.capacity(),
        listed.tags(),
        state,
        false,
        unit,
        linkId,
        now,
        mailbox);
  }

  /**
   * The same room in another state.
   *
   * @param other the state
   * @return the room
   */
  public TenantRoom in(RoomState other) {
    return with(other, unit, linkId, mailbox);
  }

  /**
   * The same room as a unit of this house.
   *
   * @param joined the unit
   * @param link its link
   * @return the room, synchronised
   */
  public TenantRoom as(UnitId joined, long link) {
    return with(RoomState.SYNCHRONISED, Optional.of(joined), OptionalLong.of(link), mailbox);
  }

  /**
   * The same room, followed no more. Its unit, where there is one, waits for it.
   *
   * @return the room, left out
   */
  public TenantRoom apart() {
    return with(RoomState.LEFT_OUT, unit, OptionalLong.empty(), mailbox);
  }

  /**
   * The same room with what its mailbox is set to.
   *
   * @param read what was read
   * @return the room
   */
  public TenantRoom set(GraphMailbox read) {
    return with(state, unit, linkId, read);
  }

  private TenantRoom with(
      RoomState other, Optional<UnitId> joined, OptionalLong link, GraphMailbox read) {
    return new TenantRoom(
        id, key, address, name, postal, capacity, tags, other, typedIn, joined, link, seenOn, read);
  }

  @Override
  public String toString() {
    return "room " + id + " " + state.word();
  }
}
