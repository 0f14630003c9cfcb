package ee.hbook.acceptance;

import static ee.hbook.acceptance.ListedFact.mended;
import static ee.hbook.acceptance.ListedFact.pressed;
import static ee.hbook.acceptance.NeedsOfEveryKindIT.stay;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import ee.hbook.attention.NeedKind;
import ee.hbook.fault.Fault;
import ee.hbook.fault.FaultServer;
import ee.hbook.fault.LoopbackServer.Conversation;
import ee.hbook.fault.TestAuthority;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What needs somebody because of time, mail or the network: each kind is made in a house of its
 * own, whose clock is set and whose post can be taken away. What the watchdogs find takes until
 * their next look, which they take once a minute; meanwhile everything else is gone through.
 */
@SuppressWarnings("NullAway.Init")
class NeedsOfTroubleIT {

  static final Set<NeedKind> KINDS =
      EnumSet.of(
          NeedKind.CALENDAR_QUIET,
          NeedKind.FEED_CACHED,
          NeedKind.CALENDAR_UNREAD,
          NeedKind.READS_REFUSED,
          NeedKind.ADDRESS_UNREACHABLE,
          NeedKind.CLOCK,
          NeedKind.CERTIFICATE,
          NeedKind.GONE_THERE,
          NeedKind.CALENDAR_GUARDED,
          NeedKind.CALENDAR_THROTTLED,
          NeedKind.NOBODY_REACHABLE,
          NeedKind.MAIL_FAILING,
          NeedKind.NO_WAY_OUT,
          NeedKind.HOOK_FAILING);

  private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");
  private static final Duration AHEAD = Duration.ofMinutes(10);
  private static final String AIRBNB = "Airbnb/1.0";
  private static final String BOOKING = "Booking.com iCal importer";
  private static final String STAY = calendar(List.of(stay("one", "20310510", "20310514")));
  private static final String TWO_STAYS =
      calendar(List.of(stay("one", "20310510", "20310514"), stay("two", "20310610", "20310614")));
  private static final String SOON_STAY = calendar(List.of(stay("soon", "20270510", "20270514")));
  private static final String STILL = "it is still so";
  private static final String TOUJOURS = "c’est toujours le cas";
  private static final List<String> MANY =
      IntStream.range(1, 7)
          .mapToObj(month -> stay("many" + month, "20310" + month + "10", "20310" + month + "14"))
          .toList();

  private final Browser browser = Browser.start();
  private final CalendarServer calendars = CalendarServer.start();
  private final TestAuthority authority = new TestAuthority();
  private final FaultServer fast = FaultServer.start("127.0.0.4");
  private final FaultServer fastToo = FaultServer.start("127.0.0.5");
  private final FaultServer old = front(Duration.ofDays(1));
  private final FaultServer renewed = front(Duration.ofDays(60));
  private final List<FaultServer> away =
      Stream.of("127.0.0.2", "127.0.0.3", "127.0.0.6").map(FaultServer::start).toList();
  private final Map<String, Long> places = new HashMap<>();
  private final Map<String, Integer> links = new HashMap<>();
  @TempDir private Path files;
  private TroubleHouse house;
  private int minutes;
  private Api api;

  @BeforeEach
  void start() throws IOException {
    Files.writeString(files.resolve("broken.jar"), "no archive");
    Path trust = authority.writeTrustStore(files.resolve("trust.p12"));
    house =
        TroubleHouse.start(
            "needs-of-trouble",
            Map.of(
                "HBOOK_HOOKS_DIR",
                files.toString(),
                "HBOOK_MAIL_FROM",
                "",
                "JAVA_TOOL_OPTIONS",
                "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s"
                    .formatted(trust, TestAuthority.TRUST_STORE_PASSWORD)));
    api = house.api();
  }

  @AfterEach
  void close() {
    house.close();
    Stream.of(away.stream(), Stream.of(fast, fastToo, old, renewed))
        .flatMap(each -> each)
        .forEach(FaultServer::close);
    calendars.close();
    browser.close();
  }

  @Test
  void eachIsOnEveryPageUntilItIsMended() {
    ownerIsReachedAt("");
    api.set("siteurl", old.url("/"));
    try (NeedsWalk walk =
        new NeedsWalk(new ScreenHouse(browser, house.server(), calendars, null, api))) {
      at(Duration.ofDays(-61));
      ListedFact clock = wrongClock();
      ListedFact certificate = certificate();
      ListedFact cached = cached();
      ListedFact oldCopy = oldCopy("Kind copy");
      List<ListedFact> watched =
          List.of(
              cached,
              clock,
              certificate,
              quiet("Kind quiet"),
              oldCopy,
              unread("Kind unread"),
              refused("Kind refused"),
              unreachable());
      List<ListedFact> others =
          List.of(
              goneThere("Kind gone"),
              guarded("Kind guarded"),
              throttled("Kind throttled"),
              ListedFact.nobodyReachable(() -> ownerIsReachedAt("owner@villa-mimosa.example")),
              mailFailing(),
              noWayOut("Kind away"));
      ListedFact hook = ListedFact.hookFailing(); // its end: HookJarIT
      List<ListedFact> passing = Stream.concat(watched.stream(), others.stream()).toList();
      assertThat(Stream.concat(Stream.of(hook), passing.stream()).map(ListedFact::kind).distinct())
          .containsExactlyInAnyOrderElementsOf(KINDS);
      hoursPass(walk.desk());

      nothingIsReached();
      house.await("what a tick finds", () -> walk.areListed(List.of(hook)));
      walk.findEach(Stream.concat(Stream.of(hook), others.stream()).toList());
      house.await(
          "a look of the watchdogs",
          () -> house.incidents(links.get("/copy.ics")).toString().contains("old_copy"));
      house.await("what is watched over", () -> areListedInTheEnd(walk, watched));
      walk.findEach(watched);
      thatOurFeedsAreCachedIsSaid(walk);
      isStillSo(walk, clock, cached, certificate);
      walk.isLookedAtAgain(
          walk.desk(), "ical", oldCopy, "is being read", "est en cours de lecture");
      nothingIsReached();
      walk.putOffAll(
          passing,
          NOON.plus(Duration.ofHours(3)),
          () -> {
            at(Duration.ofHours(9));
            nothingIsReached();
          });
      walk.endEach(watched);
      walk.endEach(others);
      house.await("what is watched over is over", () -> walk.areOver(watched));
      walk.findNone(passing);
      PlaywrightAssertions.assertThat(walk.desk().page().locator(".hb-cached")).hasCount(0);
      aMailIsRefusedForGood(walk);
    }
  }

  /** What takes hours and days: looks that agree, copies in turn, patience that is asked for. */
  private void hoursPass(Visitor desk) {
    at(Duration.ofDays(-5));
    reads("/unread.ics", AIRBNB);
    for (int hour = -20; hour <= -12; hour += 2) {
      at(Duration.ofHours(hour));
      fastToo.plays("/copy.ics", dated(AHEAD, "", hour % 4 == 0 ? STAY : TWO_STAYS));
      house.elsewhere.healthy("/gone.ics", calendar(MANY.subList(1, 3)));
      house.elsewhere.healthy("/guarded.ics", hour < -14 ? calendar(MANY) : STAY);
      List.of("/copy.ics", "/gone.ics", "/guarded.ics").forEach(this::sync);
    }
    at(Duration.ofHours(-8));
    house.elsewhere.plays("/throttled.ics", Fault.status(429, "Retry-After: 30000"));
    sync("/throttled.ics");
    house.closePost();
    sendsATrialMail(desk);
    at(Duration.ZERO);
    sync("/throttled.ics");
    reads("/refused.ics", BOOKING);
    ourFeedsCome(old, dated(Duration.ZERO, "Age: 3600", STAY));
    ourFeedsCome(renewed, dated(Duration.ZERO, "", STAY));
  }

  private void ourFeedsCome(FaultServer site, Conversation answer) {
    api.get("/links").array().getValuesAs(JsonObject.class).stream()
        .map(link -> URI.create(link.getString("feedUrl")))
        .forEach(feed -> site.plays(feed.getRawPath() + "?" + feed.getRawQuery(), answer));
  }

  /** The page with their URLs says so above them, as long as the list does. */
  private void thatOurFeedsAreCachedIsSaid(NeedsWalk walk) {
    for (Visitor reader : List.of(walk.desk(), walk.phone())) {
      boolean desk = reader == walk.desk();
      reader.open("ical");
      Locator banner = reader.page().locator(".hb-cached");
      PlaywrightAssertions.assertThat(banner)
          .containsText(
              desk
                  ? "The URLs of your calendars are cached"
                  : "Les URL de vos calendriers sont en cache");
      PlaywrightAssertions.assertThat(banner).containsText(old.url("/?feed=hbook-"));
      PlaywrightAssertions.assertThat(reader.page().locator(".hb-need").first()).isVisible();
      reader.pictureOf(banner, desk ? "ical-cached" : "ical-cached-phone");
      banner.locator("button").click();
      PlaywrightAssertions.assertThat(reader.page().locator("#toasts"))
          .containsText(
              desk ? STILL : TOUJOURS,
              new ContainsTextOptions().setTimeout(NeedsWalk.A_MOMENT_LATER));
      PlaywrightAssertions.assertThat(banner).hasCount(1);
      reader.findsNoFault();
      reader.picture(desk ? "ical-cached-page" : "ical-cached-page-phone");
    }
  }

  /** Whoever has it looked at again is told what is so, be it that nobody answers. */
  private void isStillSo(NeedsWalk walk, ListedFact clock, ListedFact cached, ListedFact ends) {
    walk.isLookedAtAgain(walk.desk(), "index", clock, STILL, TOUJOURS);
    walk.isLookedAtAgain(walk.phone(), "reservations", ends, STILL, TOUJOURS);
    ourFeedsCome(old, dated(Duration.ZERO, "", SOON_STAY));
    walk.isLookedAtAgain(walk.desk(), "ical", cached, STILL, TOUJOURS);
    ourFeedsCome(old, Fault.status(503));
    walk.isLookedAtAgain(walk.phone(), "index", cached, "nobody answered", "personne n’a répondu");
  }

  /** It is given up at once, and tried again when a person says so. */
  private void aMailIsRefusedForGood(NeedsWalk walk) {
    ListedFact refused = mailFailing();
    house.closePost();
    try (OddPost post = OddPost.refusingOn(house.postPort())) {
      sendsATrialMail(walk.desk());
      house.await("a mail that is given up", () -> walk.areListed(List.of(refused)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    walk.findEach(List.of(refused));
    PlaywrightAssertions.assertThat(NeedsWalk.entry(walk.desk(), refused))
        .containsText(
            "One message to owner@villa-mimosa.example could not be delivered and is not tried any"
                + " more.");
    walk.endEach(List.of(refused));
    walk.findNone(List.of(refused));
    house.await("the mail", () -> !house.mails("Trial mail").isEmpty());
  }

  private static void sendsATrialMail(Visitor desk) {
    desk.open("emails");
    desk.fill("trial:to", "owner@villa-mimosa.example");
    desk.element("trial:send").click();
    PlaywrightAssertions.assertThat(desk.row("owner@villa-mimosa.example")).isVisible();
  }

  private ListedFact quiet(String name) {
    link(name, "Elsewhere", "/quiet.ics", fast.plays("/quiet.ics", dated(AHEAD, "", STAY)));
    return mended(
        NeedKind.CALENDAR_QUIET,
        name,
        "A calendar without anything new for long",
        "Un calendrier sans rien de nouveau depuis longtemps",
        () -> {
          fast.plays("/quiet.ics", dated(Duration.ZERO, "", TWO_STAYS));
          sync("/quiet.ics");
        });
  }

  /** It is over a day after the last old copy, or when nobody follows it. */
  private ListedFact oldCopy(String name) {
    link(name, "Elsewhere", "/copy.ics", fastToo.plays("/copy.ics", dated(AHEAD, "", TWO_STAYS)));
    return pressed(
            NeedKind.FEED_CACHED,
            name,
            "An old copy of a calendar",
            "Une ancienne copie d’un calendrier",
            "try",
            () -> true)
        .after(() -> api.post("/links/" + links.get("/copy.ics") + "/pause", "{}"));
  }

  private ListedFact unread(String name) {
    link(name, "Airbnb", "/unread.ics", house.elsewhere.healthy("/unread.ics", STAY));
    return mended(
        NeedKind.CALENDAR_UNREAD,
        name,
        "Nobody reads your calendar there any more",
        "Votre calendrier n’est plus lu là-bas",
        () -> reads("/unread.ics", AIRBNB));
  }

  private ListedFact refused(String name) {
    link(name, "Booking.com", "/refused.ics", house.elsewhere.healthy("/refused.ics", STAY));
    api.patch("/links/" + links.get("/refused.ics"), "{\"exportEnabled\":false}");
    return pressed(
        NeedKind.READS_REFUSED,
        name,
        "Somebody still reads with an old address",
        "Quelqu’un lit encore avec une ancienne adresse",
        "export",
        () -> reads("/refused.ics", BOOKING) == 200);
  }

  /** Whoever reads us proves that he can. */
  private ListedFact unreachable() {
    return pressed(
        NeedKind.ADDRESS_UNREACHABLE,
        "",
        "An address that nobody outside can reach",
        "Une adresse que personne ne peut joindre de l’extérieur",
        "",
        () -> true);
  }

  private ListedFact wrongClock() {
    return pressed(
            NeedKind.CLOCK,
            "",
            "The clock of the server",
            "L’horloge du serveur",
            "look",
            () -> true)
        .after(() -> fastToo.plays("/copy.ics", dated(Duration.ZERO, "", STAY)));
  }

  private ListedFact certificate() {
    return pressed(
            NeedKind.CERTIFICATE,
            "",
            "The certificate of this site ends",
            "Le certificat de ce site expire",
            "look",
            () -> true)
        .after(() -> api.set("siteurl", renewed.url("/")));
  }

  private ListedFact cached() {
    return pressed(
            NeedKind.FEED_CACHED,
            "",
            "An old copy of a calendar",
            "Une ancienne copie d’un calendrier",
            "look",
            () -> true)
        .after(() -> ourFeedsCome(old, dated(Duration.ZERO, "", STAY)));
  }

  private ListedFact goneThere(String name) {
    link(
        name,
        "Elsewhere",
        "/gone.ics",
        house.elsewhere.healthy("/gone.ics", calendar(MANY.subList(0, 3))));
    JsonObject stay =
        api
            .get("/reservations?accom_id=" + places.get("/gone.ics"))
            .array()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> each.getString("checkIn").equals("2031-01-10"))
            .findFirst()
            .orElseThrow();
    String path = "/reservations/" + stay.getInt("id");
    return pressed(
        NeedKind.GONE_THERE,
        name,
        "Cancelled in the other calendar",
        "Annulée dans l’autre calendrier",
        "cancel-",
        () -> api.get(path).text("status").equals("cancelled"));
  }

  private ListedFact guarded(String name) {
    link(
        name, "Elsewhere", "/guarded.ics", house.elsewhere.healthy("/guarded.ics", calendar(MANY)));
    return pressed(
        NeedKind.CALENDAR_GUARDED,
        name,
        "Many reservations gone at once",
        "Beaucoup de réservations disparues d’un coup",
        "reject",
        () -> state("/guarded.ics").equals("paused_admin"));
  }

  private ListedFact throttled(String name) {
    link(name, "Elsewhere", "/throttled.ics", house.elsewhere.healthy("/throttled.ics", STAY));
    return pressed(
            NeedKind.CALENDAR_THROTTLED,
            name,
            "A calendar that asks us to wait",
            "Un calendrier qui demande d’attendre",
            "",
            () -> state("/throttled.ics").equals("active"))
        .after(
            () -> {
              house.elsewhere.healthy("/throttled.ics", STAY);
              sync("/throttled.ics");
            });
  }

  private ListedFact mailFailing() {
    return pressed(
            NeedKind.MAIL_FAILING,
            "",
            "Mails that could not be sent",
            "Des e-mails n’ont pas pu partir",
            "try-again",
            () -> true)
        .after(house::openPost);
  }

  private ListedFact noWayOut(String name) {
    for (FaultServer host : away) {
      String path = "/away-" + away.indexOf(host) + ".ics";
      link(name + away.indexOf(host), "Elsewhere", path, host.healthy(path, STAY));
    }
    return pressed(
            NeedKind.NO_WAY_OUT,
            "",
            "Nothing outside is reached",
            "Rien n’est joignable à l’extérieur",
            "try-all",
            () -> true)
        .after(
            () -> away.forEach(host -> host.healthy("/away-" + away.indexOf(host) + ".ics", STAY)));
  }

  /** What is found is a fact once it has lasted for ten minutes. */
  private boolean areListedInTheEnd(NeedsWalk walk, List<ListedFact> watched) {
    if (walk.areListed(watched)) {
      return true;
    }
    minutes += 11;
    at(Duration.ofMinutes(minutes));
    return false;
  }

  private void nothingIsReached() {
    for (FaultServer host : away) {
      String path = "/away-" + away.indexOf(host) + ".ics";
      host.plays(path, Fault.status(503));
      sync(path);
    }
  }

  /** Whose screens speak the language of the browser. */
  private void ownerIsReachedAt(String email) {
    int owner = api.get("/users").array().getFirst().asJsonObject().getInt("id");
    api.patch("/users/" + owner, "{\"email\":\"" + email + "\",\"language\":\"\"}");
  }

  private void at(Duration fromNoon) {
    house.at(NOON.plus(fromNoon));
  }

  private void link(String place, String channel, String path, String url) {
    long accommodation = api.accommodation(place);
    places.put(path, accommodation);
    links.put(path, api.link(accommodation, channel, url).object().getInt("id"));
  }

  private void sync(String path) {
    api.post("/links/" + links.get(path) + "/sync", "{}");
  }

  private String state(String path) {
    return api.get("/links/" + links.get(path)).text("state");
  }

  private int reads(String path, String agent) {
    String feed = HouseContract.UNIT_FEED.formatted(places.get(path)) + "&for=" + links.get(path);
    return house
        .server()
        .send(
            HttpRequest.newBuilder(house.server().url().resolve(feed)).header("User-Agent", agent))
        .statusCode();
  }

  private FaultServer front(Duration validFor) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return FaultServer.secure(
        "127.0.0.1",
        authority.identity(now.minus(Duration.ofDays(1)), now.plus(validFor), "127.0.0.1"));
  }

  /** A calendar with a head, by a clock that is ahead. */
  private static Conversation dated(Duration ahead, String head, String calendar) {
    return request ->
        request.reply(
            "200 OK\r\nContent-Type: text/calendar\r\nDate: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    Instant.now().plus(ahead).atOffset(ZoneOffset.UTC))
                + (head.isEmpty() ? "" : "\r\n" + head),
            calendar);
  }

  private static String calendar(List<String> events) {
    return NeedsOfEveryKindIT.calendar(events.toArray(String[]::new));
  }
}
