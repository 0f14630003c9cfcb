package ee.hbook.account;

import ee.hbook.config.Worded;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What users may want to be told by mail. Each chooses; whoever has not chosen is told all. */
public enum MailKind implements Worded {
  /** A calendar was paused, is held back or slowed down; nothing outside can be reached. */
  TROUBLES,
  /** Nights may have been sold twice. */
  DOUBLE_BOOKINGS,
  /** Such a trouble is over. */
  ENDS,
  /** Once a day, while anything needs somebody. */
  DIGEST;

  /** All of them. */
  public static final Set<MailKind> ALL = setOf(List.of(values()));

  /**
   * Finds a kind by its word.
   *
   * @param word as {@link #word()} writes it
   * @return empty for any other text
   */
  public static Optional<MailKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /**
   * Kinds as a set.
   *
   * @param kinds some of them
   * @return unmodifiable, in the order of their declaration
   */
  public static Set<MailKind> setOf(List<MailKind> kinds) {
    EnumSet<MailKind> set = EnumSet.noneOf(MailKind.class);
    set.addAll(kinds);
    return Collections.unmodifiableSet(set);
  }
}
