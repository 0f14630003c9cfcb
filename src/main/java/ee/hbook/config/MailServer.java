package ee.hbook.config;

import java.util.Optional;

/**
 * The server that takes our mails.
 *
 * @param host its name
 * @param port its port
 * @param login who we are to it; empty when it asks nobody
 * @param from the sender's address
 * @param security how the connection is kept secret
 */
public record MailServer(
    String host, int port, Optional<Login> login, String from, Security security) {

  /** How a connection is kept secret. */
  public enum Security {
    /** It begins in the open and must be upgraded (port 587 as a rule). */
    STARTTLS,
    /** It is secret from the first byte (port 465). */
    TLS,
    /** It is not: for a server on the same machine. */
    NONE
  }

  /**
   * A name and its password.
   *
   * @param user the name
   * @param password the password, never shown
   */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }
}
