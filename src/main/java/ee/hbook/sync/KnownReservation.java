package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * What the decision about an event needs to know of a reservation that stands here.
 *
 * @param id its {@code resa_id}
 * @param uid its UID
 * @param unit its unit
 * @param nights its nights
 * @param cancelled whether it is cancelled
 * @param own whether it originates here
 * @param linkId the link that brought it
 */
public record KnownReservation(
    long id,
    String uid,
    UnitId unit,
    LocalDateRange nights,
    boolean cancelled,
    boolean own,
    OptionalLong linkId) {}
