package ee.hbook.link;

/**
 * Everything that a link ever brought was removed; sent inside the transaction.
 *
 * @param linkId the link
 */
public record LinkPurged(long linkId) {}
