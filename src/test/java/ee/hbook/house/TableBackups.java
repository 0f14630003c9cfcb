package ee.hbook.house;

import ee.hbook.config.backup.Backups;
import ee.hbook.config.backup.jpa.StoredBackups;
import ee.hbook.config.house.jpa.HouseDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/** The backups of a database that a test brings. */
public final class TableBackups {

  private TableBackups() {}

  /** Every file of a backup, by its name. */
  public static Map<String, String> content(Path zip) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        files.put(
            entry.getName(),
            new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** Writes the backup of a database. */
  public static Path write(DataSource data, Path file) throws IOException {
    try (OutputStream to = Files.newOutputStream(file)) {
      of(data).write(to);
    }
    return file;
  }

  /** Those of one database. */
  public static Backups of(DataSource data) {
    return new StoredBackups(
        new HouseDataSource() {
          @Override
          public DataSource get() {
            return data;
          }
        });
  }
}
