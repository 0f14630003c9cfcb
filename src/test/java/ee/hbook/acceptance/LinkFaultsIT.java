package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.fault.Fault;
import ee.hbook.fault.FaultServer;
import ee.hbook.fault.LoopbackServer.Conversation;
import ee.hbook.fault.TestAuthority;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What each fault on the wire leads to on a running server, after hours by the demo clock: the
 * state, the incident and the mail of the table in {@code link-health.md}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LinkFaultsIT {

  private static final Instant START = Instant.parse("2027-03-05T10:00:00Z");
  private static final int ROUNDS = 6;
  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//Elsewhere//EN\r
      BEGIN:VEVENT\r
      UID:stay@elsewhere\r
      DTSTART;VALUE=DATE:20270610\r
      DTEND;VALUE=DATE:20270612\r
      SUMMARY:Reserved\r
      END:VEVENT\r
      END:VCALENDAR\r
      """;

  private TroubleHouse house;
  private FaultServer untrusted;
  private final Map<Wanted, Long> links = new LinkedHashMap<>();
  private final List<String> afterSlow = new ArrayList<>();

  /**
   * What a fault is to lead to.
   *
   * @param name of the accommodation
   * @param state after a day
   * @param failureClass its class
   * @param code its code
   */
  private record Wanted(String name, String state, String failureClass, String code) {}

  @BeforeAll
  void letADayPass() throws Exception {
    house = TroubleHouse.start("faults", Map.of());
    untrusted = FaultServer.secure("127.0.0.1", new TestAuthority().identity("127.0.0.1"));
    house.at(START);
    wanted("Reset", "paused_auto", "transient", "connection", Fault.RESET);
    wanted("Server fault", "paused_auto", "transient", "http-500", Fault.status(500));
    wanted("Unavailable", "paused_auto", "transient", "http-503", Fault.status(503));
    wanted("Gone", "paused_auto", "gone", "http-410", Fault.status(410));
    wanted("Missing", "paused_auto", "gone", "http-404", Fault.status(404));
    wanted("Refused", "paused_auto", "auth", "http-403", Fault.status(403));
    wanted("Unauthorised", "paused_auto", "auth", "http-401", Fault.status(401));
    wanted("Throttled", "degraded", "throttled", "http-429", Fault.status(429));
    wanted("Maintenance", "paused_auto", "content", "maintenance-page", Fault.MAINTENANCE_PAGE);
    wanted("Login", "paused_auto", "content", "login-page", Fault.LOGIN_PAGE);
    wanted("Json", "paused_auto", "content", "json", Fault.JSON);
    wanted("Cut off", "paused_auto", "content", "cut-off", Fault.CUT_OFF);
    wanted("Truncated", "paused_auto", "content", "truncated", Fault.TRUNCATED);
    wanted("Too big", "paused_auto", "content", "too-big", Fault.TOO_BIG);
    wanted("Other host", "paused_auto", "config", "redirect-host", Fault.REDIRECT_HOST);
    wanted("Circle", "paused_auto", "config", "redirect-loop", Fault.REDIRECT_LOOP);
    Wanted certificate = new Wanted("Certificate", "paused_auto", "config", "tls-untrusted");
    links.put(certificate, house.link(certificate.name(), untrusted.url("/a.ics")));
    flapping();
    try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> slow = slow(beside, house);
      letHoursPass();
      for (Future<String> each : slow) {
        afterSlow.add(each.get());
      }
    }
    house.await(
        "the mails",
        () -> links.keySet().stream().noneMatch(each -> paused(each) && mails(each) == 0));
  }

  private void letHoursPass() {
    for (int round = 1; round <= ROUNDS; round++) {
      house.at(START.plus(Duration.ofHours(3L * round)));
      links.values().forEach(link -> house.api().post("/links/" + link + "/sync", ""));
    }
  }

  /** Healthy once, then broken in the same way for ever. */
  private void wanted(String name, String state, String kind, String code, Conversation fault) {
    String path = "/" + name.replace(' ', '-');
    String url = house.elsewhere.plays(path, Fault.answer("text/calendar", CALENDAR), fault);
    links.put(new Wanted(name, state, kind, code), house.link(name, url));
  }

  /** Broken every other time: nobody is told, nobody is paused. */
  private void flapping() {
    Wanted flapping = new Wanted("Flapping", "active", "", "");
    Conversation well = Fault.answer("text/calendar", CALENDAR);
    Conversation bad = Fault.status(502);
    String url = house.elsewhere.plays("/flapping", well, bad, well, bad, well, bad, well);
    links.put(flapping, house.link(flapping.name(), url));
  }

  /** What takes its time fails once, beside all else, and is well again: a blip. */
  private static List<Future<String>> slow(ExecutorService beside, TroubleHouse house) {
    return Stream.of(Fault.SLOW_LORIS, Fault.SILENCE)
        .map(fault -> beside.submit(() -> afterOnce(fault, house)))
        .toList();
  }

  /** As the answer to its first attempt tells, before anything else is tried. */
  private static String afterOnce(Fault fault, TroubleHouse house) {
    String url =
        house.elsewhere.plays(
            "/once" + fault.path(), fault, Fault.answer("text/calendar", CALENDAR));
    long accommodation = house.api().accommodation("Slow " + fault.path().substring(1));
    JsonObject after = house.api().link(accommodation, url).object();
    return after.getString("state") + " " + after.getString("lastFailure", "");
  }

  @Test
  void oneThatNeverFinishesIsABlipThatTimedOut() {
    assertThat(afterSlow).containsExactly("degraded timeout", "degraded timeout");
  }

  @TestFactory
  Stream<DynamicTest> eachFaultLeadsToItsStateAndClass() {
    return links.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey().name() + " is " + each.getKey().state(),
                    () -> {
                      JsonObject link = house.api().get("/links/" + each.getValue()).object();
                      assertThat(
                              List.of(
                                  link.getString("state"),
                                  link.getString("failureClass", ""),
                                  link.getString("lastFailure", "")))
                          .containsExactly(
                              each.getKey().state(),
                              each.getKey().failureClass(),
                              each.getKey().code());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> eachPauseIsOneIncidentAndOneMail() {
    return links.entrySet().stream()
        .filter(each -> paused(each.getKey()))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey().name(),
                    () -> {
                      assertThat(house.incidents(each.getValue()))
                          .singleElement()
                          .matches(incident -> incident.getString("kind").equals("paused"));
                      assertThat(mails(each.getKey())).isEqualTo(1);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> noPauseFreesANight() {
    return links.keySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> {
                      if (each.code().equals("tls-untrusted")) {
                        return; // It was never read.
                      }
                      long link = links.get(each);
                      int accommodation =
                          house.api().get("/links/" + link).object().getInt("accomId");
                      assertThat(
                              house
                                  .api()
                                  .get(
                                      "/availability?accom_id="
                                          + accommodation
                                          + "&accom_num=1&from=2027-06-01&to=2027-07-01")
                                  .object()
                                  .getJsonArray("occupied"))
                          .isNotEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatWasNotPausedIsNotMailed() {
    return links.keySet().stream()
        .filter(each -> !paused(each))
        .filter(each -> !each.failureClass().equals("throttled"))
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> assertThat(mails(each)).isZero()));
  }

  private static boolean paused(Wanted each) {
    return each.state().equals("paused_auto");
  }

  private int mails(Wanted each) {
    return house.mails(each.name()).size();
  }

  @AfterAll
  void close() {
    house.close();
    untrusted.close();
  }
}
