package ee.hbook.recovery;

import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/**
 * One thing that is checked after a resume, and how far that has come (seed 003).
 *
 * @param kind what is checked
 * @param state how far that has come
 * @param code what was found, as a word; with kind and state it stands for a sentence
 * @param said what the sentence is about: a host or the code of a failure; may be empty
 * @param moment the moment that it is about: when something was seen, or is expected
 * @param nights the nights that it is about
 * @param reachedOn since when it stands so; UTC
 */
public record VerificationStep(
    Kind kind,
    State state,
    String code,
    String said,
    Optional<Instant> moment,
    List<LocalDateRange> nights,
    Instant reachedOn) {

  /** What is checked, in the order of AvaiBook's list. */
  public enum Kind implements Worded {
    /** Both directions are switched on. */
    SWITCHES,
    /** Our feed for the link answers from outside, can be read and shows what it should. */
    FEED,
    /** Their calendar was synchronised well since. */
    SYNC,
    /** An address without encryption is proposed with it. */
    HTTPS,
    /** Both calendars agree. */
    COMPARISON,
    /** A room in Outlook accepts a meeting of ours, and shows it. */
    TRIAL,
    /** A night that is closed here for a while gets to be known there. */
    CANARY,
    /** A night that a person closes there gets to be known here. */
    REVERSE;

    /**
     * Finds a kind by its word.
     *
     * @param word as {@link #word()} writes it
     * @return empty for an unknown word
     */
    public static Optional<Kind> ofWord(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /** How far a check has come. */
  public enum State implements Worded {
    /** Not begun. */
    WAITING,
    /** Under way. */
    RUNNING,
    /** All is well. */
    GOOD,
    /** Something is wrong; it is looked at again. */
    BAD,
    /** A person has to look. */
    PERSON;
  }

  public VerificationStep {
    nights = List.copyOf(nights);
  }

  /**
   * A check that stands so now.
   *
   * @param kind what is checked
   * @param state how far that has come
   * @param code what was found
   * @param now when
   * @return the step
   */
  public static VerificationStep of(Kind kind, State state, String code, Instant now) {
    return new VerificationStep(kind, state, code, "", Optional.empty(), List.of(), now);
  }

  /**
   * The same, about a host or a failure.
   *
   * @param about the host or the code
   * @return the step with it
   */
  public VerificationStep saying(String about) {
    return new VerificationStep(kind, state, code, about, moment, nights, reachedOn);
  }

  /**
   * The same, about a moment.
   *
   * @param about the moment
   * @return the step with it
   */
  public VerificationStep at(Instant about) {
    return new VerificationStep(kind, state, code, said, Optional.of(about), nights, reachedOn);
  }

  /**
   * The same, about nights.
   *
   * @param about the nights
   * @return the step with them
   */
  public VerificationStep about(List<LocalDateRange> about) {
    return new VerificationStep(kind, state, code, said, moment, about, reachedOn);
  }

  /**
   * Whether another look found the same.
   *
   * @param other what it found
   * @return true when nothing but {@link #reachedOn} differs
   */
  public boolean saysTheSameAs(VerificationStep other) {
    return equals(
        new VerificationStep(
            other.kind,
            other.state,
            other.code,
            other.said,
            other.moment,
            other.nights,
            reachedOn));
  }

  /**
   * What was found, as a sentence.
   *
   * @param when how a moment is written
   * @param which how nights are written
   * @return the sentence
   */
  public Saying inWords(Function<Instant, String> when, Function<LocalDateRange, String> which) {
    String key =
        code.equals("begin") && kind != Kind.REVERSE
            ? "verify_begin"
            : "verify_" + kind.word() + "_" + code;
    return Saying.of(
        key,
        said,
        moment.map(when).orElse(""),
        nights.stream().map(which).collect(Collectors.joining(", ")));
  }
}
