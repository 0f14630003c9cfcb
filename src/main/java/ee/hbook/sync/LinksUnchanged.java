package ee.hbook.sync;

/**
 * Polls that found nothing new are over; sent inside their transaction. They send no {@link
 * SyncFinished}.
 *
 * @param links how many links were polled
 */
public record LinksUnchanged(int links) {}
