package ee.hbook.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When absence is proved: by looks <em>and</em> time. A look counts when it comes about as late
 * after the one before as a timer would have made it, whoever asked for it: pressing a button adds
 * nothing. Pure.
 *
 * @param now the moment of this look
 * @param answer by what this answer is known again
 * @param looks how many looks have to agree ({@code hb_ical_missed_polls})
 * @param frequency how often the calendar is read by itself ({@code hb_ical_frequency})
 * @param hours over which time they have to agree ({@code hb_ical_missed_minutes})
 * @param guardHours the same for what went together with much else ({@code hb_ical_guard_hours})
 * @param believed whether a person has said that the calendar is right
 * @param frozen whether nothing may be concluded from this look: it is not sure whose calendar this
 *     is, or it is an old copy
 * @param old whether it is an old copy
 */
public record ProofRule(
    Instant now,
    String answer,
    int looks,
    Duration frequency,
    Duration hours,
    Duration guardHours,
    boolean believed,
    boolean frozen,
    boolean old) {

  /** So many more looks have to agree in a case for the guard. */
  static final int MORE_UNDER_GUARD = 2;

  private static final Duration HOUR = Duration.ofHours(1);

  /**
   * What speaks for it after this look, which did not see it.
   *
   * @param before what spoke for it until now; empty when this is the first such look
   * @param guarded whether this look misses so much else, too, that it is a case for the guard
   * @return the proof as it stands now
   */
  public Proof after(Optional<Proof> before, boolean guarded) {
    boolean uncertain = guarded || frozen && !old;
    if (before.filter(proof -> proof.looks() > 0).isEmpty()) {
      return frozen
          ? new Proof(0, now, now, 0, answer, uncertain)
          : Proof.begun(now, answer, guarded || before.filter(Proof::guarded).isPresent());
    }
    Proof proof = before.get();
    boolean counts = !frozen && !now.isBefore(proof.last().plus(apart()));
    if (counts) {
      return proof.counted(now, answer, guarded);
    }
    return guarded ? proof.underGuard() : proof;
  }

  /**
   * Whether even those that relay what we told them, one after the other and each under a guard of
   * his own, must have let go something by now.
   *
   * @param proof what speaks for it, this look included
   * @return true after three times the guard's patience
   */
  public boolean outlastsNeighbours(Proof proof) {
    return !now.isBefore(proof.since().plus(guardHours.multipliedBy(3)));
  }

  /**
   * Whether something is gone.
   *
   * @param proof what speaks for it, this look included
   * @return true when enough looks over enough time agree, or a person does
   */
  public boolean isProved(Proof proof) {
    if (frozen) {
      return false;
    }
    if (believed) {
      return true;
    }
    int needed = proof.guarded() ? looks + MORE_UNDER_GUARD : looks;
    return proof.looks() >= needed && !now.isBefore(provedOn(proof));
  }

  /**
   * The same after a person's word: it stands for all the looks and all the time that were missing,
   * also when the next look comes.
   *
   * @param proof what speaks for it, this look included
   * @return proved, and no matter for the guard any more
   */
  public Proof proved(Proof proof) {
    Instant longAgo = now.minus(hours);
    return new Proof(
        Math.max(proof.looks(), looks),
        proof.since().isBefore(longAgo) ? proof.since() : longAgo,
        proof.last(),
        proof.answers(),
        proof.answer(),
        false);
  }

  /**
   * When time will have proved it, if the looks until then agree. A timer is not exact to the
   * minute: a third of its own interval, at most twenty minutes, is given away.
   *
   * @param proof what speaks for it
   * @return the moment
   */
  public Instant provedOn(Proof proof) {
    Duration whole = proof.guarded() ? guardHours : hours;
    Duration inexact = usual().dividedBy(3);
    Duration least = whole.compareTo(inexact) > 0 ? whole.minus(inexact) : Duration.ZERO;
    return proof.since().plus(least);
  }

  /** Looks nearer to each other than this are one. */
  private Duration apart() {
    return usual().multipliedBy(2).dividedBy(3);
  }

  private Duration usual() {
    return frequency.compareTo(HOUR) < 0 ? frequency : HOUR;
  }
}
