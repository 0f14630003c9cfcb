package ee.hbook.reservation.file;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.config.Worded;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The columns of {@code hbook-reservations.csv} that we know, in HBook's order ({@code hbook.md}
 * §8).
 */
public enum FileColumn implements Worded {
  /** {@code resa_id}. */
  NUM("csv_num"),
  /** The first night. */
  CHECK_IN("check_in"),
  /** The day of departure. */
  CHECK_OUT("check_out"),
  /** How many nights. */
  NIGHTS("csv_nights"),
  /** The accommodation's name. */
  ACCOMMODATION("csv_accommodation"),
  /** The unit's name. */
  UNIT("csv_unit"),
  /** Number of adults. */
  ADULTS("adults"),
  /** Number of children. */
  CHILDREN("children"),
  /** The status. */
  STATUS("status"),
  /** The owner's comment. */
  COMMENT("comment"),
  /** When it was made, in the property's zone. */
  RECEIVED_ON("received_on"),
  /** The website or the calendar that it came from. */
  ORIGIN("origin"),
  /** The eight characters by which HBook's guests know it; read, never written. */
  ALPHANUM_ID("csv_alphanum_id"),
  /** The iCalendar UID, which HBook does not write. */
  UID("csv_uid"),
  /** The number of its group, which HBook does not write. */
  GROUP_NUM("csv_group"),
  /** When it begins, of a unit by the hour, on the property's clock; HBook does not write it. */
  START("hours_start"),
  /** When it ends, of a unit by the hour; HBook does not write it. */
  END("hours_end"),
  /** The customer's number. */
  CUSTOMER_ID("csv_customer_id"),
  /** First name. */
  FIRST_NAME("first_name"),
  /** Last name. */
  LAST_NAME("last_name"),
  /** E-mail address. */
  EMAIL("email"),
  /** Phone number. */
  PHONE("phone"),
  /** First address line. */
  ADDRESS_1("address_1"),
  /** Second address line. */
  ADDRESS_2("address_2"),
  /** City. */
  CITY("city"),
  /** Postal code. */
  ZIP_CODE("zip_code"),
  /** State or province. */
  STATE_PROVINCE("state_province"),
  /** Country. */
  COUNTRY("country");

  /** Those that our files may have. */
  public static final List<FileColumn> WRITTEN =
      Arrays.stream(values()).filter(column -> column != ALPHANUM_ID).toList();

  /** Those that only a house with units by the hour has. */
  public static final List<FileColumn> OF_HOURS = List.of(START, END);

  /** Those that are the customer's. */
  public static final List<FileColumn> OF_CUSTOMER =
      WRITTEN.stream().filter(column -> column.compareTo(CUSTOMER_ID) >= 0).toList();

  private final String textKey;

  FileColumn(String textKey) {
    this.textKey = textKey;
  }

  /**
   * What the column is called.
   *
   * @return a key of the message bundle
   */
  public String textKey() {
    return textKey;
  }

  /**
   * The columns that the files of a house have.
   *
   * @param house its accommodations
   * @return those of HBook and ours; with times where anything is let by the hour
   */
  public static List<FileColumn> of(Collection<Accommodation> house) {
    boolean hours = house.stream().anyMatch(type -> type.grain() == Grain.QUARTER_HOUR);
    return WRITTEN.stream().filter(column -> hours || !OF_HOURS.contains(column)).toList();
  }

  /**
   * Finds a column that we write.
   *
   * @param word as {@link #word()} writes it
   * @return the column, or empty for an unknown word
   */
  public static Optional<FileColumn> ofWord(String word) {
    return WRITTEN.stream().filter(column -> column.word().equals(word)).findFirst();
  }
}
