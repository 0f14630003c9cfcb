package ee.hbook.notification.outbox;

import java.time.Instant;

/**
 * A message that does not get out of the house.
 *
 * @param id its number in the outbox
 * @param webhook whether it is a call of the webhook
 * @param to where it goes
 * @param givenUp whether it is not tried any more
 * @param writtenOn when it was written
 */
public record Stuck(long id, boolean webhook, String to, boolean givenUp, Instant writtenOn) {}
