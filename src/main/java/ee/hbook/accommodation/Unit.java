package ee.hbook.accommodation;

/**
 * A unit of an accommodation with the name that its owner gave it.
 *
 * @param num HBook's {@code accom_num}, from 1
 * @param name what the owner calls it, such as "12" or "Garden side"; at most 50 characters
 */
public record Unit(int num, String name) {}
