package ee.hbook.command.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.command.api.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

  private static final String HEAD =
      """
      {"version":"1.0.0","migration":"51","tables":[{"name":"unit","columns":["id"],"rows":2}],
       "sequences":{}}\
      """;

  @TempDir private Path directory;

  @Test
  void aWholeBackupIsCounted() throws IOException {
    assertThat(BackupFile.read(zip(Map.of("backup.json", HEAD, "unit.jsonl", "[1]\n[2]\n"))))
        .isEqualTo(new BackupFile("1.0.0", "51", 1, 2));
  }

  @Test
  void aRowThatIsMissingIsTold() throws IOException {
    Path file = zip(Map.of("backup.json", HEAD, "unit.jsonl", "[1]\n"));
    assertThatThrownBy(() -> BackupFile.read(file))
        .isInstanceOf(Refused.class)
        .hasMessage(file + " is not whole: of 2 rows of unit it has 1.");
  }

  @Test
  void aTableThatIsMissingIsTold() throws IOException {
    Path file = zip(Map.of("backup.json", HEAD));
    assertThatThrownBy(() -> BackupFile.read(file)).hasMessageContaining("it has no unit.jsonl");
  }

  @Test
  void aFileThatWasCutOffIsNone() throws IOException {
    Path whole = zip(Map.of("backup.json", HEAD, "unit.jsonl", "[1]\n[2]\n"));
    byte[] bytes = Files.readAllBytes(whole);
    Path file = Files.write(directory.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> BackupFile.read(file))
        .hasMessage(file + " is no backup of a house, or it was cut off.");
  }

  private Path zip(Map<String, String> entries) throws IOException {
    Path file = directory.resolve("backup.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
