package ee.hbook.config;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Logs what was thrown: of what kind it is, where it comes from, and the same of each of its
 * causes. What an exception says is never logged, since it may repeat the address of a calendar, a
 * key or a guest.
 */
public final class FaultLog {

  private FaultLog() {}

  /**
   * Logs it.
   *
   * @param log where
   * @param level how grave it is
   * @param what a sentence of ours, in which nothing is secret
   * @param fault what was thrown
   */
  public static void log(Logger log, Level level, String what, Throwable fault) {
    log.log(level, what, withoutWords(fault));
  }

  /**
   * What was thrown, as it may be shown to whoever reads a log.
   *
   * @param fault what was thrown
   * @return its kinds and places, and of a database its codes
   */
  static Throwable withoutWords(Throwable fault) {
    return new Shown(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static final class Shown extends Throwable {

    private static final long serialVersionUID = 1L;

    Shown(Throwable fault, Set<Throwable> seen) {
      super(kind(fault), cause(fault, seen), false, true);
      setStackTrace(fault.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable fault, Set<Throwable> seen) {
      seen.add(fault);
      Throwable cause = fault.getCause();
      return cause == null || seen.contains(cause) ? null : new Shown(cause, seen);
    }

    /** A database says by two codes what is wrong, and only in words with what. */
    private static String kind(Throwable fault) {
      String name = fault.getClass().getName();
      return fault instanceof SQLException sql
          ? name + " " + sql.getSQLState() + " " + sql.getErrorCode()
          : name;
    }

    @Override
    public String toString() {
      return String.valueOf(getMessage());
    }
  }
}
