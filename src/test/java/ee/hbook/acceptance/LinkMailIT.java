package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.fault.Fault;
import ee.hbook.fault.FaultServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A calendar breaks, a mail comes, and its button brings the calendar back. */
@ExtendWith(Screens.class)
@SuppressWarnings("NullAway.Init")
class LinkMailIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Pattern TOKEN = Pattern.compile("/resume\\?t=([\\w.-]+)");
  private static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nEND:VCALENDAR\r\n";

  private final FaultServer elsewhere = FaultServer.start();
  private ScreenHouse house;
  private int reader;

  @BeforeEach
  void somebodyReadsMails(ScreenHouse screens) {
    house = screens;
    reader =
        house
            .api()
            .post(
                "/users",
                """
                {"name":"mail reader","password":"orchard-lantern-7","role":"hbook_manager",
                 "email":"reader@example.org","language":"en"}\
                """)
            .object()
            .getInt("id");
  }

  @AfterEach
  void theReaderLeaves() {
    house.api().delete("/users/" + reader);
    setClock(Instant.now());
    elsewhere.close();
  }

  @Test
  void theButtonOfAMailBringsABrokenCalendarBack(Visitor owner)
      throws MessagingException, IOException {
    int link = broken("Breaks once", "/once.ics");
    MimeMessage mail = mail("Paused: Elsewhere, Breaks once (1)");
    String token = token(mail);
    show(mail, "mail-paused");

    HttpResponse<String> looked = house.server().get("/resume?t=" + token);
    house.server().send(request(token).method("HEAD", BodyPublishers.noBody()));
    house.server().get("/resume?t=" + token);
    assertThat(looked.statusCode()).isEqualTo(200);
    assertThat(looked.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(looked.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(state(link)).isEqualTo("paused_auto");

    elsewhere.healthy("/once.ics", CALENDAR);
    owner.page().navigate(house.server().url().resolve("/resume?t=" + token).toString());
    owner.findsNoFault();
    owner.picture("resume");
    owner.press("Resume");
    assertThat(owner.page().locator("h1")).containsText("is followed again");
    owner.findsNoFault();
    assertThat(state(link)).isIn("verifying", "active");

    HttpResponse<String> again = press(token);
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(again.body()).contains("This button was pressed already");
    assertThat(received("Paused: Elsewhere, Breaks once (1)")).hasSize(1);
  }

  @Test
  void theNextMorningADigestListsWhatIsStillPaused() throws MessagingException, IOException {
    int one = broken("Breaks for long", "/long.ics");
    int other = broken("Breaks for longer", "/longer.ics");
    mail("Paused: Elsewhere, Breaks for longer (1)");
    setClock(LocalDate.now(ZoneOffset.UTC).plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));

    MimeMessage digest = mail("Villa Mimosa:");
    show(digest, "mail-digest");
    assertThat(part(digest, "text/plain"))
        .contains("Paused: Elsewhere, Breaks for long (1)", "Paused: Elsewhere, Breaks for longer");

    assertThat(press(token(digest)).body()).contains("are followed again");
    assertThat(List.of(state(one), state(other))).allMatch(state -> !state.equals("paused_admin"));
  }

  @Test
  void thePageOfAForgedButtonIsCalmOnAPhoneInFrenchInTheDark(ScreenHouse screens) {
    try (Visitor phone = Visitor.of(screens, "fr-FR", Visitor.PHONE)) {
      phone.inTheDark();
      phone.page().navigate(screens.server().url().resolve("/resume?t=forged.one").toString());
      assertThat(phone.page().locator("h1")).hasText("Ce lien n’est pas entier");
      phone.picture("resume-phone");
    }
  }

  @Test
  void everybodyChoosesWhatToBeTold(ScreenHouse screens, Visitor owner) {
    owner.open("profile");
    owner.findsNoFault();
    owner.page().getByLabel("Such a trouble is over").uncheck();
    owner.element("details:save").click();
    assertThat(owner.page().locator("main")).containsText("Your profile has been saved");
    owner.open("profile");
    assertThat(owner.page().getByLabel("Such a trouble is over")).not().isChecked();
    owner.page().getByLabel("Such a trouble is over").check();
    owner.element("details:save").click();
    assertThat(owner.page().locator("main")).containsText("Your profile has been saved");
  }

  private int broken(String accommodation, String path) {
    long accomId = house.api().accommodation(accommodation);
    int link = house.api().link(accomId, elsewhere.healthy(path, CALENDAR)).object().getInt("id");
    elsewhere.plays(path, Fault.status(403));
    house.api().post("/links/" + link + "/sync", "{}");
    assertThat(state(link)).isEqualTo("paused_auto");
    return link;
  }

  private String state(int link) {
    return house.api().get("/links/" + link).object().getString("state");
  }

  private void setClock(Instant now) {
    house.api().put("/demo/clock", "{\"now\":\"" + now + "\"}");
  }

  private HttpRequest.Builder request(String token) {
    return HttpRequest.newBuilder(house.server().url().resolve("/resume?t=" + token));
  }

  private HttpResponse<String> press(String token) {
    return house
        .server()
        .send(
            HttpRequest.newBuilder(house.server().url().resolve("/resume"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("action=resume&t=" + token)));
  }

  /** Waits for a mail to the reader, by the beginning of its subject. */
  private MimeMessage mail(String subject) throws MessagingException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (received(subject).isEmpty() && System.nanoTime() < end) {
      house.api().post("/demo/tick", "{}");
      int present = house.mailbox().getReceivedMessages().length;
      house.mailbox().waitForIncomingEmail(1_000, present + 1);
    }
    assertThat(received(subject)).as(subject).isNotEmpty();
    return received(subject).getFirst();
  }

  private List<MimeMessage> received(String subject) throws MessagingException {
    List<MimeMessage> found = new ArrayList<>();
    for (MimeMessage message : house.mailbox().getReceivedMessages()) {
      if (message.getSubject().startsWith(subject)
          && Arrays.toString(message.getAllRecipients()).contains("reader@example.org")) {
        found.add(message);
      }
    }
    return found;
  }

  private static String token(MimeMessage mail) throws MessagingException, IOException {
    Matcher found = TOKEN.matcher(part(mail, "text/plain"));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
    Multipart parts = (Multipart) mail.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType(type)) {
        return (String) part.getContent();
      }
    }
    throw new IllegalStateException("No " + type);
  }

  /** As mail programs show it, by day and in the dark. */
  private void show(MimeMessage mail, String name) throws MessagingException, IOException {
    try (Visitor desk = Visitor.of(house, "en-US", 640);
        Visitor phone = Visitor.of(house, "en-US", Visitor.PHONE)) {
      phone.inTheDark();
      for (Visitor reading : List.of(desk, phone)) {
        reading.page().setContent(part(mail, "text/html"));
        reading.findsNoFault();
      }
      desk.picture(name);
      phone.picture(name + "-phone");
    }
  }
}
