package ee.hbook.acceptance;

import static ee.hbook.acceptance.ListedFact.mended;
import static ee.hbook.acceptance.ListedFact.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.attention.NeedKind;
import ee.hbook.fault.Fault;
import ee.hbook.fault.FaultServer;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What needs somebody because of bookings and calendars: each kind is made, is found on every page,
 * is ended by its remedy, and is gone. What takes hours, a mail server or a network that fails is
 * made in NeedsOfTroubleIT, what Outlook tells in OutlookScreenIT, what takes a table away in
 * WildFlyPostgresIT.
 */
@ExtendWith(Screens.class)
@SuppressWarnings("NullAway.Init")
class NeedsOfEveryKindIT {

  static final Set<NeedKind> KINDS =
      EnumSet.of(
          NeedKind.DOUBLE_BOOKING,
          NeedKind.CANCELLED_HERE,
          NeedKind.EVENT_NOT_HELD,
          NeedKind.EVENT_NOT_READ,
          NeedKind.CALENDAR_STOPPED,
          NeedKind.CALENDAR_OTHER,
          NeedKind.MOVED_NOT_TAKEN,
          NeedKind.AWAITING_APPROVAL,
          NeedKind.CALENDAR_STALE,
          NeedKind.DIRECT_LINK,
          NeedKind.TIME_ZONE,
          NeedKind.CLOSED_LOOP);

  /**
   * A host that no other test in this house uses: how many calendars of it are stopped is known.
   */
  private static final String HOST = "127.0.0.7";

  private static final String FILE = calendar(stay("file", "20310510", "20310514"));

  private FaultServer elsewhere;
  private long placeOfTheFile;
  private Api api;

  @BeforeEach
  void open(ScreenHouse house) {
    elsewhere = FaultServer.start(HOST);
    api = house.api();
  }

  @AfterEach
  void close() {
    elsewhere.close();
  }

  @Test
  void eachIsOnEveryPageUntilItsRemedyIsPressed(ScreenHouse house) {
    List<ListedFact> facts =
        new ArrayList<>(
            List.of(
                twoHaveTheSameNights("Kind twice"),
                cancelledHereOnly("Kind cancelled"),
                notTakenIn("Kind not held"),
                notUnderstood("Kind not read"),
                stopped("Kind stopped"),
                anotherCalendar("Kind other"),
                otherDates("Kind moved"),
                waitingForADecision("Kind awaiting"),
                stumbling("Kind stale"),
                linkedDirectly("Kind direct"),
                inNobodysZone()));
    try (ClosedLoop loop = ClosedLoop.make(api, house.server(), house.calendars(), "Kind loop");
        NeedsWalk walk = new NeedsWalk(house)) {
      facts.add(soldByNobody(loop, house));
      assertThat(facts).extracting(ListedFact::kind).containsExactlyInAnyOrderElementsOf(KINDS);
      walk.findEach(facts);
      walk.endEach(facts);
      walk.findNone(facts);
    }
    assertThat(upload(placeOfTheFile, FILE).getInt("added")).as("its nights are free").isOne();
  }

  @Test
  void noKindIsForgotten() {
    Set<NeedKind> all = EnumSet.copyOf(KINDS);
    all.addAll(NeedsOfTroubleIT.KINDS);
    all.add(WildFlyPostgresIT.KIND);
    all.addAll(OutlookScreenIT.KINDS);
    assertThat(all).containsExactlyInAnyOrder(NeedKind.values());
  }

  private ListedFact twoHaveTheSameNights(String name) {
    long place = api.accommodation(name);
    int stay = api.reserve(place, "2031-05-11", "2031-05-15").object().getInt("id");
    link(place, "/twice.ics", calendar(stay("twice", "20310510", "20310514")));
    return pressed(
        NeedKind.DOUBLE_BOOKING,
        name,
        "Two have the same nights",
        "Deux réservations pour les mêmes nuits",
        "cancel-" + stay,
        () -> status(stay).equals("cancelled"));
  }

  private ListedFact cancelledHereOnly(String name) {
    long place = api.accommodation(name);
    int link = link(place, "/here.ics", calendar(stay("here", "20310510", "20310514")));
    int stay = stayOf(place);
    api.patch("/reservations/" + stay, "{\"status\":\"cancelled\"}");
    elsewhere.healthy(
        "/here.ics",
        calendar(stay("here", "20310510", "20310514"), stay("more", "20310610", "20310614")));
    sync(link);
    return pressed(
        NeedKind.CANCELLED_HERE,
        name,
        "Cancelled here, not in the other calendar",
        "Annulée ici, pas dans l’autre calendrier",
        "restore-" + stay,
        () -> status(stay).equals("confirmed"));
  }

  /** A file that is uploaded again changes nothing, until its nights are free. */
  private ListedFact notTakenIn(String name) {
    long place = api.accommodation(name);
    int stay = api.reserve(place, "2031-05-11", "2031-05-15").object().getInt("id");
    assertThat(upload(place, FILE).getInt("added")).isZero();
    assertThat(upload(place, FILE).getInt("added")).isZero();
    placeOfTheFile = place;
    return pressed(
        NeedKind.EVENT_NOT_HELD,
        name,
        "A booking elsewhere that is not in the Reservation list",
        "Une réservation ailleurs qui n’est pas dans la liste",
        "cancel-" + stay,
        () -> status(stay).equals("cancelled"));
  }

  private ListedFact notUnderstood(String name) {
    long place = api.accommodation(name);
    upload(place, calendar(stay("unread", "20311340", "20311341")));
    return pressed(
        NeedKind.EVENT_NOT_READ,
        name,
        "An event that could not be read",
        "Un événement illisible",
        "settled-",
        () -> true);
  }

  private ListedFact stopped(String name) {
    long place = api.accommodation(name);
    String good = calendar(stay("stopped", "20310510", "20310514"));
    int link = link(place, "/stopped.ics", good);
    elsewhere.plays("/stopped.ics", Fault.status(403));
    sync(link);
    return pressed(
            NeedKind.CALENDAR_STOPPED,
            name,
            "A calendar that is stopped",
            "Un calendrier arrêté",
            "resume",
            () -> List.of("verifying", "active").contains(state(link)))
        .after(() -> elsewhere.healthy("/stopped.ics", good));
  }

  private ListedFact anotherCalendar(String name) {
    long place = api.accommodation(name);
    String event = stay("other", "20310510", "20310514");
    int link = link(place, "/other.ics", calendar(event));
    elsewhere.healthy("/other.ics", calendar(event).replace("Airbnb Inc", "Somebody else"));
    sync(link);
    return pressed(
        NeedKind.CALENDAR_OTHER,
        name,
        "Another calendar than the one that was linked",
        "Un autre calendrier que celui qui a été lié",
        "accept",
        () -> state(link).equals("active"));
  }

  private ListedFact otherDates(String name) {
    long place = api.accommodation(name);
    int link = link(place, "/moved.ics", calendar(stay("moved", "20310510", "20310514")));
    int stay = stayOf(place);
    elsewhere.healthy("/moved.ics", calendar(stay("moved", "20310511", "20310516")));
    sync(link);
    return pressed(
        NeedKind.MOVED_NOT_TAKEN,
        name,
        "A reservation has other dates there",
        "Une réservation a d’autres dates là-bas",
        "take-dates-" + stay,
        () -> reservation(stay).getString("checkOut").equals("2031-05-16"));
  }

  private ListedFact waitingForADecision(String name) {
    long place = api.accommodation(name);
    link(place, "/awaiting.ics", calendar(stay("awaiting", "20310510", "20310514")));
    int stay = stayOf(place);
    api.patch("/reservations/" + stay, "{\"status\":\"awaiting_approval\"}");
    return pressed(
        NeedKind.AWAITING_APPROVAL,
        name,
        "A reservation waits for your decision",
        "Une réservation attend votre décision",
        "restore-" + stay,
        () -> status(stay).equals("confirmed"));
  }

  private ListedFact stumbling(String name) {
    long place = api.accommodation(name);
    String good = calendar(stay("stale", "20310510", "20310514"));
    int link = link(place, "/stale.ics", good);
    elsewhere.plays("/stale.ics", Fault.status(503));
    sync(link);
    return pressed(
            NeedKind.CALENDAR_STALE,
            name,
            "A calendar that is not read",
            "Un calendrier qui n’est pas lu",
            "try",
            () -> state(link).equals("active"))
        .after(() -> elsewhere.healthy("/stale.ics", good));
  }

  /** Only who unlinks the two platforms ends it. */
  private ListedFact linkedDirectly(String name) {
    long place = api.accommodation(name);
    link(
        place,
        "/direct-1.ics",
        calendar(stay("d1", "20310510", "20310514"), stay("d2", "20310610", "20310614")));
    String copy =
        calendar(stay("c1", "20310510", "20310514"), stay("c2", "20310610", "20310614"))
            .replace("Reserved", "CLOSED - Not available");
    int link = link(place, "/direct-2.ics", copy);
    return mended(
        NeedKind.DIRECT_LINK,
        name,
        "Two calendars linked with each other",
        "Deux calendriers liés entre eux",
        () -> {
          elsewhere.healthy("/direct-2.ics", calendar(stay("own", "20310710", "20310714")));
          sync(link);
        });
  }

  private ListedFact soldByNobody(ClosedLoop loop, ScreenHouse house) {
    return pressed(
        NeedKind.CLOSED_LOOP,
        "Kind loop",
        "Nights that nobody seems to have sold",
        "Des nuits que personne ne semble avoir vendues",
        "break-loops",
        () -> !loop.isClosed(house.server()));
  }

  private ListedFact inNobodysZone() {
    String zone = api.get("/settings").text("timezone_string");
    api.set("timezone_string", "UTC");
    return pressed(
            NeedKind.TIME_ZONE,
            "",
            "The time zone",
            "Le fuseau horaire",
            "",
            () -> !api.get("/settings").text("timezone_string").equals("UTC"))
        .after(() -> api.set("timezone_string", zone));
  }

  private int link(long place, String path, String calendar) {
    return api.link(place, "Elsewhere", elsewhere.healthy(path, calendar)).object().getInt("id");
  }

  private void sync(int link) {
    api.post("/links/" + link + "/sync", "{}");
  }

  private JsonObject upload(long place, String file) {
    return api.upload(
            "/imports?accom_id=" + place + "&accom_num=1&name=Airbnb",
            file.getBytes(StandardCharsets.UTF_8))
        .object();
  }

  private int stayOf(long place) {
    return api.get("/reservations?accom_id=" + place)
        .array()
        .getFirst()
        .asJsonObject()
        .getInt("id");
  }

  private JsonObject reservation(int id) {
    return api.get("/reservations/" + id).object();
  }

  private String status(int reservation) {
    return reservation(reservation).getString("status");
  }

  private String state(int link) {
    return api.get("/links/" + link).text("state");
  }

  static String calendar(String... events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Airbnb Inc//EN\r\n"
        + String.join("", events)
        + "END:VCALENDAR\r\n";
  }

  static String stay(String uid, String from, String to) {
    return "BEGIN:VEVENT\r\nUID:"
        + uid
        + "@airbnb.com\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:"
        + from
        + "\r\nDTEND;VALUE=DATE:"
        + to
        + "\r\nSUMMARY:Reserved\r\nEND:VEVENT\r\n";
  }
}
