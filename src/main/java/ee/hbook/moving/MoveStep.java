package ee.hbook.moving;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.config.Worded;
import java.util.OptionalLong;

/** One thing that moving in changes here. */
public sealed interface MoveStep {

  /**
   * An accommodation is made under the number that it has in the file.
   *
   * @param wanted as it will be
   */
  record MakeAccommodation(Accommodation wanted) implements MoveStep {}

  /**
   * An accommodation that is here already becomes as the file has it; units that it has only here
   * stay.
   *
   * @param before as it is
   * @param wanted as it will be
   */
  record ChangeAccommodation(Accommodation before, Accommodation wanted) implements MoveStep {}

  /**
   * A calendar is linked, with the signature that was accepted there.
   *
   * @param link the calendar
   */
  record MakeLink(FileLink link) implements MoveStep {}

  /**
   * An option gets the file's value.
   *
   * @param name the option
   * @param wanted the value, which may be a key
   */
  record SetOption(String name, String wanted) implements MoveStep {
    @Override
    public String toString() {
      return "option " + name;
    }
  }

  /**
   * A reservation is taken over under its UID.
   *
   * @param stay the reservation
   * @param linkId the link here that brought it; empty when it is to be made, or there is none
   * @param snag why it cannot hold its unit
   */
  record TakeStay(FileStay stay, OptionalLong linkId, Snag snag) implements MoveStep {}

  /**
   * Blocked dates are taken over under their UID.
   *
   * @param block the dates; those beside a reservation name it by its number in the file
   */
  record TakeBlock(BlockedDates block) implements MoveStep {
    @Override
    public String toString() {
      return "blocked dates " + block.accomId() + block.accomNum() + block.span();
    }
  }

  /** Why a reservation is taken over as a pending one, that holds no nights. */
  enum Snag implements Worded {
    /** It is taken over as it is. */
    NONE,
    /** Something else holds its nights. */
    TAKEN,
    /** HBook had not given it a unit. */
    NO_UNIT
  }
}
