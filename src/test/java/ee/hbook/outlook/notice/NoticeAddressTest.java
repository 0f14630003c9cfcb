package ee.hbook.outlook.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeAddressTest {

  private static final URI GRAPH = URI.create("https://graph.microsoft.com");
  private static final String HERE = "http://localhost:8080";

  @Test
  void outlookReachesUsAtAnHttpsAddressThatSomebodyHasSet() {
    assertThat(NoticeAddress.site(Optional.of("https://hbook.example"), HERE, GRAPH))
        .contains("https://hbook.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://hbook.example", "https://localhost:8443", "https://127.0.0.1", "hbook"})
  void notOtherwise(String set) {
    assertThat(NoticeAddress.site(Optional.of(set), HERE, GRAPH)).isEmpty();
  }

  @Test
  void anAddressThatIsOnlyGuessedIsNone() {
    assertThat(NoticeAddress.site(Optional.empty(), "https://hbook.example", GRAPH)).isEmpty();
  }

  @Test
  void aStandInOnThisMachineReachesUsHere() {
    assertThat(NoticeAddress.site(Optional.empty(), HERE, URI.create("http://127.0.0.1:9000/x")))
        .contains(HERE);
  }

  @Test
  void theTokenIsReadBackFromTheAddress() {
    URI address = NoticeAddress.of("https://hbook.example/x", "abc");
    assertThat(NoticeAddress.token("https://hbook.example/x", address.toString())).contains("abc");
  }
}
