package graphsim.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How quickly a client has answered in the last ten minutes: who is slow is told later, who is very
 * slow is told nothing for a while.
 */
final class Pace {

  /** What is done with a new notice. */
  enum Verdict {
    /** Sent at once. */
    PROMPT,
    /** Sent ten minutes later. */
    SLOW,
    /** Not sent. */
    DROP
  }

  static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Duration SLOW = Duration.ofSeconds(3);
  private static final Duration VERY_SLOW = Duration.ofSeconds(10);
  private static final int FEWEST = 10;

  private record Answer(Instant at, Duration took) {}

  private final Deque<Answer> answers = new ArrayDeque<>();

  void add(Instant at, Duration took) {
    answers.add(new Answer(at, took));
  }

  Verdict at(Instant now) {
    while (!answers.isEmpty() && answers.element().at().isBefore(now.minus(WINDOW))) {
      answers.remove();
    }
    if (answers.size() < FEWEST) {
      return Verdict.PROMPT;
    }
    return share(VERY_SLOW) > 15 ? Verdict.DROP : share(SLOW) > 10 ? Verdict.SLOW : Verdict.PROMPT;
  }

  private long share(Duration limit) {
    long over = answers.stream().filter(one -> one.took().compareTo(limit) > 0).count();
    return 100 * over / answers.size();
  }
}
