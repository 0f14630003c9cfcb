package ee.hbook.sync;

import ee.hbook.config.Saying;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * An event of a fetched feed that could not be understood; the others of its feed are not touched
 * by it.
 *
 * @param uid its UID, when that much could be read
 * @param reason what is wrong with it, in words for the owner
 * @param nights the nights that it may take, where it has any readable date
 */
public record EventSetAside(Optional<String> uid, Saying reason, Optional<LocalDateRange> nights) {}
