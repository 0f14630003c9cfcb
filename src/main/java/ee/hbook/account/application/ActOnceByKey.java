package ee.hbook.account.application;

import ee.hbook.account.KeptAnswer;
import ee.hbook.account.KeptAnswers;
import ee.hbook.account.KeyedCall;
import ee.hbook.account.KeyedOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Lets a call that brings a key act once: the first that comes is carried out, on any node. */
@ApplicationScoped
public class ActOnceByKey {

  private final KeptAnswers answers;
  private final Clock clock;

  @Inject
  public ActOnceByKey(KeptAnswers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * Whether a call is to be carried out. It is on record when this returns, so that whoever comes
   * while it runs is told so.
   *
   * @param call the call
   * @return {@link KeyedOutcome.First} to one caller only
   */
  @Transactional
  public KeyedOutcome begin(KeyedCall call) {
    Instant now = clock.instant();
    Optional<KeptAnswer> known = answers.find(call);
    if (known.isPresent() && !known.get().begunOn().isBefore(now.minus(KeptAnswer.KEPT))) {
      return known.get().meets(call, now);
    }
    answers.forget(call.userId(), now.minus(KeptAnswer.KEPT));
    answers.begin(call, now);
    return new KeyedOutcome.First();
  }

  /**
   * Keeps the answer to a call that was carried out.
   *
   * @param call the call
   * @param sealed its answer, which only the key opens
   */
  @Transactional
  public void answer(KeyedCall call, String sealed) {
    answers.answer(call, sealed);
  }

  /** Forgets the keys of yesterday. */
  @Transactional
  public void forgetOld() {
    answers.forget(clock.instant().minus(KeptAnswer.KEPT));
  }
}
