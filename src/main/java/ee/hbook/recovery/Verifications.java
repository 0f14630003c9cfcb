package ee.hbook.recovery;

import ee.hbook.accommodation.UnitId;
import ee.hbook.recovery.Verification.Canary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the verifications on record; of each link the last one. */
public interface Verifications {

  /** Links that are to be verified and that nobody verifies yet. */
  List<Long> missing();

  /**
   * Verifications that last.
   *
   * @return the oldest first
   */
  List<Verification> open();

  /**
   * Finds one.
   *
   * @param id its number
   * @return it, or empty
   */
  Optional<Verification> find(long id);

  /**
   * Finds one and keeps others from changing it until the transaction is over.
   *
   * @param id its number
   * @return it as it is now, or empty
   */
  Optional<Verification> lock(long id);

  /**
   * The last verification of a link.
   *
   * @param linkId the link
   * @return it, whether it lasts or not; empty when there was none
   */
  Optional<Verification> of(long linkId);

  /**
   * Begins one in the place of whatever was on record of the link, which is over.
   *
   * @param linkId the link
   * @param resumedOn when the link was resumed
   * @param now when
   * @param steps the checks
   * @return the verification
   */
  Verification begin(long linkId, Instant resumedOn, Instant now, List<VerificationStep> steps);

  /**
   * Keeps others from working at one for a while.
   *
   * @param id which
   * @param now when
   * @param lease for how long, unless it is given back
   * @return false when somebody else has it, or it is over
   */
  boolean claim(long id, Instant now, Duration lease);

  /**
   * Gives a claim back.
   *
   * @param id which
   * @param now when it was worked at
   */
  void release(long id, Instant now);

  /**
   * Stores what a look has found.
   *
   * @param id the verification
   * @param step the check as it stands now
   */
  void reach(long id, VerificationStep step);

  /**
   * Stores the night that is closed for a while, or what became of it.
   *
   * @param id the verification
   * @param canary the night
   */
  void keep(long id, Canary canary);

  /**
   * Ends one.
   *
   * @param id which
   * @param now when
   * @param how by what
   */
  void close(long id, Instant now, String how);

  /**
   * Forgets one.
   *
   * @param id which
   */
  void forget(long id);

  /**
   * The nights of a unit that are, or lately were, closed for a while.
   *
   * @param unit the unit
   * @return in no order
   */
  List<LocalDate> canaryNights(UnitId unit);
}
