package ee.hbook.moving.format;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.moving.FileLink;
import ee.hbook.moving.FileStay;
import ee.hbook.moving.HouseFile;
import ee.hbook.moving.HouseFiles;
import ee.hbook.moving.LeftOut.Kind;
import ee.hbook.reservation.Customer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** HBook's {@code hbook-settings.json}; what of it is understood is in {@code docs/moving.md}. */
@ApplicationScoped
public class HbookSettingsFile implements HouseFiles {

  private static final Set<String> UNDERSTOOD =
      Set.of("accom_num_name", "ical", "resa", "customers", "accom_blocked", "parents_resa");

  @Override
  public HouseFile read(byte[] file, Instant now) {
    Document document = Document.read(file);
    Map<String, List<Row>> tables = document.tables();
    Tally tally = new Tally();
    List<Accommodation> accommodations =
        new ReadAccommodations(document, rows(tables, "accom_num_name"), tally).all();
    List<FileLink> links = new ReadLinks(document, tally).all(rows(tables, "ical"));
    Map<Long, Customer> customers = new ReadCustomers(tally).all(rows(tables, "customers"));
    List<FileStay> stays =
        new ReadStays(document, customers, parents(tables), now, tally).all(rows(tables, "resa"));
    List<BlockedDates> blocks = new ReadBlocks(now, tally).all(rows(tables, "accom_blocked"));
    tables.forEach(
        (name, rows) -> {
          if (!UNDERSTOOD.contains(name)) {
            tally.add(Kind.TABLE, name, rows.size());
          }
        });
    Map<String, String> options = new ReadOptions(tally).all(document);
    return new HouseFile(accommodations, links, options, stays, blocks, tally.all());
  }

  @Override
  public byte[] write(HouseFile house) {
    return new WriteSettings(house).bytes();
  }

  private static Map<Long, Long> parents(Map<String, List<Row>> tables) {
    Map<Long, Long> customers = new HashMap<>();
    rows(tables, "parents_resa")
        .forEach(
            row -> customers.put(row.number("id").orElse(0), row.number("customer_id").orElse(0)));
    return customers;
  }

  private static List<Row> rows(Map<String, List<Row>> tables, String name) {
    return tables.getOrDefault(name, List.of());
  }
}
