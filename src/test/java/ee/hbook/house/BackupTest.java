package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.config.Migrations;
import ee.hbook.config.NewerData;
import ee.hbook.config.backup.BackupRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A house is one file, and the same house again where that is put back. */
@SuppressWarnings("NullAway.Init")
class BackupTest {

  @TempDir private Path files;

  private final JdbcConnectionPool second = UpgradedHouse.emptyInMemory("restored");
  private JdbcConnectionPool first;

  @BeforeEach
  void aHouseOfTheLastRelease() throws Exception {
    first = UpgradedHouse.inMemory("backup-of");
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
    assertThat(content(second)).isEqualTo(content(first));
  }

  @Test
  void itsFeedsAreTheSameByteForByte() throws Exception {
    JdbcConnectionPool third = UpgradedHouse.emptyInMemory("opened");
    TableBackups.of(third).restore(backup());
    try (RealHouse house = UpgradedHouse.opened(third)) {
      assertThat(UpgradedHouse.feedsThatChanged(house, "h2")).isEmpty();
    }
  }

  @Test
  void aHouseThatIsThereIsNotTouched() throws Exception {
    Path backup = backup();
    assertThat(TableBackups.of(first).restore(backup)).isFalse();
    assertThat(content(first)).isEqualTo(TableBackups.content(backup));
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
  void aRowThatIsNoneOfItsTableIsRefusedAndLeavesNothing() throws Exception {
    Path changed = changed("unit.jsonl", text -> text.replaceFirst("\\[1,", "[\"one\","));
    assertThatThrownBy(() -> TableBackups.of(second).restore(changed))
        .isInstanceOf(BackupRefused.class);
    assertThat(TableBackups.of(second).restore(backup())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "no JSON", "{\"migration\":7}"})
  void aFileThatSaysNothingOfItselfIsRefused(String head) throws Exception {
    Path changed = changed("backup.json", text -> head);
    assertThatThrownBy(() -> TableBackups.of(second).restore(changed))
        .isInstanceOf(BackupRefused.class);
  }

  @Test
  void aNameThatIsMoreThanANameGoesIntoNoStatement() throws Exception {
    Path changed =
        changed("backup.json", text -> text.replace("\"link_seq\"", "\"link_seq restart; drop\""));
    assertThatThrownBy(() -> TableBackups.of(second).restore(changed))
        .isInstanceOf(BackupRefused.class);
  }

  @Test
  void whatIsNoBackupIsRefusedWithWhatToDo() throws Exception {
    Path other = Files.writeString(files.resolve("other.zip"), "a calendar");
    assertThatThrownBy(() -> TableBackups.of(second).restore(other))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("HBOOK_RESTORE_FROM");
  }

  private Path backup() throws IOException {
    return TableBackups.write(first, files.resolve("backup.zip"));
  }

  private Path changed(String entry, UnaryOperator<String> change) throws IOException {
    Path changed = files.resolve("changed.zip");
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (Map.Entry<String, String> each : TableBackups.content(backup()).entrySet()) {
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

  private Map<String, String> content(DataSource data) throws IOException {
    return TableBackups.content(TableBackups.write(data, files.resolve("again.zip")));
  }
}
