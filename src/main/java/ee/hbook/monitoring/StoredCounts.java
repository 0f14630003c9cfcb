package ee.hbook.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Port: what the database counts for itself. */
public interface StoredCounts {

  /**
   * The outbox.
   *
   * @return one entry for each state that there are mails in
   */
  List<Mails> mails();

  /**
   * The notices that nobody has dismissed.
   *
   * @return their number by kind
   */
  Map<String, Long> notices();

  /**
   * Reaches the database and finds its tables.
   *
   * @return the version of the last migration, {@code 15}
   * @throws RuntimeException if the database cannot be reached or has no tables of ours
   */
  String migratedTo();

  /**
   * Mails in one state.
   *
   * @param state a word
   * @param number how many
   * @param oldest when the first of them was written
   */
  record Mails(String state, long number, Instant oldest) {}
}
