package ee.hbook.sync;

import java.time.Instant;

/**
 * What speaks for it that something is gone: how often it was looked for in vain, and over which
 * time. Neither alone proves anything: many looks in a minute see one fault many times.
 *
 * @param looks how many looks that count have agreed; those too near to the one before do not
 * @param since the first of them
 * @param last the last one that counted
 * @param answers in how many different answers in a row it was not
 * @param answer by what the last answer is known again; may be empty
 * @param guarded whether it went together with so much else that a day or a person must agree
 */
public record Proof(
    int looks, Instant since, Instant last, int answers, String answer, boolean guarded) {

  /**
   * The first look that did not see it.
   *
   * @param now when
   * @param answer by what the answer is known again
   * @param guarded whether it went together with much else
   * @return a proof that has begun
   */
  public static Proof begun(Instant now, String answer, boolean guarded) {
    return new Proof(1, now, now, 1, answer, guarded);
  }

  /**
   * The same after one more look that counts. What was once a matter for the guard remains one.
   *
   * @param now when
   * @param present by what the answer is known again
   * @param guard whether it is a matter for the guard by now
   * @return one look further
   */
  Proof counted(Instant now, String present, boolean guard) {
    boolean other = !present.equals(answer);
    return new Proof(
        looks + 1, since, now, other ? answers + 1 : answers, present, guarded || guard);
  }

  /**
   * The same as a matter for the guard.
   *
   * @return with the guard's patience
   */
  Proof underGuard() {
    return new Proof(looks, since, last, answers, answer, true);
  }
}
