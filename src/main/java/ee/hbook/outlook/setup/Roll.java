package ee.hbook.outlook.setup;

import ee.hbook.outlook.graph.GraphRoom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Calls the roll: which rooms that Outlook lists are known here, and how each of all rooms stands
 * now. A room that is called or placed otherwise stays the same; one that is a unit never leaves by
 * itself, whatever tags it is given and whether it is listed or not. Pure.
 *
 * @param known the rooms as they stood
 * @param ignored the tags to ignore
 * @param now when
 */
public record Roll(List<TenantRoom> known, List<String> ignored, Instant now) {

  public Roll {
    known = List.copyOf(known);
    ignored = List.copyOf(ignored);
  }

  /**
   * What becomes of all rooms.
   *
   * @param after how each stands from now on; a new one has the number 0
   * @param forgotten numbers of those that are no more, and were nothing here
   */
  public record Called(List<TenantRoom> after, List<Long> forgotten) {

    public Called {
      after = List.copyOf(after);
      forgotten = List.copyOf(forgotten);
    }
  }

  /**
   * Calls.
   *
   * @param listed the rooms that Outlook lists
   * @return how all stand
   */
  public Called with(List<GraphRoom> listed) {
    List<TenantRoom> after = new ArrayList<>();
    Set<Long> met = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (GraphRoom room : listed) {
      if (keys.add(room.key())) {
        Optional<TenantRoom> same = same(room).filter(one -> !met.contains(one.id()));
        same.ifPresent(one -> met.add(one.id()));
        after.add(
            same.map(one -> standing(one.following(room, now), room))
                .orElseGet(() -> standing(TenantRoom.listed(room, now), room)));
      }
    }
    List<Long> forgotten = new ArrayList<>();
    for (TenantRoom room : known) {
      if (!met.contains(room.id())) {
        missed(room).ifPresentOrElse(after::add, () -> forgotten.add(room.id()));
      }
    }
    return new Called(after, forgotten);
  }

  /** By its key; a room that was known by its address only is met by that. */
  private Optional<TenantRoom> same(GraphRoom listed) {
    String address = listed.address().toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(room -> room.key().equals(listed.key()))
        .findFirst()
        .or(() -> known.stream().filter(room -> room.key().equals(address)).findFirst());
  }

  private TenantRoom standing(TenantRoom room, GraphRoom listed) {
    boolean bookable = listed.booking() != GraphRoom.Booking.FIRST_COME;
    boolean tagged = listed.hasAnyTag(ignored);
    if (room.isLinked()) {
      return room.in(linked(room.state(), bookable && !tagged));
    }
    if (wasOurs(room)) {
      return room.apart();
    }
    if (!bookable) {
      return room.in(RoomState.NOT_BOOKABLE);
    }
    if (tagged) {
      return room.in(RoomState.IGNORED);
    }
    return room.in(room.state() == RoomState.LEFT_OUT ? RoomState.LEFT_OUT : RoomState.OFFERED);
  }

  /** What a person has once decided is not asked again, until the reason has come and gone. */
  private static RoomState linked(RoomState before, boolean welcome) {
    if (welcome) {
      return RoomState.SYNCHRONISED;
    }
    return before == RoomState.KEPT ? RoomState.KEPT : RoomState.ASKS;
  }

  /** Its link or its unit was removed by a person: it does not come back by itself. */
  private static boolean wasOurs(TenantRoom room) {
    return switch (room.state()) {
      case SYNCHRONISED, KEPT, ASKS, VANISHED -> !room.isLinked();
      case OFFERED, IGNORED, LEFT_OUT, NOT_BOOKABLE -> false;
    };
  }

  private static Optional<TenantRoom> missed(TenantRoom room) {
    if (wasOurs(room)) {
      return Optional.of(room.apart());
    }
    if (room.typedIn() || room.state() == RoomState.LEFT_OUT) {
      return Optional.of(room);
    }
    return room.isLinked() ? Optional.of(room.in(RoomState.VANISHED)) : Optional.empty();
  }
}
