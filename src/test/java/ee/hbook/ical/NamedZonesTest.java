package ee.hbook.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones by whatever name they are given. */
class NamedZonesTest {

  private static final Path LIST = Path.of("../shared/fixtures/graph/windows-zones.tsv");

  @ParameterizedTest
  @CsvSource({
    "UTC, UTC",
    "utc, UTC",
    "tzone://Microsoft/Utc, UTC",
    "Europe/Prague, Europe/Prague",
    "/example.org/2024a/Europe/Prague, Europe/Prague",
    "Romance Standard Time, Europe/Paris",
    "Central America Standard Time, America/Guatemala",
    "UTC+12, Etc/GMT-12",
    "UTC-11, Etc/GMT+11",
    "UTC+13, Etc/GMT-13",
    "Yukon Standard Time, America/Whitehorse",
  })
  void aZoneIsKnownByItsName(String name, String zone) {
    assertThat(NamedZones.of(name).map(ZoneId::getRules)).contains(ZoneId.of(zone).getRules());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "tzone://Microsoft/Custom", "Customized Time Zone", "Mars/"})
  void whatNobodyKnowsIsNoZone(String name) {
    assertThat(NamedZones.of(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Paris, Romance Standard Time",
    "Europe/Bratislava, Central Europe Standard Time",
    "Australia/Darwin, AUS Central Standard Time",
  })
  void windowsHasItsOwnNameForAZoneOrForOneOfTheSameTime(String zone, String name) {
    assertThat(NamedZones.windows(ZoneId.of(zone))).contains(name);
  }

  @Test
  void whatKeepsATimeOfItsOwnHasNoNameInWindows() {
    assertThat(NamedZones.windows(ZoneId.of("Antarctica/Troll"))).isEmpty();
  }

  @Test
  void twoZonesAreTheSameTimeWhenTheirRulesAndTheirOffsetsAreTheSame() {
    assertThat(isSameTime("Europe/Prague", "Europe/Budapest")).isTrue();
    assertThat(isSameTime("Europe/Prague", "Europe/Helsinki")).isFalse();
    assertThat(isSameTime("Asia/Tokyo", "Asia/Kolkata")).isFalse();
    assertThat(isSameTime("Europe/Prague", "Africa/Lagos")).isFalse();
  }

  private static boolean isSameTime(String one, String other) {
    return NamedZones.isSameTime(ZoneId.of(one), ZoneId.of(other));
  }

  @Test
  void everyZoneOfWindowsIsKnown() throws IOException {
    assumeTrue(Files.exists(LIST), "../shared is not here");
    List<String[]> usual =
        Files.readAllLines(LIST).stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> cells.length > 2 && cells[1].equals("001"))
            .toList();

    assertThat(usual).hasSizeGreaterThan(130);
    assertThat(usual)
        .allSatisfy(
            cells ->
                assertThat(NamedZones.of(cells[0]).map(ZoneId::getRules))
                    .contains(ZoneId.of(cells[2].split(" ", -1)[0]).getRules()));
  }
}
