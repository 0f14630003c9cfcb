package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ee.hbook.attention.NeedKind;
import graphsim.GraphSim;
import graphsim.Person;
import graphsim.Room;
import graphsim.faults.Effect;
import graphsim.web.SimServer;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An owner brings the rooms of an organisation here, from empty settings on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class OutlookScreenIT {

  static final Set<NeedKind> KINDS =
      EnumSet.of(NeedKind.ROOM_DECLINED, NeedKind.OUTLOOK_SECRET, NeedKind.OUTLOOK_ROOM);

  private static final String STORE = "Meeting rooms";

  private static final String OFFICE = "office@" + GraphSim.DOMAIN;

  private static Browser browser;
  private static GraphSim sim;
  private static Person office;
  private static Room oakRoom;
  private static SimServer outlook;
  private static ScreenHouse house;

  @BeforeAll
  static void anOrganisationAndAHouse() {
    browser = Browser.start();
    sim = new GraphSim(7, Clock.systemUTC());
    office = sim.person("Office", "office");
    oakRoom = sim.room("Oak", "oak").capacity(8);
    sim.room("Elm", "elm").capacity(4);
    sim.room("Board room", "board").tags("Private");
    sim.room("Phone box", "phone").unlisted();
    outlook = SimServer.start(sim);
    RunningServer server =
        RunningServer.wildFly(
            "outlook",
            Map.of(
                "HBOOK_GRAPH_URL",
                outlook.graphUrl(),
                "HBOOK_GRAPH_LOGIN_URL",
                outlook.loginUrl()));
    house = new ScreenHouse(browser, server, null, null, new Api(server));
    house
        .api()
        .post(
            "/accommodations",
            """
            {"name":"Meeting rooms","grain":"quarter_hour","hours":{"opens":"08:00","closes":"18:00"}}\
            """);
  }

  @AfterAll
  static void close() {
    house.server().close();
    outlook.close();
    browser.close();
  }

  @Test
  @Order(1)
  void fromEmptySettingsToRoomsAsUnitsAndOutAgain() {
    try (Visitor owner = Visitor.atTheDesk(house).signIn()) {
      owner.open("settings");
      owner.page().locator(".hb-settings-more a[href$='outlook.xhtml']").click();
      assertThat(owner.element("rooms")).containsText("Rooms come once the access is saved.");
      owner.findsNoFault();
      owner.picture("outlook-empty");

      fillIn(owner, "11111111-2222-3333-4444-555555555555");
      owner.press("Save");
      assertThat(owner.element("access")).containsText("That is the ID of the secret.");
      fillIn(owner, GraphSim.SECRET + "-wrong");
      owner.press("Save");
      assertThat(owner.page().locator(".hb-toast").last()).containsText("Saved.");
      owner.press("Test access");
      assertThat(owner.element("tested")).containsText("Microsoft refuses the secret");
      owner.fill("access:secret", GraphSim.SECRET);
      owner.press("Save");
      assertThat(owner.element("access")).containsText("Leave it empty to keep it.");
      assertThat(owner.element("access:secret")).hasValue("");

      owner.press("Look now");
      assertThat(room(owner, "Oak")).containsText("Synchronised");
      assertThat(room(owner, "Oak")).containsText("Unit: Meeting rooms (Oak)");
      assertThat(room(owner, "Board room")).containsText("Left out by its tag");
      assertThat(owner.element("rooms")).not().containsText("Phone box");
      owner.open("outlook");
      owner.press("Test access");
      assertThat(owner.element("tested")).containsText("3 rooms are listed.");
      assertThat(owner.element("tested").locator("li")).hasCount(5);
      owner.findsNoFault();
      owner.picture("outlook");
      assertThat(house.api().get("/links").array())
          .filteredOn(link -> link.asJsonObject().containsKey("room"))
          .hasSize(2);

      bookOnBothSides(owner);
      owner.open("outlook");
      assertThat(room(owner, "Oak")).containsText("At once");
      part(owner, "rooms", "outlook-rooms");
      typeIn(owner);
      takeOut(owner, "Elm");
      removeEverything(owner);
      owner.open("ical");
      assertThat(owner.page().locator("#calendars, body").first())
          .containsText("oak@" + GraphSim.DOMAIN);
      owner.findsNoFault();
    }
  }

  /** Booked here it is in Outlook, and booked there it is here; the room's answer is shown. */
  private static void bookOnBothSides(Visitor owner) {
    JsonObject oak = link("oak");
    LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(30);
    house
        .api()
        .post(
            "/reservations",
            """
            {"accomId":%d,"accomNum":%d,"start":"%sT10:00","end":"%sT11:00","status":"new",
             "customer":{"firstName":"Ida","lastName":"Both","email":"ida@example.org"}}\
            """
                .formatted(oak.getInt("accomId"), oak.getInt("accomNum"), day, day));
    office.books("Talk").from(day.atTime(14, 0), day.atTime(15, 0)).in(oakRoom).sends();
    house.api().post("/demo/tick", "{}");
    assertThat(sim.meetings())
        .anyMatch(meeting -> meeting.content().subject().endsWith("Ida Both"));
    owner.open("reservations");
    assertThat(owner.row("Ida Both"))
        .containsText(Pattern.compile("Awaiting the room|Room accepted"));
    assertThat(owner.row("office@" + GraphSim.DOMAIN)).containsText("New");
    assertThat(house.api().get("/notices").array()).as("what the owner is told").isEmpty();
    owner.findsNoFault();
    assertThat(house.api().get("/notices").array()).as("what the owner is told").isEmpty();
    owner.pictureOf(owner.row("Ida Both"), "outlook-reservation");
  }

  /** What its list does not have; a mailbox that is none is refused at its field. */
  private static void typeIn(Visitor owner) {
    owner.fill("rooms:address", "nobody@" + GraphSim.DOMAIN);
    owner.element("rooms:typeIn").click();
    assertThat(owner.element("rooms")).containsText("There is no such mailbox");
    owner.fill("rooms:address", "phone@" + GraphSim.DOMAIN);
    owner.fill("rooms:name", "Phone box");
    owner.element("rooms:typeIn").click();
    assertThat(room(owner, "Phone box")).containsText("Synchronised");
  }

  /** What is left is told with its reason, and gone on with. */
  private static void removeEverything(Visitor owner) {
    assertThat(owner.element("leave:removeAll")).hasCount(0);
    owner.press("See how much it is");
    assertThat(owner.element("leave")).containsText("One meeting would be removed.");
    sim.faults().always("POST", "/cancel", Effect.FORBIDDEN);
    owner.press("Remove from Outlook");
    owner.confirm();
    assertThat(owner.element("leave")).containsText("0 of 1 meetings are removed.");
    assertThat(owner.element("leave")).containsText("This calendar is refused");
    owner.findsNoFault();
    part(owner, "leave", "outlook-leave");
    sim.faults().clear();
    owner.press("Go on");
    assertThat(owner.element("leave")).containsText("All that was written to Outlook was removed");
    assertThat(sim.meetings())
        .noneMatch(meeting -> meeting.content().subject().endsWith("Ida Both"));
  }

  private static void takeOut(Visitor owner, String name) {
    owner.press("Take out " + name);
    assertThat(owner.element("takeOutForm")).containsText(name + " is synchronised no more.");
    owner.findsNoFault();
    owner.press("Take out, keep the bookings");
    assertThat(room(owner, name)).containsText("Left out by you");
  }

  @Test
  @Order(2)
  void whatNeedsSomebodyIsOnEveryPageUntilItIsMended() {
    sim.room("Ash", "ash").rules(rules -> rules.longest(Duration.ofMinutes(30)));
    Room fir = sim.room("Fir", "fir");
    set(LocalDate.now(Clock.systemUTC()).plusDays(20));
    fir.tags("Private");
    house.api().post("/integrations/outlook/rooms/refresh", "{}");
    int declined = bookTooLong();
    try (NeedsWalk walk = new NeedsWalk(house)) {
      List<ListedFact> facts =
          List.of(
              ListedFact.mended(
                  NeedKind.ROOM_DECLINED,
                  STORE,
                  "A room in Outlook said no to a booking",
                  "Une salle d’Outlook a refusé une réservation",
                  () ->
                      house.api().patch("/reservations/" + declined, "{\"status\":\"cancelled\"}")),
              ListedFact.mended(
                  NeedKind.OUTLOOK_SECRET,
                  "",
                  "The secret of Outlook ends",
                  "Le secret d’Outlook expire",
                  () -> entersANewDay(walk.phone())),
              ListedFact.mended(
                  NeedKind.OUTLOOK_ROOM,
                  STORE,
                  "A room of Outlook",
                  "Une salle d’Outlook",
                  () -> keeps(walk.desk(), "Fir")));
      assertThat(facts).extracting(ListedFact::kind).containsExactlyInAnyOrderElementsOf(KINDS);
      walk.findEach(facts);
      walk.endEach(facts);
      walk.findNone(facts);
    }
  }

  @Test
  @Order(3)
  void everyOtherButtonDoesWhatItSays() {
    set(LocalDate.now(Clock.systemUTC()).plusDays(400));
    try (Visitor owner = Visitor.atTheDesk(house).signIn()) {
      owner.open("outlook");
      owner.press("Take in Board room");
      assertThat(room(owner, "Board room")).containsText("Synchronised despite its tag");
      options(owner, "Board room");
      owner.press("Remove the integration");
      owner.confirm();
      assertThat(owner.page().locator("#toasts")).containsText("Take them out first");
      for (String name : linked()) {
        owner.press("Take out " + name);
        assertThat(owner.element("takeOutForm")).containsText(name);
        owner.press("Take out, remove the bookings");
        assertThat(room(owner, name)).containsText("Left out by you");
      }
      forget(owner, "Attic");
      owner.press("Remove the integration");
      owner.confirm();
      assertThat(owner.element("rooms")).containsText("Rooms come once the access is saved.");
      assertThat(owner.element("access:tenant")).hasValue("");
      assertThat(house.api().get("/integrations/outlook/rooms").array()).isEmpty();
      owner.open("outlook"); // without what so many presses in a row have said over its fields
      owner.findsNoFault();
    }
  }

  private static void set(LocalDate lastDay) {
    long store =
        house.api().get("/accommodations").array().getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("name").equals(STORE))
            .findFirst()
            .orElseThrow()
            .getInt("id");
    assertThat(
            house
                .api()
                .put(
                    "/integrations/outlook",
                    """
                    {"tenant":"%s","clientId":"%s","secret":"%s","secretEndsOn":"%s",
                     "defaultAccommodation":%d,"defaultUser":"%s","ignoredTags":["private"]}\
                    """
                        .formatted(
                            GraphSim.DOMAIN,
                            sim.application().clientId(),
                            GraphSim.SECRET,
                            lastDay,
                            store,
                            OFFICE))
                .status())
        .isEqualTo(200);
    house.api().post("/integrations/outlook/rooms/refresh", "{}");
  }

  /** The room takes half an hour at most; here nobody knows. */
  private static int bookTooLong() {
    JsonObject ash = link("ash");
    LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(40);
    int stay =
        house
            .api()
            .post(
                "/reservations",
                """
                {"accomId":%d,"accomNum":%d,"start":"%sT10:00","end":"%sT12:00","status":"new",
                 "customer":{"firstName":"Max","lastName":"Long","email":"max@example.org"}}\
                """
                    .formatted(ash.getInt("accomId"), ash.getInt("accomNum"), day, day))
            .object()
            .getInt("id");
    long end = System.nanoTime() + 60_000_000_000L;
    while (house.api().get("/needs").array().getValuesAs(JsonObject.class).stream()
        .noneMatch(need -> need.getString("kind").equals("room_declined"))) {
      assertThat(System.nanoTime()).as("the room has declined").isLessThan(end);
      house.api().post("/demo/tick", "{}");
      LockSupport.parkNanos(500_000_000L);
    }
    return stay;
  }

  private static void entersANewDay(Visitor reader) {
    reader.open("outlook");
    reader.fill("access:secretEndsOn", LocalDate.now(Clock.systemUTC()).plusDays(300).toString());
    reader.element("access:save").click();
    assertThat(reader.page().locator(".hb-toast").last()).containsText("Enregistré");
  }

  private static void keeps(Visitor reader, String name) {
    reader.open("outlook");
    assertThat(room(reader, name)).containsText("Decide");
    reader.press("Keep " + name);
    assertThat(room(reader, name)).containsText("Synchronised despite its tag");
  }

  /** What no program is told stands there with its lines, which can be copied. */
  private static void options(Visitor owner, String name) {
    Locator options =
        owner
            .element("options")
            .locator("details", new Locator.LocatorOptions().setHasText(name))
            .first();
    options.locator("summary").click();
    assertThat(options.locator("textarea").first())
        .hasValue(
            Pattern.compile(
                "Set-CalendarProcessing -Identity board@.* -MaximumDurationInMinutes 1440.*",
                Pattern.DOTALL));
    options.locator(".hb-copy button").first().click();
    assertThat(options.locator(".hb-copy-label").first()).hasText("Copied");
    owner.findsNoFault();
    owner.pictureOf(options, "outlook-options");
  }

  /** One that was typed in and is no unit can be forgotten. */
  private static void forget(Visitor owner, String name) {
    sim.room(name, "attic").unlisted();
    owner.fill("rooms:address", "attic@" + GraphSim.DOMAIN);
    owner.fill("rooms:name", name);
    owner.element("rooms:typeIn").click();
    assertThat(room(owner, name)).containsText("Synchronised");
    owner.press("Take out " + name);
    owner.press("Take out, keep the bookings");
    assertThat(room(owner, name)).containsText("Left out by you");
    owner.press("Forget " + name);
    assertThat(room(owner, name)).hasCount(0);
  }

  private static List<String> linked() {
    return house
        .api()
        .get("/integrations/outlook/rooms")
        .array()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> each.containsKey("linkId") && !each.isNull("linkId"))
        .map(each -> each.getString("name"))
        .toList();
  }

  private static JsonObject link(String local) {
    return house.api().get("/links").array().getValuesAs(JsonObject.class).stream()
        .filter(link -> link.getString("room", "").startsWith(local + "@"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @Order(2)
  @CsvSource({
    "fr-FR,Domaine principal,fr",
    "cs-CZ,Primární doména,cs",
    "pt-PT,Domínio principal,pt",
    "en-US,Primary domain,en"
  })
  void aPhoneReadsItInItsLanguage(String locale, String domain, String name) {
    try (Visitor phone = Visitor.of(house, locale, Visitor.PHONE).signIn()) {
      phone.open("outlook");
      assertThat(phone.element("access")).containsText(domain);
      phone.findsNoFault();
      phone.picture("outlook-phone-" + name);
      part(phone, "rooms", "outlook-rooms-phone-" + name);
    }
  }

  private static void fillIn(Visitor owner, String secret) {
    owner.fill("access:tenant", GraphSim.DOMAIN);
    owner.fill("access:clientId", sim.application().clientId());
    owner.fill("access:secret", secret);
    owner.fill("access:secretEndsOn", LocalDate.now(Clock.systemUTC()).plusDays(400).toString());
    owner.page().locator("[id='access:defaultAccommodation']").click();
    owner.page().locator(".ui-selectonemenu-panel:visible li", withText("Meeting rooms")).click();
    owner.fill("access:defaultUser", OFFICE);
    owner.fill("access:ignoredTags", "private, closed");
  }

  /** A picture of a part of the page, over which the page's head does not lie. */
  private static void part(Visitor reader, String id, String name) {
    reader.page().evaluate("document.querySelector('header').style.position = 'static'");
    reader.pictureOf(reader.element(id), name);
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Locator room(Visitor owner, String name) {
    return owner
        .element("rooms:table")
        .locator("tbody > tr", new Locator.LocatorOptions().setHasText(name))
        .first();
  }
}
