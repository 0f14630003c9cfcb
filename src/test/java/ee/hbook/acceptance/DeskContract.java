package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.acceptance.Api.Answer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be clicked is in the API, on every server: outbox, passwords of others, feeds. */
abstract class DeskContract extends LinkHealthContract {

  private static final String PASSWORD = "orchard-lantern-7";

  @Test
  void aTrialMailWaitsInTheOutboxWhileThereIsNoMailServer() {
    Answer written = api.post("/outbox/test", "{\"to\":\"owner@example.org\"}");
    assertThat(written.text("state")).isEqualTo("waiting");
    assertThat(api.get("/outbox").array().getValuesAs(JsonObject.class))
        .filteredOn(each -> each.getInt("id") == written.object().getInt("id"))
        .extracting(each -> each.getString("kind") + " " + each.getString("to"))
        .containsExactly("mail owner@example.org");
  }

  @Test
  void aTrialMailToNoAddressIsRefusedByItsField() {
    Answer refused = api.post("/outbox/test", "{\"to\":\"nobody\"}");
    assertThat(refused.status() + refused.text("field")).isEqualTo("400to");
  }

  @Test
  void aMailIsTriedAgain() {
    int id = api.post("/outbox/test", "{\"to\":\"owner@example.org\"}").object().getInt("id");
    assertThat(api.post("/outbox/" + id + "/again", "").text("state")).isEqualTo("waiting");
  }

  @Test
  void aMailThatIsNotThereIsNotTriedAgain() {
    assertThat(api.post("/outbox/999999/again", "").status()).isEqualTo(404);
  }

  @Test
  void anAdministratorTakesThePasswordOfAnotherBack() {
    int ada = user("ada-of-the-desk");
    int id = ofUser("POST", "ada-of-the-desk", "/application-passwords", "{\"name\":\"till\"}");
    String path = "/users/" + ada + "/application-passwords";
    assertThat(names(path)).containsExactly("till");
    assertThat(api.delete(path + "/" + id).status()).isEqualTo(204);
    assertThat(names(path)).isEmpty();
    api.delete("/users/" + ada);
  }

  @Test
  void nobodyElseSeesThePasswordsOfAnother() {
    int bert = user("bert-of-the-desk");
    assertThat(
            server
                .send(as("bert-of-the-desk", PASSWORD, "/users/1/application-passwords").GET())
                .statusCode())
        .isEqualTo(403);
    api.delete("/users/" + bert);
  }

  @Test
  void aUserWithoutRightsChangesHisOwnDetails() {
    int carl = user("carl-of-the-desk");
    ofUser("PATCH", "carl-of-the-desk", "/profile", "{\"language\":\"cs\"}");
    assertThat(users().filter(each -> each.getInt("id") == carl))
        .extracting(each -> each.getString("language") + each.getString("role"))
        .containsExactly("csreservation_reader");
    api.delete("/users/" + carl);
  }

  @Test
  void anotherPasswordOfOnesOwnAsksForThePresentOne() {
    Answer refused =
        api.put(
            "/profile/password",
            "{\"presentPassword\":\"not-it-at-all\",\"newPassword\":\"a-harbour-of-glass\"}");
    assertThat(refused.status() + refused.text("field")).isEqualTo("400presentPassword");
  }

  @Test
  void theFeedsThatAreListedAreServed() {
    long accomId = api.accommodation("Listed");
    List<String> urls =
        api.get("/feeds").array().getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getInt("accomId", 0) == accomId)
            .map(each -> each.getString("url"))
            .toList();
    assertThat(urls).hasSize(1);
    assertThat(server.get("/" + urls.getFirst().substring(urls.getFirst().indexOf("?"))).body())
        .startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void theFeedOfALinkIsListedWithItsCalendar() {
    long accomId = api.accommodation("Listed for");
    Answer link = api.link(accomId, "Airbnb", "http://127.0.0.1:1/nothing.ics");
    int id = link.object().getInt("id");
    assertThat(api.get("/feeds").array().getValuesAs(JsonObject.class))
        .filteredOn(each -> each.getInt("linkId", 0) == id)
        .extracting(each -> each.getString("calendar") + each.getString("place"))
        .containsExactly("AirbnbListed for (1)");
    api.delete("/links/" + id);
  }

  private int user(String name) {
    return api.post(
            "/users",
            """
            {"name":"%s","password":"%s","role":"reservation_reader"}\
            """
                .formatted(name, PASSWORD))
        .object()
        .getInt("id");
  }

  private Stream<JsonObject> users() {
    return api.get("/users").array().getValuesAs(JsonObject.class).stream();
  }

  private List<String> names(String path) {
    return api.get(path).array().getValuesAs(JsonObject.class).stream()
        .map(each -> each.getString("name"))
        .toList();
  }

  /** Calls as that user; answers with the number of what was made or changed. */
  private int ofUser(String method, String name, String path, String json) {
    String answer =
        server
            .send(
                as(name, PASSWORD, path)
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(json)))
            .body();
    return Integer.parseInt(answer.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1"));
  }

  private HttpRequest.Builder as(String name, String password, String path) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(server.url().resolve("/api" + path))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }
}
