package ee.hbook.config.backup.jpa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import ee.hbook.config.backup.BackupHead;
import ee.hbook.config.backup.BackupRefused;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Reads what {@link BackupWriter} wrote, and fills the tables of an empty house with it. */
final class BackupReader {

  private static final int ROWS = 500;

  private final ZipFile backup;
  private final BackupHead head;

  BackupReader(ZipFile backup) throws IOException {
    this.backup = backup;
    try (InputStream json = content(BackupHead.FILE)) {
      head = BackupHead.read(json);
    }
  }

  /** The last migration that the tables had seen. */
  String migration() {
    return head.migration();
  }

  /** Fills all tables in one transaction, and commits it. */
  void fill(Connection connection) throws IOException, SQLException {
    List<HouseTable> tables = new HouseTables(connection).inOrder();
    Map<String, HouseTable> known = tables.stream().collect(toMap(HouseTable::name, identity()));
    try (Statement each = connection.createStatement()) {
      // First: H2 commits with these.
      for (Map.Entry<String, Long> next : head.sequences().entrySet()) {
        each.execute("alter sequence " + next.getKey() + " restart with " + next.getValue());
      }
      for (HouseTable table : tables.reversed()) {
        each.execute("delete from " + table.name());
      }
    }
    for (BackupHead.Table written : head.tables()) {
      HouseTable table =
          Optional.ofNullable(known.get(written.name())).orElseThrow(BackupReader::refused);
      if (rows(connection, table, written) != written.rows()) {
        throw refused();
      }
    }
    connection.commit();
    for (HouseTable table : tables) {
      goOnCounting(connection, table);
    }
    connection.commit();
  }

  private long rows(Connection connection, HouseTable table, BackupHead.Table written)
      throws IOException, SQLException {
    List<HouseTable.Column> columns =
        written.columns().stream()
            .map(name -> table.column(name).orElseThrow(BackupReader::refused))
            .toList();
    long rows = 0;
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(content(written.file()), StandardCharsets.UTF_8));
        PreparedStatement insert = connection.prepareStatement(table.insert(columns))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        fill(insert, columns, line);
        rows++;
        if (rows % ROWS == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    return rows;
  }

  private static void fill(PreparedStatement insert, List<HouseTable.Column> columns, String line)
      throws SQLException {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonArray cells = reader.readArray();
      for (int column = 0; column < columns.size(); column++) {
        columns.get(column).kind().write(cells.get(column), insert, column + 1);
      }
      insert.addBatch();
    } catch (JsonException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | DateTimeException malformed) {
      throw new BackupRefused(malformed);
    }
  }

  /** Where the database numbers rows by itself, the next number is the one after the last. */
  private static void goOnCounting(Connection connection, HouseTable table) throws SQLException {
    Optional<HouseTable.Column> counted =
        table.columns().stream().filter(HouseTable.Column::counts).findFirst();
    if (counted.isPresent()) {
      String column = counted.get().name();
      try (Statement ask = connection.createStatement();
          ResultSet last =
              ask.executeQuery("select coalesce(max(" + column + "), 0) + 1 from " + table.name());
          Statement set = connection.createStatement()) {
        last.next();
        set.execute(
            "alter table %s alter column %s restart with %d"
                .formatted(table.name(), column, last.getLong(1)));
      }
    }
  }

  private InputStream content(String name) throws IOException {
    return backup.getInputStream(
        Optional.ofNullable(backup.getEntry(name)).orElseThrow(BackupReader::refused));
  }

  private static BackupRefused refused() {
    return new BackupRefused(null);
  }
}
