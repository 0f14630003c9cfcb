package ee.hbook.config.gate;

/** Why the gate is closed. */
public enum Closed {
  /** Nobody has looked yet. */
  STARTING("starting"),
  /** The database does not answer. */
  AWAY("not reached"),
  /** A migration failed, or what prepares the house; both are tried again. */
  NOT_UP_TO_DATE("not brought up to date"),
  /** Another house lives in the database, and is left alone. */
  OCCUPIED("the database is that of another deployment"),
  /** What it is to be begun with is no backup. */
  NOT_RESTORED("HBOOK_RESTORE_FROM is no whole backup"),
  /** A file that a variable names for a secret is not there, or is not for our eyes. */
  NO_SECRET("a file that holds a secret cannot be read"),
  /** The data is of a newer HBook, and is left as it is. */
  NEWER_DATA("the data is of a newer HBook EE");

  private final String words;

  Closed(String words) {
    this.words = words;
  }

  /**
   * The same for whoever runs the server.
   *
   * @return a few words in English
   */
  public String words() {
    return words;
  }
}
