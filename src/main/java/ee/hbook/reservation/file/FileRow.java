package ee.hbook.reservation.file;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Nights;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes reservations and customers as rows of a file: names of this house, days as ISO. */
public final class FileRow {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final FileWords words;
  private final ZoneId zone;
  private final Map<Long, String> accommodations = new HashMap<>();
  private final Map<UnitId, String> units = new HashMap<>();
  private final Set<Long> byTheHour = new HashSet<>();

  /**
   * Writes in a language.
   *
   * @param words its words
   * @param house the accommodations and their units
   * @param zone the property's zone
   */
  public FileRow(FileWords words, List<Accommodation> house, ZoneId zone) {
    this.words = words;
    this.zone = zone;
    for (Accommodation accommodation : house) {
      accommodations.put(accommodation.id(), accommodation.name());
      if (accommodation.grain() == Grain.QUARTER_HOUR) {
        byTheHour.add(accommodation.id());
      }
      for (Unit unit : accommodation.units()) {
        units.put(new UnitId(accommodation.id(), unit.num()), unit.name());
      }
    }
  }

  /**
   * The first row.
   *
   * @param columns the columns
   * @return their names
   */
  public List<String> header(List<FileColumn> columns) {
    return columns.stream().map(words::header).toList();
  }

  /**
   * A reservation.
   *
   * @param reservation the reservation
   * @param columns the columns
   * @return a text for each; empty for what is not known
   */
  public List<String> cells(Reservation reservation, List<FileColumn> columns) {
    return columns.stream().map(column -> cell(reservation, column)).toList();
  }

  private String cell(Reservation reservation, FileColumn column) {
    return switch (column) {
      case NUM -> Long.toString(reservation.id());
      case CHECK_IN -> reservation.nights().getStart().toString();
      case CHECK_OUT -> reservation.nights().getEnd().toString();
      case NIGHTS ->
          isByTheHour(reservation) ? "" : Long.toString(Nights.count(reservation.nights()));
      case ACCOMMODATION -> accommodations.getOrDefault(reservation.unit().accomId(), "");
      case UNIT -> units.getOrDefault(reservation.unit(), "");
      case ADULTS -> Integer.toString(reservation.adults());
      case CHILDREN -> Integer.toString(reservation.children());
      case STATUS -> words.status(reservation.status());
      case COMMENT -> reservation.comment();
      case RECEIVED_ON -> MOMENT.format(reservation.receivedOn().atZone(zone));
      case ORIGIN -> words.origin(reservation.origin());
      case ALPHANUM_ID -> "";
      case UID -> reservation.uid();
      case GROUP_NUM ->
          reservation.groupId().stream().mapToObj(Long::toString).findFirst().orElse("");
      case START -> isByTheHour(reservation) ? TIME.format(reservation.span().start()) : "";
      case END -> isByTheHour(reservation) ? TIME.format(reservation.span().end()) : "";
      case CUSTOMER_ID,
          FIRST_NAME,
          LAST_NAME,
          EMAIL,
          PHONE,
          ADDRESS_1,
          ADDRESS_2,
          CITY,
          ZIP_CODE,
          STATE_PROVINCE,
          COUNTRY ->
          reservation.customer().map(customer -> cell(customer, column)).orElse("");
    };
  }

  private boolean isByTheHour(Reservation reservation) {
    return byTheHour.contains(reservation.unit().accomId());
  }

  /**
   * A customer's field.
   *
   * @param customer the customer
   * @param column one of {@link FileColumn#OF_CUSTOMER}
   * @return its text
   */
  public static String cell(Customer customer, FileColumn column) {
    return switch (column) {
      case CUSTOMER_ID -> Long.toString(customer.id());
      case FIRST_NAME -> customer.firstName();
      case LAST_NAME -> customer.lastName();
      case EMAIL -> customer.email();
      case PHONE -> customer.phone();
      case ADDRESS_1 -> customer.address1();
      case ADDRESS_2 -> customer.address2();
      case CITY -> customer.city();
      case ZIP_CODE -> customer.zipCode();
      case STATE_PROVINCE -> customer.stateProvince();
      case COUNTRY -> customer.country();
      case NUM,
          CHECK_IN,
          CHECK_OUT,
          NIGHTS,
          ACCOMMODATION,
          UNIT,
          ADULTS,
          CHILDREN,
          STATUS,
          COMMENT,
          RECEIVED_ON,
          ORIGIN,
          ALPHANUM_ID,
          UID,
          GROUP_NUM,
          START,
          END ->
          "";
    };
  }
}
