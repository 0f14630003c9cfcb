package ee.hbook.command.file;

import ee.hbook.command.api.Refused;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A backup that is whole: each table has the rows that its head promises.
 *
 * @param version which HBook EE wrote it
 * @param migration the last migration that its tables had seen
 * @param tables how many tables it has
 * @param rows how many rows these have together
 */
public record BackupFile(String version, String migration, int tables, long rows) {

  private static final String HEAD = "backup.json";

  /**
   * Reads it to its end.
   *
   * @param file where it is
   * @return what is in it
   * @throws Refused if it is none, or not whole
   */
  public static BackupFile read(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      JsonObject head = head(zip, file);
      long rows = 0;
      for (JsonObject table : head.getJsonArray("tables").getValuesAs(JsonObject.class)) {
        rows += rows(zip, table, file);
      }
      return new BackupFile(
          head.getString("version"),
          head.getString("migration"),
          head.getJsonArray("tables").size(),
          rows);
    } catch (IOException | JsonException | NullPointerException | ClassCastException malformed) {
      throw new Refused(file + " is no backup of a house, or it was cut off.");
    }
  }

  private static JsonObject head(ZipFile zip, Path file) throws IOException {
    try (JsonReader reader = Json.createReader(entry(zip, HEAD, file))) {
      return reader.readObject();
    }
  }

  private static long rows(ZipFile zip, JsonObject table, Path file) throws IOException {
    String name = table.getString("name");
    long promised = table.getJsonNumber("rows").longValue();
    long found = lines(entry(zip, name + ".jsonl", file));
    if (found != promised) {
      throw new Refused(
          file + " is not whole: of " + promised + " rows of " + name + " it has " + found + ".");
    }
    return found;
  }

  private static InputStream entry(ZipFile zip, String name, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Refused(file + " is no backup of a house: it has no " + name + ".");
    }
    return zip.getInputStream(entry);
  }

  private static long lines(InputStream text) throws IOException {
    long lines = 0;
    byte[] some = new byte[65_536];
    try (text) {
      for (int read = text.read(some); read >= 0; read = text.read(some)) {
        for (int at = 0; at < read; at++) {
          if (some[at] == '\n') {
            lines++;
          }
        }
      }
    }
    return lines;
  }

  /**
   * What is in it.
   *
   * @return a sentence
   */
  public String inWords() {
    return "Whole: "
        + rows
        + " rows in "
        + tables
        + " tables, written by HBook EE "
        + version
        + " at migration "
        + migration
        + ".";
  }
}
