package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStore;
import ee.hbook.reservation.file.CsvFiles;
import ee.hbook.reservation.file.CsvTable;
import ee.hbook.reservation.file.DayOrder;
import ee.hbook.reservation.file.FileImport;
import ee.hbook.reservation.file.FileLine;
import ee.hbook.reservation.file.FileReading;
import ee.hbook.reservation.file.FileStay;
import ee.hbook.reservation.file.ImportedLine;
import ee.hbook.reservation.file.KnownStays;
import ee.hbook.reservation.file.NumbersElsewhere;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Takes in HBook's {@code hbook-reservations.csv} or ours. A line is taken as a whole or not at
 * all; nights that are taken are never forced; what was taken in before is recognised.
 */
@ApplicationScoped
public class ImportReservations {

  /** The largest file that is taken. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private final CsvFiles files;
  private final Accommodations accommodations;
  private final ReservationStore reservations;
  private final NumbersElsewhere numbers;
  private final NightsForFile nights;
  private final TakeInStay takeInStay;
  private final SiteOptions options;

  @Inject
  public ImportReservations(
      CsvFiles files,
      Accommodations accommodations,
      ReservationStore reservations,
      NumbersElsewhere numbers,
      NightsForFile nights,
      TakeInStay takeInStay,
      SiteOptions options) {
    this.files = files;
    this.accommodations = accommodations;
    this.reservations = reservations;
    this.numbers = numbers;
    this.nights = nights;
    this.takeInStay = takeInStay;
    this.options = options;
  }

  /**
   * Says what a file would come to, and changes nothing.
   *
   * @param file the bytes
   * @param order how its days are written; told from the file where it is empty
   * @return what would become of each line
   * @throws InvalidInput if it is no such file, or the order of its days cannot be told
   */
  public FileImport look(byte[] file, Optional<DayOrder> order) {
    CsvTable table = files.read(file);
    List<FileLine> lines = lines(table, order);
    NightsForFile.Plan plan = nights.plan(stays(lines));
    return each(table, lines, stay -> plan.take(stay));
  }

  /**
   * Takes a file in.
   *
   * @param file the bytes
   * @param order how its days are written; told from the file where it is empty
   * @return what became of each line
   * @throws InvalidInput if it is no such file, or the order of its days cannot be told
   */
  public FileImport take(byte[] file, Optional<DayOrder> order) {
    CsvTable table = files.read(file);
    Map<String, Customer> ofFile = new HashMap<>();
    Map<String, Long> groups = new HashMap<>();
    return each(table, lines(table, order), stay -> add(stay, ofFile, groups));
  }

  private List<FileLine> lines(CsvTable table, Optional<DayOrder> order) {
    return FileReading.read(table, accommodations.all(), options.site().zone(), order);
  }

  private FileImport each(CsvTable table, List<FileLine> lines, Taking taking) {
    KnownStays known =
        new KnownStays(
            numbers.all(), numbers.uids(stays(lines).stream().map(FileStay::uid).toList()));
    List<ImportedLine> fates = new ArrayList<>();
    for (FileLine line : lines) {
      fates.add(
          switch (line) {
            case FileLine.Unreadable(CsvTable.Row row, Saying why) ->
                ImportedLine.refused(row, why);
            case FileLine.Readable(CsvTable.Row row, FileStay stay) ->
                fate(row, stay, known, taking);
          });
    }
    return new FileImport(table.header(), FileReading.notTakenOver(table), fates);
  }

  private static ImportedLine fate(
      CsvTable.Row row, FileStay stay, KnownStays known, Taking taking) {
    if (known.has(stay)) {
      return new ImportedLine(row, ImportedLine.Fate.THERE, Optional.empty());
    }
    try {
      DraftRules.nights(stay.span().days().getStart(), stay.span().days().getEnd());
      DraftRules.texts(draft(stay));
      taking.take(stay);
    } catch (InvalidInput | Conflict refused) {
      return ImportedLine.refused(row, refused.saying());
    }
    known.add(stay);
    return new ImportedLine(row, ImportedLine.Fate.ADDED, Optional.empty());
  }

  private void add(FileStay stay, Map<String, Customer> ofFile, Map<String, Long> groups) {
    Optional<Customer> guest =
        stay.customer()
            .map(
                customer ->
                    stored(customer)
                        .or(() -> Optional.ofNullable(ofFile.get(stay.customerId())))
                        .orElse(customer));
    Reservation added = takeInStay.add(stay, guest, Optional.ofNullable(groups.get(stay.group())));
    added.groupId().ifPresent(group -> groups.put(stay.group(), group));
    if (!stay.customerId().isEmpty()) {
      added.customer().ifPresent(customer -> ofFile.put(stay.customerId(), customer));
    }
  }

  private Optional<Customer> stored(Customer customer) {
    return customer.email().isEmpty()
        ? Optional.empty()
        : reservations.customerOf(customer.email());
  }

  private static List<FileStay> stays(List<FileLine> lines) {
    return lines.stream()
        .flatMap(
            line ->
                line instanceof FileLine.Readable readable
                    ? Optional.of(readable.stay()).stream()
                    : Optional.<FileStay>empty().stream())
        .toList();
  }

  private static ReservationDraft draft(FileStay stay) {
    return new ReservationDraft(
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(stay.comment()),
        OptionalInt.of(stay.adults()),
        OptionalInt.of(stay.children()),
        stay.customer());
  }

  /** Takes a stay's nights, or throws a conflict. */
  private interface Taking {
    void take(FileStay stay);
  }
}
