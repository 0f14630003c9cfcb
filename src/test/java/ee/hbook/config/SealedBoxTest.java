package ee.hbook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets that are stored sealed, and the key that is not stored with them. */
class SealedBoxTest {

  private static final String SECRET = "Abc8Q~orchard.lantern";

  @TempDir Path directory;

  @Test
  void whatIsSealedIsOpenedAgain() {
    SealedBox box = box(key('k'));

    assertThat(box.open(box.seal(SECRET))).contains(SECRET);
  }

  @Test
  void whatIsStoredShowsNothingOfTheSecretAndIsAnotherTextEachTime() {
    SealedBox box = box(key('k'));

    String sealed = box.seal(SECRET);

    assertThat(
            new String(
                Base64.getDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(SECRET);
    assertThat(box.seal(SECRET)).isNotEqualTo(sealed);
  }

  @Test
  void anotherKeyOpensNothing() {
    assertThat(box(key('x')).open(box(key('k')).seal(SECRET))).isEmpty();
  }

  @Test
  void whatWasTouchedIsNotOpened() {
    SealedBox box = box(key('k'));
    byte[] sealed = Base64.getDecoder().decode(box.seal(SECRET));
    sealed[sealed.length - 1] ^= 1;

    assertThat(box.open(Base64.getEncoder().encodeToString(sealed))).isEmpty();
    assertThat(box.open("")).isEmpty();
    assertThat(box.open("no Base64 at all!")).isEmpty();
  }

  @Test
  void aKeyThatIsNoneIsRefusedByTheNameOfItsVariable() {
    SealedBox box = box(Map.of("HBOOK_SECRET_KEY", "orchard"));

    assertThatIllegalStateException()
        .isThrownBy(() -> box.seal(SECRET))
        .withMessageContaining("HBOOK_SECRET_KEY")
        .withMessageNotContaining("orchard");
  }

  @Test
  void aKeyInAFileIsReadFromThere() throws IOException {
    Path file = directory.resolve("mounted");
    Files.writeString(file, key('k').get("HBOOK_SECRET_KEY") + "\n");

    String sealed = box(Map.of("HBOOK_SECRET_KEY_FILE", file.toString())).seal(SECRET);

    assertThat(box(key('k')).open(sealed)).contains(SECRET);
  }

  @Test
  void withoutAVariableAKeyIsMadeOnceInTheDataDirectoryForItsOwnerAlone() throws IOException {
    Map<String, String> variables = Map.of("HBOOK_DATA_DIR", directory.toString());

    String sealed = box(variables).seal(SECRET);

    assertThat(box(variables).open(sealed)).contains(SECRET);
    assertThat(Files.getPosixFilePermissions(directory.resolve("secret.key")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }

  private static Map<String, String> key(char letter) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) letter);
    return Map.of("HBOOK_SECRET_KEY", Base64.getEncoder().encodeToString(bytes));
  }

  private static SealedBox box(Map<String, String> variables) {
    return new SealedBox(new HouseKey(new DeploymentVariables(new GivenVariables(variables))));
  }
}
