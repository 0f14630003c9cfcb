package ee.hbook.account;

/** Port: the slow, salted hash of passwords. */
public interface PasswordHashing {

  /**
   * Hashes a password with a new salt.
   *
   * @param password what the user types
   * @return algorithm, iterations, salt and hash in one text
   */
  String hash(String password);

  /**
   * Verifies a password. Takes a noticeable part of a second.
   *
   * @param password what was typed
   * @param hash what {@link #hash} made
   * @return whether they belong together; false for a text that is no hash
   */
  boolean matches(String password, String hash);
}
