package ee.hbook.selfcheck;

import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import java.util.Optional;

/**
 * What the site found out about itself.
 *
 * @param subject what was looked at
 * @param verdict how it is
 * @param words what was found
 * @param todo what to do about it; empty where there is nothing to do
 */
public record Finding(Subject subject, Verdict verdict, Saying words, Optional<Saying> todo) {

  /** What is looked at, in this order. */
  public enum Subject implements Worded {
    /** The address that is given out. */
    ADDRESS,
    /** Our feed, fetched at that address. */
    FEED,
    /** What stands in front of us. */
    PROXY,
    /** Copies that something in between keeps. */
    CACHE,
    /** The certificate of our address. */
    CERTIFICATE,
    /** Our clock. */
    CLOCK,
    /** The server that takes our mails. */
    MAIL
  }

  /** How it is. */
  public enum Verdict implements Worded {
    /** As it should be. */
    GOOD,
    /** A person has to do something. */
    WRONG,
    /** Cannot be told from here. */
    UNKNOWN
  }

  /**
   * All is well.
   *
   * @param subject what was looked at
   * @param what the end of the sentence's name
   * @param values what the sentence is about
   * @return the finding
   */
  static Finding good(Subject subject, String what, Object... values) {
    return new Finding(subject, Verdict.GOOD, words(subject, what, values), Optional.empty());
  }

  /**
   * Something is wrong.
   *
   * @param subject what was looked at
   * @param what the end of the sentence's name; with {@code _todo} that of what to do
   * @param values what both sentences are about
   * @return the finding
   */
  static Finding wrong(Subject subject, String what, Object... values) {
    return new Finding(
        subject,
        Verdict.WRONG,
        words(subject, what, values),
        Optional.of(words(subject, what + "_todo", values)));
  }

  /**
   * It could not be found out.
   *
   * @param subject what was looked at
   * @param what the end of the sentence's name
   * @param values what the sentence is about
   * @return the finding
   */
  static Finding unknown(Subject subject, String what, Object... values) {
    return new Finding(subject, Verdict.UNKNOWN, words(subject, what, values), Optional.empty());
  }

  private static Saying words(Subject subject, String what, Object... values) {
    return Saying.of("self_check_" + subject.word() + "_" + what, values);
  }
}
