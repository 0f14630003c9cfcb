package ee.hbook.config.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseVariablesTest {

  private static final ThisHouse HOTEL =
      new ThisHouse("hotel2", "/hotel2", "", "java:jboss/datasources/hotel2");
  private static final ThisHouse ONLY = new ThisHouse("", "", "", ThisHouse.DEFAULT);

  @Test
  void whatAHouseSetsGoesBeforeWhatTheServerSets() {
    assertThat(of(HOTEL, "HBOOK_SITE_URL", "https://two.example/").getValue("HBOOK_SITE_URL"))
        .isEqualTo("https://two.example/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HBOOK_ADMIN_PASSWORD",
        "HBOOK_ADMIN_PASSWORD_FILE",
        "HBOOK_SITE_URL",
        "HBOOK_SECRET_KEY",
        "HBOOK_SECRET_KEY_FILE",
        "HBOOK_MAIL_FROM",
        "HBOOK_DEMO",
        "HBOOK_OF_TOMORROW",
        "hb_ical_agenda_check_in_time"
      })
  void whatIsOneHousesIsNotSeenByAnother(String name) {
    assertThat(of(HOTEL).getValue(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HBOOK_HTTP_PORT", "HBOOK_TRUSTED_PROXIES", "HBOOK_MAIL_HOST", "mp.x"})
  void whatIsTheServersIsLeftToIt(String name) {
    assertThat(of(HOTEL).getValue(name)).isNull();
  }

  @Test
  void aFileThatAHouseNamesGoesBeforeTheServersOwnSecret() {
    assertThat(
            of(HOTEL, "HBOOK_MAIL_PASSWORD_FILE", "/srv/two/mail").getValue("HBOOK_MAIL_PASSWORD"))
        .isEmpty();
  }

  @Test
  void aHouseHasADirectoryOfItsOwnBelowTheServers() {
    assertThat(of(HOTEL).getValue("HBOOK_DATA_DIR"))
        .isEqualTo(Path.of("/var/lib/hbook", "houses", "hotel2").toString());
  }

  @Test
  void theHooksOfAHouseLieInItsOwnDirectory() {
    assertThat(of(HOTEL, "HBOOK_DATA_DIR", "/srv/two").getValue("HBOOK_HOOKS_DIR"))
        .isEqualTo(Path.of("/srv/two", "hooks").toString());
  }

  @Test
  void theOnlyHouseOfAServerHasAllThatIsTheServers() {
    assertThat(of(ONLY).getValue("HBOOK_ADMIN_PASSWORD")).isNull();
  }

  private static HouseVariables of(ThisHouse house) {
    return new HouseVariables(house, Map.of(), HouseVariablesTest::server);
  }

  private static HouseVariables of(ThisHouse house, String name, String value) {
    return new HouseVariables(house, Map.of(name, value), HouseVariablesTest::server);
  }

  private static Optional<String> server(String name) {
    return Optional.ofNullable(Map.of("HBOOK_DATA_DIR", "/var/lib/hbook").get(name));
  }
}
