package ee.hbook.outlook.setup.faces;

import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.outlook.setup.RoomState;
import ee.hbook.outlook.setup.TenantRoom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A room, as the page lists it.
 *
 * @param id its number
 * @param name what it is called in Outlook
 * @param address its mailbox
 * @param postal its postal address; empty when none is told
 * @param capacity for how many people, in words; empty when that is not told
 * @param tags its tags, in words; empty without any
 * @param state how it stands
 * @param linked whether it is synchronised
 * @param typedIn whether its address was typed in
 * @param unit its unit, in words; empty without one
 * @param differences where its booking options differ from the unit's, in words
 * @param news how soon what happens in it is known here; null while it is not synchronised
 */
public record RoomRow(
    long id,
    String name,
    String address,
    String postal,
    String capacity,
    String tags,
    RoomState state,
    boolean linked,
    boolean typedIn,
    String unit,
    List<String> differences,
    @Nullable RoomNews news) {

  static RoomRow of(
      TenantRoom room, String unit, List<Saying> differences, Optional<RoomNews> news) {
    return new RoomRow(
        room.id(),
        room.name(),
        room.address(),
        room.postal(),
        room.capacity().isPresent()
            ? Screen.text("outlook_room_capacity", room.capacity().getAsInt())
            : "",
        room.tags().isEmpty()
            ? ""
            : Screen.text("outlook_room_tags", String.join(", ", room.tags())),
        room.state(),
        room.isLinked(),
        room.typedIn(),
        unit.isEmpty() ? "" : Screen.text("outlook_room_unit", unit),
        differences.stream().map(Screen::text).toList(),
        news.orElse(null));
  }

  /** How it stands, in words. */
  public String stateWords() {
    return Screen.text("outlook_state_" + state.word());
  }

  /**
   * What there is to say about that.
   *
   * @return a sentence; empty where the words say it all
   */
  public String stateMore() {
    String key = "outlook_state_" + state.word() + "_words";
    return Screen.has(key) ? Screen.text(key) : "";
  }

  /**
   * The chip of the state.
   *
   * @return a class of the style sheet
   */
  public String chip() {
    return switch (state) {
      case SYNCHRONISED, KEPT -> "hb-chip-confirmed";
      case OFFERED -> "hb-chip-pending";
      case ASKS, VANISHED -> "hb-chip-error";
      case IGNORED, LEFT_OUT, NOT_BOOKABLE -> "hb-chip-cancelled";
    };
  }

  /**
   * Whether it can be taken in.
   *
   * @return true for one that is kept out by a tag or a person, or waits
   */
  public boolean takenIn() {
    return switch (state) {
      case OFFERED, IGNORED, LEFT_OUT -> true;
      case SYNCHRONISED, KEPT, ASKS, NOT_BOOKABLE, VANISHED -> false;
    };
  }

  /**
   * Whether a person is asked about it.
   *
   * @return true for one that something speaks against
   */
  public boolean asks() {
    return state == RoomState.ASKS;
  }

  /**
   * Whether it can be forgotten.
   *
   * @return true for one that was typed in and is no unit
   */
  public boolean forgotten() {
    return typedIn && !linked;
  }
}
