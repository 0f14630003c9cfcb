package ee.hbook.availability;

import java.util.OptionalLong;

/**
 * Who asks for nights: what this one holds already does not stand in its own way.
 *
 * @param reservationId its reservation, with the blocks beside it
 * @param blockId its blocked dates
 */
public record Claimant(OptionalLong reservationId, OptionalLong blockId) {

  /** Somebody who holds nothing yet. */
  public static final Claimant NEW = new Claimant(OptionalLong.empty(), OptionalLong.empty());

  /**
   * A reservation that exists.
   *
   * @param id its {@code resa_id}
   * @return the claimant
   */
  public static Claimant reservation(long id) {
    return new Claimant(OptionalLong.of(id), OptionalLong.empty());
  }

  /**
   * Whether an occupancy belongs to this claimant.
   *
   * @param held the occupancy
   * @return true for its own reservation, the blocks beside it, and its own blocked dates
   */
  public boolean owns(Occupancy held) {
    return switch (held) {
      case Occupancy.Reserved reserved -> is(reservationId, reserved.reservationId());
      case Occupancy.Preparation preparation -> is(reservationId, preparation.reservationId());
      case Occupancy.Automatic automatic -> is(reservationId, automatic.reservationId());
      case Occupancy.Blocked blocked -> is(blockId, blocked.blockId());
      case Occupancy.Imported imported ->
          is(blockId, imported.blockId())
              || reservationId.isPresent() && reservationId.equals(imported.reservationId());
    };
  }

  private static boolean is(OptionalLong own, long id) {
    return own.isPresent() && own.getAsLong() == id;
  }
}
