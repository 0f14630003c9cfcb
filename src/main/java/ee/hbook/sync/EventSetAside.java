package ee.hbook.sync;

import ee.hbook.config.Saying;
import java.util.Optional;

/**
 * An event of a fetched feed that could not be understood; the others of its feed are not touched
 * by it.
 *
 * @param uid its UID, when that much could be read
 * @param reason what is wrong with it, in words for the owner
 */
public record EventSetAside(Optional<String> uid, Saying reason) {}
