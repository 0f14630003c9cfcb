package ee.hbook.config.backup;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup says of itself: a ZIP file with this as {@code backup.json}, and for each table a
 * file of that name with a row a line, each a JSON array.
 *
 * @param version which HBook EE wrote it
 * @param migration the last migration that its tables had seen
 * @param tables each after those that it refers to
 * @param sequences the number that each gives next
 */
public record BackupHead(
    String version, String migration, List<Table> tables, Map<String, Long> sequences) {

  /** The name of this file in the ZIP file. */
  public static final String FILE = "backup.json";

  /** What nothing but a name goes by: names stand in statements. */
  private static final String NAME = "[a-z][a-z0-9_]{0,62}";

  /**
   * A table.
   *
   * @param name its name
   * @param columns the names of the columns of each row
   * @param rows how many there are
   */
  public record Table(String name, List<String> columns, long rows) {

    public Table {
      columns = List.copyOf(columns);
    }

    /**
     * Where its rows are.
     *
     * @return the name of a file in the ZIP file
     */
    public String file() {
      return file(name);
    }

    /**
     * Where the rows of a table are.
     *
     * @param table its name
     * @return the name of a file in the ZIP file
     */
    public static String file(String table) {
      return table + ".jsonl";
    }
  }

  public BackupHead {
    tables = List.copyOf(tables);
    sequences = Map.copyOf(sequences);
  }

  /**
   * Reads it.
   *
   * @param json what {@link #json} gave
   * @return the head
   * @throws BackupRefused if it is none
   */
  public static BackupHead read(InputStream json) {
    try (JsonReader reader = Json.createReader(json)) {
      JsonObject head = reader.readObject();
      Map<String, Long> sequences = new TreeMap<>();
      JsonObject next = head.getJsonObject("sequences");
      next.keySet()
          .forEach(name -> sequences.put(named(name), next.getJsonNumber(name).longValue()));
      return new BackupHead(
          head.getString("version"),
          head.getString("migration"),
          head.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
              .map(BackupHead::table)
              .toList(),
          sequences);
    } catch (JsonException | NullPointerException | ClassCastException malformed) {
      throw new BackupRefused(malformed);
    }
  }

  private static Table table(JsonObject table) {
    return new Table(
        named(table.getString("name")),
        table.getJsonArray("columns").getValuesAs(JsonString::getString),
        table.getJsonNumber("rows").longValue());
  }

  private static String named(String name) {
    if (!name.matches(NAME)) {
      throw new BackupRefused(null);
    }
    return name;
  }

  /** As it stands in the file. */
  public String json() {
    JsonArrayBuilder written = Json.createArrayBuilder();
    for (Table table : tables) {
      written.add(
          Json.createObjectBuilder()
              .add("name", table.name())
              .add("columns", Json.createArrayBuilder(table.columns()))
              .add("rows", table.rows()));
    }
    JsonObjectBuilder next = Json.createObjectBuilder();
    new TreeMap<>(sequences).forEach(next::add);
    return Json.createObjectBuilder()
        .add("version", version)
        .add("migration", migration)
        .add("tables", written)
        .add("sequences", next)
        .build()
        .toString();
  }
}
