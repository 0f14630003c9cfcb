package ee.hbook.reservation.file;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.Unsuitable;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.ReservationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a reservations file as HBook or we write it, in any of our languages. Pure. */
public final class FileReading {

  private static final int LONGEST_ORIGIN = 40;
  private static final int LONGEST_NUMBER = 40;

  private final CsvTable table;
  private final HouseNames names;
  private final ZoneId zone;
  private final Map<FileColumn, Integer> columns = new EnumMap<>(FileColumn.class);
  private final DayOrder order;

  private FileReading(
      CsvTable table, List<Accommodation> house, ZoneId zone, Optional<DayOrder> wanted) {
    this.table = table;
    this.names = new HouseNames(house);
    this.zone = zone;
    for (int i = 0; i < table.header().size(); i++) {
      int place = i;
      FileWords.column(table.header().get(i))
          .ifPresent(column -> columns.putIfAbsent(column, place));
    }
    needs(FileColumn.CHECK_IN, FileColumn.CHECK_OUT, FileColumn.ACCOMMODATION);
    if (Stream.of(FileColumn.NUM, FileColumn.ALPHANUM_ID, FileColumn.UID)
        .noneMatch(columns::containsKey)) {
      needs(FileColumn.NUM);
    }
    order =
        wanted.orElseGet(
            () ->
                DayOrder.of(
                    table.rows().stream()
                        .filter(row -> row.cells().size() == table.header().size())
                        .map(
                            row ->
                                List.of(
                                    cell(row, FileColumn.CHECK_IN),
                                    cell(row, FileColumn.CHECK_OUT),
                                    cell(row, FileColumn.NIGHTS)))
                        .toList()));
  }

  /**
   * Reads a file.
   *
   * @param table its rows
   * @param house the accommodations of this house
   * @param zone the property's zone
   * @param order how its days are written; told from the file where it is empty
   * @return what each line comes to
   * @throws InvalidInput if a column is missing, or the order of its days cannot be told
   */
  public static List<FileLine> read(
      CsvTable table, List<Accommodation> house, ZoneId zone, Optional<DayOrder> order) {
    FileReading reading = new FileReading(table, house, zone, order);
    return table.rows().stream().map(reading::line).toList();
  }

  /**
   * The columns that we have nothing for, such as prices.
   *
   * @param table a file
   * @return their heads as the file writes them
   */
  public static List<String> notTakenOver(CsvTable table) {
    return table.header().stream()
        .filter(head -> !head.isBlank() && FileWords.column(head).isEmpty())
        .toList();
  }

  private void needs(FileColumn... needed) {
    FileWords english = FileWords.of(Locale.ENGLISH);
    String missing =
        Stream.of(needed)
            .filter(column -> !columns.containsKey(column))
            .map(english::header)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new InvalidInput("file", Saying.of("refusal_csv_columns", missing));
    }
  }

  private FileLine line(CsvTable.Row row) {
    if (row.cells().size() != table.header().size()) {
      return new FileLine.Unreadable(row, Saying.of("file_cells"));
    }
    try {
      return new FileLine.Readable(row, stay(row));
    } catch (Unsuitable reason) {
      return new FileLine.Unreadable(row, reason.saying());
    }
  }

  private FileStay stay(CsvTable.Row row) {
    String num = cell(row, FileColumn.NUM);
    String alphanumId = cell(row, FileColumn.ALPHANUM_ID);
    String uid = cell(row, FileColumn.UID);
    if ((num + alphanumId + uid).isEmpty()
        || Math.max(num.length(), alphanumId.length()) > LONGEST_NUMBER) {
      throw new Unsuitable(Saying.of("file_no_number"));
    }
    UnitId unit = names.unit(cell(row, FileColumn.ACCOMMODATION), cell(row, FileColumn.UNIT));
    return new FileStay(
        row.line(),
        num,
        alphanumId,
        uid,
        cell(row, FileColumn.GROUP_NUM),
        unit,
        names.isByTheHour(unit) ? hours(row) : nights(row),
        status(row),
        cell(row, FileColumn.COMMENT),
        number(row, FileColumn.ADULTS),
        number(row, FileColumn.CHILDREN),
        cell(row, FileColumn.CUSTOMER_ID),
        customer(row),
        receivedOn(row),
        origin(cell(row, FileColumn.ORIGIN)));
  }

  private Span nights(CsvTable.Row row) {
    return span(
        day(row, FileColumn.CHECK_IN).atStartOfDay(),
        day(row, FileColumn.CHECK_OUT).atStartOfDay());
  }

  private Span hours(CsvTable.Row row) {
    if (cell(row, FileColumn.START).isEmpty() || cell(row, FileColumn.END).isEmpty()) {
      throw new Unsuitable(Saying.of("refusal_by_the_hour"));
    }
    return span(moment(row, FileColumn.START), moment(row, FileColumn.END));
  }

  private static Span span(LocalDateTime start, LocalDateTime end) {
    if (!end.isAfter(start)) {
      throw new Unsuitable(Saying.of("refusal_check_out"));
    }
    return new Span(start, end);
  }

  private LocalDateTime moment(CsvTable.Row row, FileColumn column) {
    return day(row, column).atTime(FileDay.time(cell(row, column)));
  }

  private LocalDate day(CsvTable.Row row, FileColumn column) {
    String text = cell(row, column);
    return FileDay.read(text, order)
        .orElseThrow(() -> new Unsuitable(Saying.of("file_no_day", text)));
  }

  private ReservationStatus status(CsvTable.Row row) {
    if (!columns.containsKey(FileColumn.STATUS)) {
      return ReservationStatus.CONFIRMED;
    }
    String word = cell(row, FileColumn.STATUS);
    return FileWords.status(word)
        .orElseThrow(() -> new Unsuitable(Saying.of("file_no_status", word)));
  }

  private int number(CsvTable.Row row, FileColumn column) {
    String text = cell(row, column);
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("\\d{1,3}")) {
      throw new Unsuitable(Saying.of("file_no_count", text));
    }
    return Integer.parseInt(text);
  }

  private Optional<Instant> receivedOn(CsvTable.Row row) {
    String text = cell(row, FileColumn.RECEIVED_ON);
    return FileDay.read(text, order)
        .map(day -> day.atTime(FileDay.time(text)).atZone(zone).toInstant());
  }

  private static Origin origin(String word) {
    return FileWords.isWebsite(word)
        ? Origin.WEBSITE
        : new Origin.Calendar(
            word.substring(0, Math.min(word.length(), LONGEST_ORIGIN)),
            OptionalLong.empty(),
            Optional.empty());
  }

  private Optional<Customer> customer(CsvTable.Row row) {
    Customer customer =
        new Customer(
            0,
            cell(row, FileColumn.FIRST_NAME),
            cell(row, FileColumn.LAST_NAME),
            cell(row, FileColumn.EMAIL),
            cell(row, FileColumn.PHONE),
            cell(row, FileColumn.ADDRESS_1),
            cell(row, FileColumn.ADDRESS_2),
            cell(row, FileColumn.CITY),
            cell(row, FileColumn.ZIP_CODE),
            cell(row, FileColumn.STATE_PROVINCE),
            cell(row, FileColumn.COUNTRY));
    Customer nobody = new Customer(0, "", "", "", "", "", "", "", "", "", "");
    return customer.equals(nobody) ? Optional.empty() : Optional.of(customer);
  }

  private String cell(CsvTable.Row row, FileColumn column) {
    Integer place = columns.get(column);
    return place == null ? "" : row.cells().get(place).strip();
  }
}
