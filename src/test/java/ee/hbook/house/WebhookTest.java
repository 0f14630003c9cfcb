package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.config.InvalidInput;
import ee.hbook.house.Elsewhere.Handed;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.ical.Delivery;
import ee.hbook.link.Link;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.notification.application.PostSource;
import ee.hbook.notification.application.TellDoubleBookings;
import ee.hbook.notification.application.TellIncidents;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.OutgoingMessage;
import ee.hbook.notification.outbox.OutgoingMessage.State;
import ee.hbook.notification.outbox.application.ChangeWebhook;
import ee.hbook.notification.outbox.application.SendMessages;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Alarms go to the webhook, signed, through the outbox, and tell nothing that is not theirs. */
@SuppressWarnings("NullAway.Init")
class WebhookTest {

  private static final String AIRBNB = "https://airbnb.example/a.ics?s=s3cr3t";
  private static final String HOOK = "https://alarms.example/hook?token=s3cr3t";
  private static final LocalDateRange NIGHTS =
      LocalDateRange.of(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 4));

  private final SetClock clock = new SetClock(Instant.parse("2027-01-08T07:00:00Z"));
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house = new RealHouse(clock, elsewhere, Map.of("timezone_string", "UTC"));
  private String secret;
  private List<Stay> stays = List.of();
  private Link link;

  @BeforeEach
  void aHouseWithAWebhookAndNoAddress() {
    user("");
    elsewhere.answer(
        AIRBNB, () -> Elsewhere.body(CalendarText.write("-//Airbnb//EN", stays, clock.instant())));
    link = house.get(LinkCalendar.class).link(1, 1, "Airbnb", AIRBNB).link();
    secret = house.get(ChangeWebhook.class).set(HOOK).secret();
    elsewhere.takes(HOOK, new Delivery.Answered(200));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theBeginningOfATroubleAndItsEndAreSent() {
    breaks();
    tell();
    later(Duration.ofHours(7));
    elsewhere.repair(AIRBNB);
    house.get(TurnLinks.class).resume(link.id(), "person");
    tell();

    assertThat(types()).containsExactly("trouble.began", "trouble.ended");
    JsonObject data = json(calls().getFirst()).getJsonObject("data");
    assertThat(data.getString("what")).isEqualTo("paused");
    assertThat(data.getString("title")).isEqualTo("Paused: Airbnb, House (1)");
    assertThat(data.getString("since")).startsWith("2027-01-08T07:01");
    assertThat(data.getString("place")).isEqualTo("House (1)");
  }

  @Test
  void aPossibleDoubleBookingIsSentWithItsNightsAndWithoutItsGuest() {
    soldTwice();
    house.get(TellDoubleBookings.class).tell();
    send();

    assertThat(types()).containsExactly("double_booking.found");
    assertThat(calls().getFirst().json())
        .contains("{\"checkIn\":\"2027-04-01\",\"checkOut\":\"2027-04-04\"}")
        .doesNotContain("Jane", "s3cr3t");
  }

  @Test
  void eachRequestIsSignedWithTheSecretThatWasShownOnce() throws GeneralSecurityException {
    breaks();
    tell();

    Handed call = calls().getFirst();
    String id = call.headers().get("webhook-id");
    String time = call.headers().get("webhook-timestamp");
    assertThat(id).startsWith("msg_").doesNotContain(".");
    assertThat(time).isEqualTo(Long.toString(clock.instant().getEpochSecond()));
    assertThat(call.headers().get("webhook-signature"))
        .isEqualTo("v1," + signed(id + "." + time + "." + call.json()));
  }

  @Test
  void whatIsNotTakenIsTriedAgainUnderItsIdentity() {
    elsewhere.takes(HOOK, new Delivery.Answered(503));
    breaks();
    tell();
    assertThat(message().state()).isEqualTo(State.WAITING);
    elsewhere.takes(HOOK, new Delivery.Answered(204));
    later(Duration.ofMinutes(2));
    send();

    assertThat(message().state()).isEqualTo(State.SENT);
    assertThat(calls()).hasSize(2);
    assertThat(calls().getFirst().headers().get("webhook-id"))
        .isEqualTo(calls().getLast().headers().get("webhook-id"));
    assertThat(calls().getFirst().headers().get("webhook-timestamp"))
        .isNotEqualTo(calls().getLast().headers().get("webhook-timestamp"));
  }

  @Test
  void whatWaitsForMoreThanAnHourIsListed() {
    elsewhere.takes(HOOK, new Delivery.Answered(503));
    breaks();
    tell();
    assertThat(listed()).doesNotContain("need_mail_failing_webhook");
    later(Duration.ofMinutes(61));
    assertThat(listed()).contains("need_mail_failing_webhook");
    elsewhere.takes(HOOK, new Delivery.Answered(200));
    send();
    assertThat(listed()).doesNotContain("need_mail_failing_webhook");
  }

  @Test
  void whileItDoesNotAnswerOneCallTriesForAll() {
    elsewhere.takes(HOOK, new Delivery.Answered(503));
    soldTwice();
    house.get(TellDoubleBookings.class).tell();
    breaks();
    tell();

    assertThat(calls()).hasSize(1);
    assertThat(house.look(() -> house.get(Outbox.class).latest(2)))
        .as("what was not sent was not tried")
        .extracting(message -> message.state().word() + " " + message.progress().tries())
        .containsExactly("waiting 0", "waiting 1");
  }

  @Test
  void anAddressThatIsGoneOrInsideIsGivenUpAndWhatItToldIsToldElsewhere() {
    elsewhere.takes(HOOK, new Delivery.Failed(FailureCode.Known.PRIVATE_ADDRESS));
    breaks();
    tell();
    assertThat(message().state()).isEqualTo(State.GIVEN_UP);
    assertThat(trouble().toldOn()).isEmpty();
    tell();
    assertThat(calls()).hasSize(1);

    user("owner@example.org");
    tell();
    assertThat(trouble().toldOn()).isPresent();
  }

  @Test
  void setAnewItIsToldAgain() {
    elsewhere.takes(HOOK, new Delivery.Answered(410));
    breaks();
    tell();
    later(Duration.ofMinutes(1));
    elsewhere.takes(HOOK, new Delivery.Answered(200));
    house.get(ChangeWebhook.class).set(HOOK);
    tell();

    assertThat(types()).containsExactly("trouble.began", "trouble.began");
  }

  @Test
  void whatWaitsForARemovedAddressIsGivenUp() {
    elsewhere.takes(HOOK, new Delivery.Answered(503));
    breaks();
    tell();
    house.get(ChangeWebhook.class).remove();
    later(Duration.ofMinutes(2));
    send();

    assertThat(message().state()).isEqualTo(State.GIVEN_UP);
    assertThat(trouble().toldOn()).isEmpty();
  }

  @Test
  void aTrialTellsWhatWasAnswered() {
    elsewhere.takes(HOOK, new Delivery.Answered(401));

    assertThat(house.get(ChangeWebhook.class).test()).isEqualTo(new Delivery.Answered(401));
    assertThat(types()).containsExactly("test");
  }

  @Test
  void onlyASecureAddressIsTaken() {
    assertThatThrownBy(() -> house.get(ChangeWebhook.class).set("http://alarms.example/hook"))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.field()).isEqualTo("url"));
  }

  private void soldTwice() {
    house.book(NIGHTS);
    stays = List.of(new Stay("there@airbnb.example", NIGHTS, "Jane Doe"));
    run();
  }

  private void breaks() {
    elsewhere.fail(AIRBNB, FailureClass.AUTH, "http-403");
    run();
  }

  private void run() {
    later(Duration.ofMinutes(1));
    house.get(SynchronizeLink.class).run(link.id());
  }

  private void tell() {
    later(Duration.ofSeconds(20));
    house.get(TellIncidents.class).tell();
    send();
  }

  private void send() {
    house.get(SendMessages.class).sendDue();
  }

  private void later(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  private List<String> listed() {
    return house.get(PostSource.class).needs(clock.instant()).stream()
        .map(need -> need.words().key())
        .toList();
  }

  private List<Handed> calls() {
    return elsewhere.handed(HOOK);
  }

  private List<String> types() {
    return calls().stream().map(call -> json(call).getString("type")).toList();
  }

  private static JsonObject json(Handed call) {
    return Json.createReader(new StringReader(call.json())).readObject();
  }

  private String signed(String content) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
    return Base64.getEncoder()
        .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
  }

  private OutgoingMessage message() {
    return house.look(() -> house.get(Outbox.class).latest(1)).getFirst();
  }

  private Incident trouble() {
    return house.look(() -> house.get(Incidents.class).of(link.id(), 1)).getFirst();
  }

  private User user(String email) {
    return house.person(email.isEmpty() ? "owner" : "other", Role.HBOOK_MANAGER, email, "en");
  }
}
