package ee.hbook.config.backup.jpa;

import ee.hbook.config.Release;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a house as a ZIP file: a file of each table, a row a line, and at last {@code
 * backup.json}, which says what there must be.
 */
final class BackupWriter {

  static final String HEAD = "backup.json";
  static final String LINES = ".jsonl";

  /** So many rows at once are asked of a database that would else send all. */
  private static final int ROWS = 1_000;

  private final Connection connection;
  private final String migration;

  BackupWriter(Connection connection, String migration) {
    this.connection = connection;
    this.migration = migration;
  }

  void write(OutputStream to) throws IOException, SQLException {
    ZipOutputStream zip = new ZipOutputStream(to);
    JsonArrayBuilder written = Json.createArrayBuilder();
    for (HouseTable table : new HouseTables(connection).inOrder()) {
      zip.putNextEntry(new ZipEntry(table.name() + LINES));
      long rows = rows(table, zip);
      zip.closeEntry();
      JsonArrayBuilder columns = Json.createArrayBuilder();
      table.columns().forEach(each -> columns.add(each.name()));
      written.add(
          Json.createObjectBuilder()
              .add("name", table.name())
              .add("columns", columns)
              .add("rows", rows));
    }
    JsonObjectBuilder sequences = Json.createObjectBuilder();
    new HouseTables(connection).sequences().forEach(sequences::add);
    zip.putNextEntry(new ZipEntry(HEAD));
    zip.write(
        Json.createObjectBuilder()
            .add("version", Release.OURS.version())
            .add("migration", migration)
            .add("tables", written)
            .add("sequences", sequences)
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
  }

  private long rows(HouseTable table, OutputStream to) throws IOException, SQLException {
    long rows = 0;
    try (Statement ask = connection.createStatement()) {
      ask.setFetchSize(ROWS);
      try (ResultSet row = ask.executeQuery(table.select())) {
        while (row.next()) {
          JsonArrayBuilder cells = Json.createArrayBuilder();
          for (int column = 0; column < table.columns().size(); column++) {
            cells.add(table.columns().get(column).kind().read(row, column + 1));
          }
          to.write((cells.build() + "\n").getBytes(StandardCharsets.UTF_8));
          rows++;
        }
      }
    }
    return rows;
  }
}
