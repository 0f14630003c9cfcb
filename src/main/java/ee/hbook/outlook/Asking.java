package ee.hbook.outlook;

import java.util.Optional;

/**
 * How far a room that said no to a booking of ours is invited again: once, each time that whoever
 * had it then has gone. One that says no while nobody has it goes by rules of its own, and is left
 * alone. Pure.
 */
public enum Asking {
  /** Somebody else has it; once he has gone it is invited again. */
  WAITING,
  /** It is free, and has to leave the meeting first: who is invited already is not asked again. */
  LEAVING,
  /** It has left the meeting, and is to be invited. */
  COMING;

  /**
   * What is next for a room of a booking.
   *
   * @param known how far it was
   * @param invited whether it is invited to the meeting now
   * @param declined whether it has said no to that
   * @param taken whether somebody else has it then, as far as its calendar told
   * @return how far it is; empty when there is nothing to be done or waited for
   */
  public static Optional<Asking> next(
      Optional<Asking> known, boolean invited, boolean declined, boolean taken) {
    if (!invited) {
      return known.filter(step -> step != WAITING).map(step -> COMING);
    }
    if (!declined) {
      return Optional.empty();
    }
    boolean freed = known.filter(step -> step == WAITING).isPresent() && !taken;
    if (freed || known.filter(step -> step == LEAVING).isPresent()) {
      return Optional.of(LEAVING);
    }
    return taken ? Optional.of(WAITING) : Optional.empty();
  }
}
