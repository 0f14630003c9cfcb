package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two customers on one WildFly, the second added with the command of {@code docs/operating.md}
 * while the first is at work: neither sees anything of the other's.
 */
@SuppressWarnings("NullAway.Init")
class MoreHousesIT {

  private static final String SECOND_PASSWORD = "password-of-the-second";

  /** Stands in everything that the first house has. */
  private static final String MARK = "Onlyinthefirst";

  private static final List<String> PAGES =
      List.of(
          "index",
          "reservations",
          "accommodation",
          "ical",
          "customers",
          "emails",
          "logs",
          "runs",
          "users",
          "settings",
          "moving",
          "outlook",
          "profile");

  @TempDir private static Path houses;

  private static RunningServer first;
  private static RunningServer second;
  private static long place;

  @BeforeAll
  static void addAHouse() throws IOException {
    Files.writeString(
        houses.resolve("hotel2.properties"), "HBOOK_ADMIN_PASSWORD=" + SECOND_PASSWORD + "\n");
    first = RunningServer.wildFly("houses", Map.of("HBOOK_HOUSES_DIR", houses.toString()));
    second = new RunningServer(first.url().resolve("hotel2/"), first.process(), 0);
    fill(new Api(first));
    command("add", "hotel2", "target/hbook.war");
    await(() -> second.get("health/ready").statusCode() == 200);
  }

  @AfterAll
  static void stop() {
    first.close();
  }

  @Test
  void theFirstHasGoneOn() {
    assertThat(first.get(feed(place)).statusCode()).isEqualTo(200);
  }

  @Test
  void theSecondIsNoDemonstrationThoughTheServersVariablesSaySo() {
    assertThat(first.getAsAdmin("/api/accommodations").body()).contains("\"id\":102");
    assertThat(asAdmin("api/accommodations").body()).doesNotContain("\"id\":102");
  }

  @Test
  void aFeedOfTheFirstIsNoneOfTheSecond() {
    assertThat(second.get(feed(place).substring(1)).statusCode()).isEqualTo(404);
  }

  @Test
  void thePasswordOfOneOpensNothingInTheOther() {
    assertThat(status("hotel2/api/reservations", RunningServer.PASSWORD)).isEqualTo(401);
    assertThat(status("api/reservations", SECOND_PASSWORD)).isEqualTo(401);
  }

  @Test
  void noAnswerOfTheApiHoldsAByteOfTheFirst() throws IOException {
    List<String> told = new ArrayList<>();
    for (String path : paths()) {
      if (asAdmin(path).body().contains(MARK)) {
        told.add(path);
      }
    }
    assertThat(first.getAsAdmin("/api/reservations").body()).contains(MARK);
    assertThat(told).isEmpty();
  }

  @Test
  void whatTheSecondShowsOfItselfIsItsOwn() {
    addRoom("Second room");
    assertThat(asAdmin("api/accommodations").body()).contains("Second room").doesNotContain(MARK);
    assertThat(first.getAsAdmin("/api/accommodations").body()).doesNotContain("Second room");
    assertThat(
            post(
                    "api/links",
                    """
                    {"accomId":1,"accomNum":1,"name":"A","url":"https://airbnb.example/a.ics"}\
                    """)
                .body())
        .contains("\"feedUrl\":\"/hotel2/?feed=");
  }

  @Test
  void onePersonIsSignedInAtBothInOneBrowserAndEachPageIsThatOfItsHouse() {
    try (Browser browser = Browser.start()) {
      ScreenHouse one = new ScreenHouse(browser, first, null, null, new Api(first));
      try (Visitor person = Visitor.atTheDesk(one).signIn()) {
        person.page().navigate(second.url() + "admin/login.xhtml");
        person.page().locator("#name").fill("admin");
        person.page().locator("#password").fill(SECOND_PASSWORD);
        person.page().locator("button[type=submit]").click();
        person.page().locator("h1").waitFor();
        for (String page : PAGES) {
          person.page().navigate(second.url() + "admin/" + page + ".xhtml");
          assertThat(person.page().url()).as(page).startsWith(second.url() + "admin/" + page);
          assertThat(person.page().content()).as(page).doesNotContain(MARK);
        }
        person.open("reservations");
        assertThat(person.page().url()).endsWith("/admin/reservations.xhtml");
        assertThat(person.page().content()).contains(MARK);
      }
    }
  }

  @Test
  void aDeploymentOnTheDatabaseOfAnotherIsRefusedWithASentence() throws IOException {
    command("deploy", "thief", "target/hbook.war", "datasource=java:jboss/datasources/HBookDS");
    RunningServer thief = new RunningServer(first.url().resolve("thief/"), first.process(), 0);
    try {
      await(() -> first.process().says("in its database lives a house without a name"));
      assertThat(thief.get("api/reservations").statusCode()).isEqualTo(503);
      assertThat(thief.get("health/ready").body())
          .contains("the database is that of another deployment");
      assertThat(first.get("/health/ready").statusCode()).isEqualTo(200);
    } finally {
      command("suspend", "thief");
    }
  }

  @Test
  void aHouseIsSuspendedAndResumedWithItsDataWhileTheFirstGoesOn() throws IOException {
    addRoom("Kept");
    command("suspend", "hotel2");
    assertThat(second.get("health/ready").statusCode()).isIn(404, 503);
    assertThat(first.get("/health/ready").statusCode()).isEqualTo(200);
    command("resume", "hotel2");
    await(() -> second.get("health/ready").statusCode() == 200);
    assertThat(asAdmin("api/accommodations").body()).contains("Kept");
  }

  @Test
  void aHouseThatIsBegunFromTheBackupOfAnotherHasItsUsersAndItsFeeds() throws Exception {
    Path backup = houses.resolve("first.zip");
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(first.asAdmin("/api/backup").build(), BodyHandlers.ofFile(backup));
    }
    Files.writeString(houses.resolve("copy.properties"), "HBOOK_RESTORE_FROM=" + backup + "\n");
    command("add", "copy", "target/hbook.war");
    RunningServer copy = new RunningServer(first.url().resolve("copy/"), first.process(), 0);
    await(() -> copy.get("health/ready").statusCode() == 200);
    assertThat(copy.get(feed(place).substring(1)).body()).isEqualTo(first.get(feed(place)).body());
    assertThat(status("copy/api/reservations", RunningServer.PASSWORD)).isEqualTo(200);
    command("remove", "copy");
  }

  private static void fill(Api api) {
    place = api.accommodation(MARK);
    api.post(
        "/reservations",
        """
        {"accomId":%d,"accomNum":1,"checkIn":"2031-05-01","checkOut":"2031-05-04",\
        "customer":{"firstName":"%s","email":"%s@example.org"}}\
        """
            .formatted(place, MARK, MARK));
    api.set("hb_ical_summary_blocked", MARK);
  }

  private static String feed(long accommodation) {
    return "/?feed=hbook-calendar.ics&accom_id=" + accommodation + "&accom_num=1";
  }

  /** Every address of the API that is read, with the numbers of the first house. */
  private static List<String> paths() throws IOException {
    try (JsonReader reader =
        Json.createReader(
            Files.newBufferedReader(Path.of("target/classes/META-INF/openapi.json")))) {
      JsonObject paths = reader.readObject().getJsonObject("paths");
      return paths.keySet().stream()
          .filter(path -> paths.getJsonObject(path).containsKey("get"))
          .map(path -> path.substring(1))
          .map(path -> path.replace("{id}", Long.toString(place)).replaceAll("\\{.*}", "1"))
          .toList();
    }
  }

  private static void addRoom(String name) {
    HttpResponse<String> added = post("api/accommodations", "{\"name\":\"" + name + "\"}");
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
  }

  private static HttpResponse<String> post(String path, String json) {
    return second.send(
        request(second.url().resolve(path), SECOND_PASSWORD)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> asAdmin(String path) {
    return second.send(request(second.url().resolve(path), SECOND_PASSWORD));
  }

  private static int status(String path, String password) {
    return first.send(request(first.url().resolve(path), password)).statusCode();
  }

  private static HttpRequest.Builder request(URI address, String password) {
    byte[] both = ("admin:" + password).getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  /** {@code server-config/wildfly/house.sh}, as docs/operating.md says. */
  private static void command(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "server-config/wildfly/house.sh"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target/acceptance/houses/command.log").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("HBOOK_"));
    builder.environment().put("JBOSS_HOME", Path.of("target/server").toAbsolutePath().toString());
    builder.environment().put("JBOSS_CONTROLLER", "localhost:" + first.management());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder
        .environment()
        .put(
            "HBOOK_DATA_DIR", Path.of("target/acceptance/houses/data").toAbsolutePath().toString());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    assertThat(process.exitValue())
        .as(Files.readString(Path.of("target/acceptance/houses/command.log")))
        .isZero();
  }

  private static void await(BooleanSupplier so) {
    first
        .process()
        .await(
            () -> {
              try {
                return so.getAsBoolean();
              } catch (UncheckedIOException notYet) {
                return false;
              }
            },
            () -> false);
  }
}
