package graphsim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphsim.exchange.Tree;
import graphsim.graph.Application;
import graphsim.graph.SimAnswer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens, rights and the list of rooms: rules S1, S2 and S3 of the reference (1.1 and 1.2). */
class AccessTest {

  private final GraphSim sim = GraphSim.at(2, Instant.parse("2026-11-30T08:00:00Z"));
  private final Room baker = sim.room("Conf Room Baker", "baker").tags("VIP").capacity(12);
  private final Client client = new Client(sim);
  private final String view =
      "/users/"
          + baker.address()
          + "/calendarView?startDateTime=2026-12-01T00:00:00Z&endDateTime=2026-12-02T00:00:00Z";

  private static String code(SimAnswer answer) {
    return Tree.text(answer.json(), "error.code");
  }

  @Test
  void aTokenIsGivenForTheSecretAndLivesAnHour() {
    assertThat(client.token(GraphSim.SECRET).json())
        .containsEntry("token_type", "Bearer")
        .containsEntry("expires_in", 3599L);
    sim.advance(Duration.ofSeconds(3599));

    assertThat(client.get(view).status()).isEqualTo(401);
  }

  @Test
  void aWrongSecretIsToldByItsCode() {
    assertThat(client.token("wrong").body()).contains("AADSTS7000215");
  }

  @Test
  void anExpiredSecretIsToldByItsCode() {
    sim.application().secrets().add(new Application.Secret("old", sim.now()));

    assertThat(client.token("old").body()).contains("AADSTS7000222");
  }

  @Test
  void anotherTenantAndAnotherApplicationAreToldByTheirCodes() {
    assertThat(client.token(sim.application().clientId(), "fabrikam.example", "").body())
        .contains("AADSTS90002");
    assertThat(client.token("nobody", GraphSim.DOMAIN, "").body()).contains("AADSTS700016");
  }

  @Test
  void aRevokedTokenCountsNoMore() {
    sim.login().revoke();

    assertThat(code(client.get(view))).isEqualTo("InvalidAuthenticationToken");
  }

  @Test
  void withoutTheRightForPlacesRoomsAreDenied() {
    sim.application().roles().remove("Place.Read.All");

    assertThat(client.get("/places/microsoft.graph.room").status()).isEqualTo(403);
    assertThat(client.get(view).status()).isEqualTo(200);
  }

  @Test
  void readingIsNotWriting() {
    sim.application().roles().remove("Calendars.ReadWrite");
    sim.application().roles().add("Calendars.Read");

    assertThat(client.get(view).status()).isEqualTo(200);
    assertThat(code(client.post("/users/" + baker.address() + "/events", Tree.of())))
        .isEqualTo("ErrorAccessDenied");
  }

  @Test
  void anAccessPolicyConfinesWhatWasConsentedTo() {
    Room crystal = sim.room("Conf Room Crystal", "crystal");
    sim.application().confine(crystal.mailbox());

    assertThat(client.get(view).body()).contains("[RAOP]");
  }

  @Test
  void whatExchangeGrantsAddsToWhatWasConsentedTo() {
    Room crystal = sim.room("Conf Room Crystal", "crystal");
    sim.application().confine(crystal.mailbox());
    sim.application().grant("Calendars.Read", baker.mailbox());

    assertThat(client.get(view).status()).isEqualTo(200);
  }

  @Test
  void aForbiddenMailboxIsDeniedAlone() {
    Room crystal = sim.room("Conf Room Crystal", "crystal");
    baker.forbidden(true);

    assertThat(code(client.get(view))).isEqualTo("ErrorAccessDenied");
    assertThat(client.get(view.replace(baker.address(), crystal.address())).status())
        .isEqualTo(200);
  }

  @Test
  void theListIsEmptyWhereTheTenantHasNotSwitchedItOn() {
    sim.places().enabled(false);

    SimAnswer answer = client.get("/places/microsoft.graph.room");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Tree.objects(answer.json(), "value")).isEmpty();
  }

  @Test
  void roomsComeWithTagsAndCapacity() {
    assertThat(client.all("/places/microsoft.graph.room"))
        .singleElement()
        .satisfies(
            room -> {
              assertThat(room).containsEntry("capacity", 12L);
              assertThat(room.get("tags")).asString().contains("VIP");
            });
  }

  @Test
  void roomsComeInPagesOfAHundred() {
    for (int i = 1; i <= 150; i++) {
      sim.room("Room " + i, "room" + i);
    }

    assertThat(Tree.objects(client.get("/places/microsoft.graph.room").json(), "value"))
        .hasSize(100);
    assertThat(client.all("/places/microsoft.graph.room")).hasSize(151);
  }

  @Test
  void aRoomsIdChangesAndItsPlaceIdStays() {
    var before = client.all("/places/microsoft.graph.room").get(0);
    sim.places().rotateIds();
    var after = client.all("/places/microsoft.graph.room").get(0);

    assertThat(after.get("id")).isNotEqualTo(before.get("id"));
    assertThat(after.get("placeId")).isEqualTo(before.get("placeId"));
  }

  @Test
  void mailboxSettingsTellZoneAndWorkingHours() {
    baker.timeZone("Romance Standard Time");

    assertThat(client.get("/users/" + baker.address() + "/mailboxSettings").json())
        .containsEntry("timeZone", "Romance Standard Time")
        .containsKey("workingHours");
  }

  @Test
  void anUnknownMailboxIsNotFound() {
    assertThat(code(client.get("/users/nobody@contoso.onmicrosoft.com/events")))
        .isEqualTo("ErrorInvalidUser");
  }

  private SimAnswer signedIn(KeyPair signer, Instant until) throws GeneralSecurityException {
    String path = "/login/" + GraphSim.DOMAIN + "/oauth2/v2.0/token";
    String id = sim.application().clientId();
    String text =
        encoded(Tree.of("alg", "RS256", "typ", "JWT", "x5t", "abc"))
            + "."
            + encoded(
                Tree.of(
                    "aud",
                    sim.base() + path,
                    "iss",
                    id,
                    "sub",
                    id,
                    "jti",
                    "1",
                    "exp",
                    until.getEpochSecond()));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(signer.getPrivate());
    signature.update(text.getBytes(UTF_8));
    String assertion =
        text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    return client.token(
        id,
        GraphSim.DOMAIN,
        "client_assertion_type="
            + Client.encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
            + "&client_assertion="
            + assertion);
  }

  private static String encoded(Map<String, Object> json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Tree.write(json).getBytes(UTF_8));
  }

  private static KeyPair keys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  @Test
  void aCertificateStandsForASecret() throws GeneralSecurityException {
    KeyPair keys = keys();
    sim.application().certificates().add(keys.getPublic());

    assertThat(signedIn(keys, sim.now().plusSeconds(60)).status()).isEqualTo(200);
    assertThat(signedIn(keys, sim.now().minusSeconds(1)).status()).isEqualTo(401);
    assertThat(signedIn(keys(), sim.now().plusSeconds(60)).body()).contains("AADSTS700027");
  }

  @Test
  void theRoomsOfAListAreAskedByItsAddress() {
    Room crystal = sim.room("Conf Room Crystal", "crystal");
    sim.places().list("floor1@contoso.onmicrosoft.com", List.of(crystal.mailbox()));

    assertThat(client.all("/places/microsoft.graph.roomlist")).hasSize(1);
    assertThat(client.all("/places/floor1@contoso.onmicrosoft.com/microsoft.graph.roomlist/rooms"))
        .extracting(room -> room.get("emailAddress"))
        .containsExactly(crystal.address());
  }

  @Test
  void aRoomThatIsHiddenOrDeletedIsNotListed() {
    Room crystal = sim.room("Conf Room Crystal", "crystal");
    baker.unlisted();
    crystal.deleted();

    assertThat(client.all("/places/microsoft.graph.room")).isEmpty();
    assertThat(client.get(view).status()).isEqualTo(200);
    assertThat(client.get("/users/" + crystal.address() + "/events").status()).isEqualTo(404);
  }

  @Test
  void aRoomThatIsRenamedOrMovedKeepsItsPlace() {
    String place = baker.placeId();

    baker.renamed("Baker Hall").movedTo("hall@contoso.onmicrosoft.com");

    assertThat(client.all("/places/microsoft.graph.room").get(0))
        .containsEntry("placeId", place)
        .containsEntry("displayName", "Baker Hall")
        .containsEntry("emailAddress", "hall@contoso.onmicrosoft.com");
  }
}
