package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.file.CsvFiles;
import ee.hbook.reservation.file.ExportRequest;
import ee.hbook.reservation.file.FileColumn;
import ee.hbook.reservation.file.FileRow;
import ee.hbook.reservation.file.FileWords;
import ee.hbook.reservation.file.ReservationRecords;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Writes {@code hbook-reservations.csv}, whatever its size, a few reservations at a time. */
@ApplicationScoped
public class ExportReservations {

  private static final int AT_A_TIME = 500;

  private final ReservationRecords records;
  private final Accommodations accommodations;
  private final SiteOptions options;
  private final CsvFiles files;

  @Inject
  public ExportReservations(
      ReservationRecords records,
      Accommodations accommodations,
      SiteOptions options,
      CsvFiles files) {
    this.records = records;
    this.accommodations = accommodations;
    this.options = options;
    this.files = files;
  }

  /**
   * Writes the file.
   *
   * @param request what goes into it
   * @param out takes its text, piece by piece, to be encoded as UTF-8
   */
  public void write(ExportRequest request, Consumer<String> out) {
    ZoneId zone = options.site().zone();
    List<Accommodation> house = accommodations.all();
    List<FileColumn> columns = request.columns(house);
    FileRow rows = new FileRow(FileWords.of(request.language()), house, zone);
    out.accept(CsvFiles.MARK + files.line(rows.header(columns)));
    long last = 0;
    List<Reservation> some;
    do {
      some = records.next(request.selection(), zone, last, AT_A_TIME);
      for (Reservation reservation : some) {
        out.accept(files.line(rows.cells(reservation, columns)));
        last = reservation.id();
      }
    } while (some.size() == AT_A_TIME);
  }
}
