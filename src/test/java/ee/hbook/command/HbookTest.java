package ee.hbook.command;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.command.HouseStub.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HbookTest {

  private final HouseStub house = new HouseStub();

  @TempDir private Path directory;

  @AfterEach
  void stop() {
    house.close();
  }

  @Test
  void aRefusalIsTheHousesOwnSentence() {
    house.answers(
        "POST /hotel/api/reservations",
        409,
        "{\"title\":\"Not free\",\"detail\":\"Unit 1 is taken by Airbnb.\",\"field\":\"checkIn\"}");
    Outcome outcome = house.run("reservation", "add", "102/1", "2027-03-01", "2027-03-04");
    assertThat(outcome)
        .isEqualTo(new Outcome(1, "", "Error: Unit 1 is taken by Airbnb. (checkIn)\n"));
  }

  @Test
  void aRefusalTellsATerminalNothingToDo() {
    house.answers("GET /hotel/api/users", 403, "{\"detail\":\"No\\u001b[2J.\"}");
    assertThat(house.run("user", "list").err()).isEqualTo("Error: No [2J.\n");
  }

  @Test
  void bookingsThatWouldGoAreNamed() {
    house.answers(
        "DELETE /hotel/api/accommodations/102",
        409,
        "{\"detail\":\"Bookings would go.\",\"bookings\":[{\"reservation\":7,\"channel\":null,"
            + "\"checkIn\":\"2027-03-01\"}]}");
    assertThat(house.run("accommodation", "delete", "102").err())
        .isEqualTo("Error: Bookings would go.\n  reservation 7, checkIn 2027-03-01\n");
  }

  @Test
  void whatIsNotUnderstoodEndsWithTwo() {
    assertThat(house.run("reservation", "add", "room").code()).isEqualTo(2);
  }

  @Test
  void aNounWithoutAVerbEndsWithTwo() {
    assertThat(house.run("user").code()).isEqualTo(2);
  }

  @Test
  void nobodyAtTheAddressIsSaid() {
    house.close();
    Outcome outcome = house.run("user", "list");
    assertThat(outcome.code() + outcome.err())
        .isEqualTo("1Error: Nobody answers at " + house.url() + ": is the house started?\n");
  }

  @Test
  void aProxysPageIsNoStackTrace() {
    house.answers("GET /hotel/api/users", 502, "<html>Bad gateway</html>");
    assertThat(house.run("user", "list").err())
        .isEqualTo(
            "Error: " + house.url() + " answered 502 and no word: is this the house's address?\n");
  }

  @Test
  void whatAnswersSomethingElseIsNoStackTrace() {
    house.answers("GET /hotel/api/users", 200, "<html>Hello</html>");
    assertThat(house.run("user", "list").err())
        .isEqualTo("Error: What answers there is no house: it sent no JSON.\n");
  }

  @Test
  void anAnswerThatIsNoListIsNoStackTrace() {
    house.answers("GET /hotel/api/users", 200, "{}");
    assertThat(house.run("user", "list").err())
        .isEqualTo("Error: this is a fault of hbook itself: java.lang.ClassCastException\n");
  }

  @Test
  void aPasswordGoesNowhereElse() {
    house.answers("GET /hotel/api/users", 302, "", "Location", "https://elsewhere.example/");
    Outcome outcome = house.run("user", "list");
    assertThat(outcome.err()).contains("https://elsewhere.example/");
    assertThat(house.asked()).hasSize(1);
  }

  @Test
  void aPasswordIsReadFromTheFileThatAVariableNames() throws IOException {
    house.answers("GET /hotel/api/users", 200, "[]");
    Path file = Files.writeString(directory.resolve("password"), HouseStub.PASSWORD + "\n");
    Outcome outcome =
        HouseStub.run(
            Map.of("HBOOK_URL", house.url(), "HBOOK_PASSWORD_FILE", file.toString()),
            "user",
            "list",
            "--format=count");
    assertThat(outcome).isEqualTo(new Outcome(0, "0\n", ""));
  }

  @Test
  void aPasswordIsAskedForByName() {
    assertThat(HouseStub.run(Map.of("HBOOK_URL", house.url()), "user", "list").err())
        .startsWith("Error: Give a password by --password-file");
  }

  @Test
  void aPasswordOnTheCommandLineIsNotUnderstoodAndNotPrinted() {
    Outcome outcome = house.run("user", "list", "--user-password=secret");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out() + outcome.err()).doesNotContain(HouseStub.PASSWORD);
  }

  @Test
  void anAddressWithAPasswordInItIsRefused() {
    Outcome outcome =
        HouseStub.run(
            Map.of("HBOOK_URL", "https://a:b@calendar.example.org/", "HBOOK_PASSWORD", "x"),
            "user",
            "list");
    assertThat(outcome.err()).startsWith("Error: The address of a house looks like");
  }

  @Test
  void aListIsReadToItsLastPage() {
    house.answers("GET /hotel/api/customers", 200, "[{\"id\":1}]", "X-WP-TotalPages", "3");
    house.answers("GET /hotel/api/customers?page=2", 200, "[{\"id\":2}]", "X-WP-TotalPages", "3");
    house.answers("GET /hotel/api/customers?page=3", 200, "[{\"id\":3}]", "X-WP-TotalPages", "3");
    assertThat(house.run("customer", "list", "--format=ids").out()).isEqualTo("1 2 3\n");
  }

  @Test
  void theLogIsReadUntilThereIsNoMore() {
    house.answers(
        "GET /hotel/api/logs?limit=2&offset=0", 200, "[{\"event\":\"a\"},{\"event\":\"b\"}]");
    assertThat(house.run("log", "list", "--limit=2", "--format=count").out()).isEqualTo("2\n");
  }

  @Test
  void aUnitOfALinkIsWrittenAsOtherCommandsTakeIt() {
    house.answers(
        "GET /hotel/api/links", 200, "[{\"id\":5,\"accomId\":102,\"accomNum\":2,\"name\":\"A\"}]");
    assertThat(house.run("link", "list", "--fields=id,unit", "--format=csv").out())
        .isEqualTo("id,unit\r\n5,102/2\n");
  }

  @Test
  void anAddressOfACalendarIsReadFromAFile() throws IOException {
    house.answers(
        "POST /hotel/api/links", 201, "{\"id\":5,\"report\":{\"message\":\"Nothing new.\"}}");
    Path file = Files.writeString(directory.resolve("airbnb"), "https://a.example/1.ics?s=1\n");
    house.run("link", "add", "102/1", "Airbnb", "--calendar-file", file.toString());
    assertThat(house.asked())
        .containsExactly(
            "POST /hotel/api/links {\"accomId\":102,\"accomNum\":1,\"name\":\"Airbnb\","
                + "\"url\":\"https://a.example/1.ics?s=1\"}");
  }

  @Test
  void unitsAreNamedByTheirNumbersUntilSomebodyNamesThem() {
    house.answers("POST /hotel/api/accommodations", 201, "{\"id\":7}");
    assertThat(house.run("accommodation", "create", "Sea view", "--units=2").out())
        .isEqualTo("7\n");
    assertThat(house.asked())
        .containsExactly(
            "POST /hotel/api/accommodations {\"name\":\"Sea view\",\"units\":["
                + "{\"num\":1,\"name\":\"1\"},{\"num\":2,\"name\":\"2\"}]}");
  }

  @Test
  void aUnitThatIsAddedHasTheNextNumber() {
    house.answers(
        "GET /hotel/api/accommodations/7", 200, "{\"units\":[{\"num\":4,\"name\":\"Four\"}]}");
    house.answers("PATCH /hotel/api/accommodations/7", 200, "{}");
    assertThat(house.run("unit", "add", "7").out()).isEqualTo("7/5\n");
    assertThat(house.asked().getLast())
        .isEqualTo(
            "PATCH /hotel/api/accommodations/7 {\"units\":["
                + "{\"num\":4,\"name\":\"Four\"},{\"num\":5,\"name\":\"5\"}]}");
  }

  @Test
  void aUserIsFoundByName() {
    house.answers("GET /hotel/api/users", 200, "[{\"id\":3,\"name\":\"ada\"}]");
    house.answers("DELETE /hotel/api/users/3", 204, "");
    assertThat(house.run("user", "delete", "ada").code()).isZero();
  }

  @Test
  void theListOfSettingsTellsNoKey() {
    house.answers(
        "GET /hotel/api/settings", 200, "{\"hb_ical_url_feed_key\":\"k3y\",\"hb_x\":\"yes\"}");
    assertThat(house.run("settings", "list").out())
        .isEqualTo(
            "name                  value\n"
                + "hb_ical_url_feed_key  (set)\n"
                + "hb_x                  yes\n");
  }

  @Test
  void aCalendarThatWasNotReadEndsWithOne() {
    house.answers(
        "POST /hotel/api/sync",
        200,
        "{\"reports\":[{\"link\":5,\"outcome\":\"ok\"},{\"link\":6,\"outcome\":\"failed\"}]}");
    assertThat(house.run("sync").code()).isEqualTo(1);
  }

  @Test
  void theDoctorTellsOfAHouseThatIsNotThere() {
    house.answers("GET /hotel/health/ready", 503, "{\"checks\":[]}");
    Outcome outcome = house.run("doctor", "--format=csv");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("ready,bad,answers 503");
  }

  @Test
  void whatIsNoBackupIsNotRestored() throws IOException {
    Path file = Files.writeString(directory.resolve("house.zip"), "no");
    assertThat(house.run("restore", file.toString()))
        .isEqualTo(
            new Outcome(
                1, "", "Error: " + file + " is no backup of a house, or it was cut off.\n"));
  }

  @Test
  void aBackupIsNeverWrittenOverAnother() throws IOException {
    house.answers("GET /hotel/api/backup", 200, "new");
    Path file = Files.writeString(directory.resolve("house.zip"), "old");
    assertThat(house.run("backup", "create", file.toString()).err())
        .isEqualTo("Error: There is a file " + file + " already.\n");
    assertThat(file).hasContent("old");
  }

  @Test
  void aTrialMailTellsWhatBecameOfIt() {
    house.answers("POST /hotel/api/outbox/test", 200, "{\"id\":4,\"state\":\"waiting\"}");
    assertThat(house.run("mail", "test", "a@example.org"))
        .isEqualTo(new Outcome(1, "4\n", "Mail 4 is waiting.\n"));
  }

  @Test
  void aNewApplicationPasswordIsPrintedAlone() {
    house.answers(
        "POST /hotel/api/application-passwords", 201, "{\"id\":4,\"password\":\"ab cd\"}");
    assertThat(house.run("user", "application-password", "create", "till", "--scope=metrics").out())
        .isEqualTo("ab cd\n");
  }

  @Test
  void theFeedsOfAUnitAreListed() {
    house.answers(
        "GET /hotel/api/feeds",
        200,
        "[{\"url\":\"u0\"},{\"accomId\":7,\"accomNum\":1,\"url\":\"u1\"},"
            + "{\"accomId\":7,\"accomNum\":2,\"url\":\"u2\"}]");
    assertThat(house.run("feed", "urls", "--unit=7/2", "--format=ids").out()).isEqualTo("u2\n");
  }
}
