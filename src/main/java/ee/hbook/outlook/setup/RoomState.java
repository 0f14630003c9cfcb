package ee.hbook.outlook.setup;

import ee.hbook.config.Worded;
import java.util.Locale;

/** How a room of Outlook stands to this house. */
public enum RoomState implements Worded {
  /** It is to become a unit, as soon as there is a default store for it. */
  OFFERED,
  /** It is a unit here. */
  SYNCHRONISED,
  /** It is a unit here although it has one of the tags to ignore: a person said so. */
  KEPT,
  /** It is a unit here, and in Outlook something says that it should be none: a person decides. */
  ASKS,
  /** A tag keeps it out. */
  IGNORED,
  /** A person keeps it out. */
  LEFT_OUT,
  /** In Outlook nobody can book it: who comes first has it. */
  NOT_BOOKABLE,
  /** It is a unit here, and Outlook lists it no more. */
  VANISHED;

  /**
   * Finds a state by its word.
   *
   * @param word as {@link #word()} writes it
   * @return the state
   */
  public static RoomState ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
