package ee.hbook.outlook.setup;

import java.time.Instant;
import java.util.Optional;

/** Port: how Outlook is set up, which is stored once. */
public interface Setups {

  /**
   * What is stored.
   *
   * @return empty before anything was entered
   */
  Optional<Setup> present();

  /**
   * Stores settings, switch and secret; the rooms are then looked for at once.
   *
   * @param setup as it shall be; its look is ignored
   * @param now when
   */
  void save(Setup setup, Instant now);

  /** Forgets everything. */
  void remove();

  /**
   * Takes a look for rooms that is due, so that no other node does the same.
   *
   * @param now when
   * @param again when the next is due if nothing comes of this one
   * @return false when none is due
   */
  boolean takeLook(Instant now, Instant again);

  /** Keeps others who change rooms out until the transaction is over. */
  void lock();

  /**
   * Notes what came of a look.
   *
   * @param look what
   * @param next when the next is due
   */
  void looked(Setup.RoomsLook look, Instant next);

  /**
   * Takes it on oneself to tell people that the secret ends, once for each step.
   *
   * @param days how many days are left at most: a step of {@link SecretEnd}
   * @return false when that step, or a later one, was told
   */
  boolean takeTelling(int days);
}
