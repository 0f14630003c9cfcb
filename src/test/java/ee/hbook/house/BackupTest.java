package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.config.Migrations;
import ee.hbook.config.NewerData;
import ee.hbook.config.backup.BackupRefused;
import ee.hbook.config.backup.Backups;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house is one file, and the same house again where that is put back. */
class BackupTest {

  @TempDir private Path files;

  private final JdbcConnectionPool first = memory("backup-of");
  private final JdbcConnectionPool second = memory("restored");

  @BeforeEach
  void aHouseOfTheLastRelease() throws Exception {
    try (InputStream dump =
            Objects.requireNonNull(UpgradedHouse.class.getResourceAsStream(UpgradedHouse.H2));
        Connection connection = first.getConnection()) {
      RunScript.execute(connection, new InputStreamReader(dump, StandardCharsets.UTF_8));
    }
    new Migrations(first).bringUpToDate();
  }

  @AfterEach
  void close() throws Exception {
    for (JdbcConnectionPool each : new JdbcConnectionPool[] {first, second}) {
      try (Connection connection = each.getConnection();
          Statement end = connection.createStatement()) {
        end.execute("shutdown");
      }
      each.dispose();
    }
  }

  @Test
  void everyRowAndEveryNumberToComeIsBack() throws Exception {
    assertThat(TableBackups.of(second).restore(backup())).isTrue();
    assertThat(content(TableBackups.of(second))).isEqualTo(content(TableBackups.of(first)));
  }

  @Test
  void itsFeedsAreTheSameByteForByte() throws Exception {
    JdbcConnectionPool third = memory("opened");
    TableBackups.of(third).restore(backup());
    try (RealHouse house = UpgradedHouse.opened(third)) {
      assertThat(UpgradedHouse.feedsThatChanged(house, "h2")).isEmpty();
    }
  }

  @Test
  void aHouseThatIsThereIsNotTouched() throws Exception {
    Path backup = backup();
    assertThat(TableBackups.of(first).restore(backup)).isFalse();
    assertThat(content(TableBackups.of(first))).isEqualTo(files(backup));
  }

  @Test
  void aFileThatWasCutOffIsRefusedAndLeavesNothing() throws Exception {
    Path backup = backup();
    byte[] whole = Files.readAllBytes(backup);
    Files.write(backup, Arrays.copyOf(whole, whole.length - 100));
    assertThatThrownBy(() -> TableBackups.of(second).restore(backup))
        .isInstanceOf(BackupRefused.class);
    assertThat(TableBackups.of(second).restore(backup())).isTrue();
  }

  @Test
  void aTableWithFewerRowsThanWereWrittenIsRefusedAndLeavesNothing() throws Exception {
    Path changed = changed("reservation.jsonl", text -> text.substring(text.indexOf('\n') + 1));
    assertThatThrownBy(() -> TableBackups.of(second).restore(changed))
        .isInstanceOf(BackupRefused.class);
    assertThat(TableBackups.of(second).restore(backup())).isTrue();
  }

  @Test
  void aBackupOfANewerReleaseIsRefused() throws Exception {
    Path newer =
        changed(
            "backup.json",
            text -> text.replaceFirst("\"migration\":\"[^\"]*", "\"migration\":\"9999"));
    assertThatThrownBy(() -> TableBackups.of(second).restore(newer))
        .isInstanceOf(NewerData.class)
        .hasMessageContaining("9999");
  }

  @Test
  void whatIsNoBackupIsRefusedWithWhatToDo() throws Exception {
    Path other = Files.writeString(files.resolve("other.zip"), "a calendar");
    assertThatThrownBy(() -> TableBackups.of(second).restore(other))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("HBOOK_RESTORE_FROM");
  }

  private Path backup() throws IOException {
    Path file = files.resolve("backup.zip");
    try (OutputStream to = Files.newOutputStream(file)) {
      TableBackups.of(first).write(to);
    }
    return file;
  }

  private Path changed(String entry, UnaryOperator<String> change) throws IOException {
    Path changed = files.resolve("changed.zip");
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (Map.Entry<String, String> each : files(backup()).entrySet()) {
        to.putNextEntry(new ZipEntry(each.getKey()));
        String text = each.getValue();
        to.write(
            (each.getKey().equals(entry) ? change.apply(text) : text)
                .getBytes(StandardCharsets.UTF_8));
        to.closeEntry();
      }
    }
    return changed;
  }

  private Map<String, String> content(Backups backups) throws IOException {
    Path file = files.resolve("again.zip");
    try (OutputStream to = Files.newOutputStream(file)) {
      backups.write(to);
    }
    return files(file);
  }

  private static Map<String, String> files(Path zip) throws IOException {
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

  private static JdbcConnectionPool memory(String name) {
    return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
  }
}
