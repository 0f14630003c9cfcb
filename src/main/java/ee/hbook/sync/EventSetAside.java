package ee.hbook.sync;

import ee.hbook.config.Saying;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * An event of a fetched feed that could not be understood; the others of its feed are not touched
 * by it.
 *
 * @param uid its UID, when that much could be read
 * @param reason what is wrong with it, in words for the owner; nothing that the event says of
 *     anybody
 * @param nights the nights that it may take, read with caution from whatever date of it can be
 *     read; empty where none can, where it says that it takes none, and for the rest of a series of
 *     which the first date stands among the events
 */
public record EventSetAside(Optional<String> uid, Saying reason, Optional<LocalDateRange> nights) {

  /**
   * An event of which no date can be read.
   *
   * @param uid its UID, when that much could be read
   * @param reason what is wrong with it
   */
  public EventSetAside(Optional<String> uid, Saying reason) {
    this(uid, reason, Optional.empty());
  }
}
