package ee.hbook.link;

/**
 * A link that was paused is followed again from its next run on; sent inside the transaction.
 *
 * @param linkId the link
 */
public record LinkResumed(long linkId) {}
