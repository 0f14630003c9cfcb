package ee.hbook.recovery;

import java.time.Instant;
import java.util.function.Supplier;

/** Port: what is kept of the buttons in mails. */
public interface ResumeLedger {

  /**
   * The key that signs them.
   *
   * @param fresh makes one, should there be none yet
   * @return the same on every node, for good
   */
  String key(Supplier<String> fresh);

  /**
   * Whether a button was pressed.
   *
   * @param signature the signature of its token
   * @return whether it worked before
   */
  boolean isUsed(String signature);

  /**
   * Lets only one at a time press a button, until his transaction is over.
   *
   * @see #use
   */
  void pressAlone();

  /**
   * Writes down that a button was pressed.
   *
   * @param signature the signature of its token
   * @param now when
   */
  void use(String signature, Instant now);

  /**
   * Forgets buttons that no longer work anyway.
   *
   * @param before those pressed before this moment
   */
  void forget(Instant before);
}
