package ee.hbook.link;

import ee.hbook.settings.ImportSettings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The mailbox of a room in Outlook (seed 002). What is booked there is told change by change; what
 * is booked here is written there instead of being read.
 *
 * @param address the room's e-mail address, in lower case
 */
public record OutlookRoom(String address) implements LinkSource {

  /** How often a room is asked for what no notice told. */
  public static final Duration FREQUENCY = Duration.ofMinutes(5);

  /** Keeps it in lower case. */
  public OutlookRoom {
    address = address.toLowerCase(Locale.ROOT);
  }

  /** The domain of its organisation: what fails for one of its rooms fails for all. */
  @Override
  public String peer() {
    return address.substring(address.indexOf('@') + 1);
  }

  @Override
  public boolean readsFeeds() {
    return false;
  }

  /** Outlook and the house are one calendar: nothing is left out, everything follows. */
  @Override
  public ImportSettings following(ImportSettings site) {
    return new ImportSettings(
        FREQUENCY,
        true,
        true,
        false,
        false,
        List.of(),
        0,
        0,
        false,
        site.missedPolls(),
        site.missedFor(),
        site.guardFor(),
        false,
        false,
        site.producers());
  }

  @Override
  public String toString() {
    return "a room at " + peer();
  }
}
