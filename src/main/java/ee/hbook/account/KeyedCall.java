package ee.hbook.account;

/**
 * A call that brought a key, so that it acts once however often it is sent. Nothing of it can be
 * read back from what it holds.
 *
 * @param userId who calls
 * @param keyHash a hash of the key, 64 characters
 * @param callHash a hash of the whole call, salted with the key, 64 characters
 */
public record KeyedCall(long userId, String keyHash, String callHash) {}
