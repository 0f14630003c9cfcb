package ee.hbook.moving;

import ee.hbook.config.Worded;

/**
 * Something of a file that is not taken over.
 *
 * @param kind what kind of thing it is
 * @param name which one, by the name that it has in the file; never a guest's data, never an
 *     address
 * @param count how many of them
 */
public record LeftOut(Kind kind, String name, int count) {

  /** What is left out, and why. */
  public enum Kind implements Worded {
    /** A table that this house has nothing for: seasons, rates, fees, extras, texts, templates. */
    TABLE,
    /** An option that this house does not have. */
    OPTION,
    /** An option of this house whose value cannot be taken. */
    OPTION_VALUE,
    /** Something that accommodations have in HBook only. */
    ACCOMMODATION_FIELD,
    /** An accommodation that is in the bin, or is none. */
    ACCOMMODATION,
    /** Something that reservations have in HBook only. */
    RESERVATION_FIELD,
    /** A reservation without readable nights. */
    RESERVATION,
    /** A reservation of a unit that is neither in the file nor here. */
    RESERVATION_PLACE,
    /** Blocked dates without readable nights. */
    BLOCK,
    /** Blocked dates of a unit that is neither in the file nor here. */
    BLOCK_PLACE,
    /** Something that is known of customers in HBook only. */
    CUSTOMER_FIELD,
    /** A customer of no reservation. */
    CUSTOMER,
    /** A calendar whose address cannot be one. */
    LINK_ADDRESS,
    /** A calendar of a unit that is neither in the file nor here. */
    LINK_PLACE,
    /** The address of a calendar's feed: its number means something else here. */
    LINK_FEED
  }
}
