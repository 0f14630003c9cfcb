package ee.hbook.feed.reads;

import java.util.Optional;

/**
 * A link of a unit, as one that reads the unit's feed.
 *
 * @param link the number of the link
 * @param host the host of its calendar, in lower case; empty while that is not known
 * @param name what its owner calls it
 * @param exported whether a person lets it read
 * @param learned by what the program is remembered that was found to read for it; empty for none
 */
public record FeedChannel(
    long link, String host, String name, boolean exported, Optional<String> learned) {

  /**
   * Whose calendar it is.
   *
   * @return the platform, if it is known
   */
  public Optional<ReaderFamily> platform() {
    return host.isEmpty() ? Optional.empty() : ReaderFamily.ofCalendar(host, name);
  }
}
