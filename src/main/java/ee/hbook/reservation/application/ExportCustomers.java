package ee.hbook.reservation.application;

import ee.hbook.reservation.CustomerOrder;
import ee.hbook.reservation.CustomerSummary;
import ee.hbook.reservation.Customers;
import ee.hbook.reservation.file.CsvFiles;
import ee.hbook.reservation.file.FileColumn;
import ee.hbook.reservation.file.FileRow;
import ee.hbook.reservation.file.FileWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes {@code hbook-customers.csv}. */
@ApplicationScoped
public class ExportCustomers {

  private static final int AT_A_TIME = 500;

  private final Customers customers;
  private final CsvFiles files;

  @Inject
  public ExportCustomers(Customers customers, CsvFiles files) {
    this.customers = customers;
    this.files = files;
  }

  /**
   * Writes the file.
   *
   * @param language in which language
   * @param out takes its text, piece by piece, to be encoded as UTF-8
   */
  public void write(Locale language, Consumer<String> out) {
    List<FileColumn> columns = FileColumn.OF_CUSTOMER;
    FileWords words = FileWords.of(language);
    out.accept(CsvFiles.MARK + files.line(columns.stream().map(words::header).toList()));
    long written = 0;
    List<CustomerSummary> some;
    do {
      some = customers.list("", CustomerOrder.NAME, written, AT_A_TIME);
      for (CustomerSummary each : some) {
        out.accept(
            files.line(
                columns.stream().map(column -> FileRow.cell(each.customer(), column)).toList()));
      }
      written += some.size();
    } while (some.size() == AT_A_TIME);
  }
}
