package ee.hbook.outlook.setup;

import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import java.util.List;

/**
 * One thing that was tried, and what came of it.
 *
 * @param what what was tried
 * @param about the mailbox, where it was one; else empty
 * @param result how it went
 * @param words what is so, and what to do about it
 * @param commands what is to be typed at a PowerShell, line by line
 */
public record AccessCheck(
    What what, String about, Result result, Saying words, List<String> commands) {

  /** Switches the room list of an organisation on; one has to be signed in to Places. */
  public static final List<String> PLACES =
      List.of(
          "Install-Module -Name MicrosoftPlaces",
          "Connect-MicrosoftPlaces",
          "Set-PlacesSettings -EnableBuildings 'Default:true'");

  /** What is tried. */
  public enum What implements Worded {
    /** The sign-in as the application. */
    TOKEN,
    /** The list of rooms. */
    ROOMS,
    /** A room's calendar and what its mailbox is set to. */
    ROOM,
    /** The default user's calendar. */
    DEFAULT_USER;
  }

  /** How it went. */
  public enum Result implements Worded {
    /** As it should. */
    GOOD,
    /** It works, and there is something to know. */
    NOTE,
    /** It does not work. */
    BAD;
  }

  public AccessCheck {
    commands = List.copyOf(commands);
  }

  /**
   * One without anything to be typed.
   *
   * @param what what was tried
   * @param about the mailbox, where it was one; else empty
   * @param result how it went
   * @param words what is so
   */
  public AccessCheck(What what, String about, Result result, Saying words) {
    this(what, about, result, words, List.of());
  }
}
