package ee.hbook.journal;

import ee.hbook.account.Capability;
import ee.hbook.config.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a line of the log is about, and who may read such lines. */
public enum LogKind implements Worded {
  /** A reservation was added, changed, moved or deleted. */
  RESERVATION(Capability.MANAGE_RESERVATIONS),
  /** Dates were blocked or freed. */
  BLOCKED_DATES(Capability.MANAGE_RESERVATIONS),
  /** A calendar was read. */
  SYNC(Capability.MANAGE_RESERVATIONS),
  /** An accommodation was added, changed or deleted. */
  ACCOMMODATION(Capability.MANAGE_ACCOMMODATIONS),
  /** Options were changed. */
  SETTINGS(Capability.MANAGE_SETTINGS),
  /** What needed a person was put off, or brought back. */
  ATTENTION(Capability.MANAGE_RESERVATIONS),
  /** Users, their roles and passwords; sign-ins that failed. */
  USER(Capability.MANAGE_USERS);

  private final Capability needed;

  LogKind(Capability needed) {
    this.needed = needed;
  }

  /**
   * The kinds that somebody may read.
   *
   * @param may what the reader may do
   * @return in the order of the screen
   */
  public static List<LogKind> readableBy(Predicate<Capability> may) {
    return Arrays.stream(values()).filter(kind -> may.test(kind.needed)).toList();
  }

  /**
   * Reads a stored kind.
   *
   * @param word lower case
   * @return empty for any other text
   */
  public static Optional<LogKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
