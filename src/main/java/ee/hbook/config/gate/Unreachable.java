package ee.hbook.config.gate;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells failures of ours from those of a database that went away while we were asking it. */
public final class Unreachable {

  /** H2: the connection is broken, the database is closed, it was closed by its own process. */
  private static final Set<Integer> H2 = Set.of(90067, 90098, 90121);

  private Unreachable() {}

  /**
   * Whether the database is to blame.
   *
   * @param failure what was thrown
   * @return true if it could not be reached, or ended what it had begun (SQLSTATE classes 08 and
   *     57P)
   */
  public static boolean isCauseOf(Throwable failure) {
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < 30; cause = cause.getCause()) {
      if (isUnreachable(cause)) {
        return true;
      }
      depth++;
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
        || state != null && (state.startsWith("08") || state.startsWith("57P"));
  }
}
