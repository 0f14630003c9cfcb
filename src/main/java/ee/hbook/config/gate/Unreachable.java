package ee.hbook.config.gate;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells failures of ours from those of a database that went away while we were asking it. */
public final class Unreachable {

  /** H2: the connection is broken, the database is closed, it was closed by its own process. */
  private static final Set<Integer> H2 = Set.of(90067, 90098, 90121);

  private static final int DEEPEST = 30;

  private Unreachable() {}

  /**
   * Whether the database is to blame.
   *
   * @param failure what was thrown
   * @return true if it could not be reached, ended what it had begun, or has no room left for what
   *     it was to store (SQLSTATE classes 08, 53 and 57P)
   */
  public static boolean isCauseOf(Throwable failure) {
    return isAmong(failure, DEEPEST);
  }

  /** A transaction that could not be committed has what the database said as suppressed. */
  private static boolean isAmong(Throwable failure, int depth) {
    Throwable cause = failure;
    for (int left = depth; cause != null && left > 0; left--) {
      if (isUnreachable(cause)) {
        return true;
      }
      for (Throwable suppressed : cause.getSuppressed()) {
        if (isAmong(suppressed, left - 1)) {
          return true;
        }
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isUnreachable(Throwable cause) {
    if (!(cause instanceof SQLException refused)) {
      // The server's pool had no connection to give.
      return cause.getClass().getName().equals("jakarta.resource.ResourceException");
    }
    String state = refused.getSQLState();
    return refused instanceof SQLRecoverableException
        || refused instanceof SQLTransientConnectionException
        || H2.contains(refused.getErrorCode())
        || isOfTheDisk(refused)
        || state != null
            && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
  }

  /** H2 says of a disk that is full what its file system says. */
  private static boolean isOfTheDisk(SQLException refused) {
    Throwable cause = refused.getCause();
    for (int left = DEEPEST; cause != null && left > 0; left--) {
      if (cause instanceof IOException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
