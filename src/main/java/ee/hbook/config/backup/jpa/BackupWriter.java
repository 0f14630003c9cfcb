package ee.hbook.config.backup.jpa;

import ee.hbook.config.Release;
import ee.hbook.config.backup.BackupHead;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a house as a ZIP file; what there must be ({@link BackupHead}) comes last. */
final class BackupWriter {

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
    HouseTables house = new HouseTables(connection);
    List<BackupHead.Table> written = new ArrayList<>();
    for (HouseTable table : house.inOrder()) {
      zip.putNextEntry(new ZipEntry(BackupHead.Table.file(table.name())));
      long rows = rows(table, zip);
      zip.closeEntry();
      written.add(
          new BackupHead.Table(
              table.name(), table.columns().stream().map(HouseTable.Column::name).toList(), rows));
    }
    zip.putNextEntry(new ZipEntry(BackupHead.FILE));
    zip.write(
        new BackupHead(Release.OURS.version(), migration, written, house.sequences())
            .json()
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
