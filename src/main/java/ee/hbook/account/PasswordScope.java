package ee.hbook.account;

import ee.hbook.config.Worded;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What an application password opens of all that its user may do. It never opens more than that: a
 * program that reads figures need not be trusted with guests.
 */
public enum PasswordScope implements Worded {
  /** Whatever its user may. */
  EVERYTHING,
  /** What is only read. */
  READING,
  /** Accommodations with the addresses of their feeds, and who reads them. */
  FEEDS,
  /** The figures for monitoring. */
  METRICS,
  /** The whole house as a file. */
  BACKUP;

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  /**
   * The one of a word.
   *
   * @param word such as {@code metrics}
   * @return empty for any other word
   */
  public static Optional<PasswordScope> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /**
   * Whether it opens a call of the JSON API.
   *
   * @param method the HTTP method
   * @param path below {@code /api}
   * @return false where its user may call it and the program may not
   */
  public boolean opens(String method, String path) {
    boolean reads = READS.contains(method);
    String first = Access.firstPart(path);
    return switch (this) {
      case EVERYTHING -> true;
      case READING -> reads && !first.equals("backup");
      case FEEDS -> reads && Set.of("", "accommodations", "feeds", "feed-reads").contains(first);
      case METRICS -> reads && Set.of("", "metrics").contains(first);
      case BACKUP -> reads && Set.of("", "backup").contains(first);
    };
  }
}
