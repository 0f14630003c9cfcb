package ee.hbook.config.backup.jpa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import ee.hbook.config.backup.BackupRefused;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BackupWriter} wrote, and fills the tables of an empty house with it. */
final class BackupReader {

  private static final int ROWS = 500;

  private final ZipFile backup;
  private final JsonObject head;

  BackupReader(ZipFile backup) throws IOException {
    this.backup = backup;
    try (JsonReader reader = Json.createReader(backup.getInputStream(entry(BackupWriter.HEAD)))) {
      head = reader.readObject();
    } catch (JsonException malformed) {
      throw refused(malformed);
    }
  }

  /** The last migration that the tables had seen. */
  String migration() {
    return head.getString("migration");
  }

  /** Fills all tables in one transaction, and commits it. */
  void fill(Connection connection) throws IOException, SQLException {
    List<HouseTable> tables = new HouseTables(connection).inOrder();
    Map<String, HouseTable> byName = tables.stream().collect(toMap(HouseTable::name, identity()));
    try (Statement each = connection.createStatement()) {
      // First: some databases commit with these.
      for (String sequence : head.getJsonObject("sequences").keySet()) {
        each.execute(
            "alter sequence "
                + name(sequence)
                + " restart with "
                + head.getJsonObject("sequences").getJsonNumber(sequence).longValue());
      }
      for (HouseTable table : tables.reversed()) {
        each.execute("delete from " + table.name());
      }
    }
    for (JsonObject written : head.getJsonArray("tables").getValuesAs(JsonObject.class)) {
      HouseTable table = byName.get(written.getString("name"));
      if (table == null || rows(connection, table, written) != written.getInt("rows")) {
        throw refused(null);
      }
    }
    connection.commit();
    goOnCounting(connection, tables);
  }

  private long rows(Connection connection, HouseTable table, JsonObject written)
      throws IOException, SQLException {
    List<HouseTable.Column> columns = new ArrayList<>();
    for (JsonString name : written.getJsonArray("columns").getValuesAs(JsonString.class)) {
      columns.add(
          table.columns().stream()
              .filter(each -> each.name().equals(name.getString()))
              .findFirst()
              .orElseThrow(() -> refused(null)));
    }
    long rows = 0;
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    backup.getInputStream(entry(table.name() + BackupWriter.LINES)),
                    StandardCharsets.UTF_8));
        PreparedStatement insert =
            connection.prepareStatement(HouseTable.insert(table.name(), columns))) {
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
    } catch (JsonException | IndexOutOfBoundsException | ClassCastException malformed) {
      throw refused(malformed);
    }
  }

  /** Where the database numbers rows by itself, the next number is the one after the last. */
  private static void goOnCounting(Connection connection, List<HouseTable> tables)
      throws SQLException {
    try (Statement each = connection.createStatement()) {
      for (HouseTable table : tables) {
        for (HouseTable.Column column : table.columns()) {
          if (column.counts()) {
            try (var last =
                each.executeQuery(
                    "select coalesce(max(" + column.name() + "), 0) from " + table.name())) {
              last.next();
              long next = last.getLong(1) + 1;
              try (Statement set = connection.createStatement()) {
                set.execute(
                    "alter table "
                        + table.name()
                        + " alter column "
                        + column.name()
                        + " restart with "
                        + next);
              }
            }
          }
        }
      }
      connection.commit();
    }
  }

  /** Nothing but a name goes into a statement. */
  private static String name(String sequence) {
    if (!sequence.matches("[a-z][a-z0-9_]{0,62}")) {
      throw refused(null);
    }
    return sequence;
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = backup.getEntry(name);
    if (entry == null) {
      throw refused(null);
    }
    return Objects.requireNonNull(entry);
  }

  private static BackupRefused refused(@Nullable Throwable cause) {
    return new BackupRefused(
        "HBOOK_RESTORE_FROM is no whole backup of HBook EE. Nothing was restored: give another"
            + " file, or none for an empty house.",
        cause);
  }
}
