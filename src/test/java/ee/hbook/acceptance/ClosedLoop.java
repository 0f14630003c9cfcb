package ee.hbook.acceptance;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Two calendars that keep nights closed which each has from the other, for a day by now: the clock
 * of the demonstration is ahead until this is closed.
 *
 * @param api of the house
 * @param accommodation a new one
 * @param link the link whose calendar closes the loop, as a path of the API
 * @param now when the clock is set back to
 */
record ClosedLoop(Api api, long accommodation, String link, Instant now) implements AutoCloseable {

  /** Makes it; its calendars bear the accommodation's name with one and two. */
  static ClosedLoop make(Api api, RunningServer server, CalendarServer calendars, String name) {
    long accommodation = api.accommodation(name);
    String file = "/closed-" + name.replace(' ', '-').toLowerCase(Locale.ROOT);
    long one = link(api, calendars, accommodation, name + " one", file + "-1.ics");
    long two = link(api, calendars, accommodation, name + " two", file + "-2.ics");
    int booking = api.reserve(accommodation, "2031-09-01", "2031-09-04").object().getInt("id");
    reads(server, accommodation, one);
    reads(server, accommodation, two);
    api.get("/feed-reads?accom_id=" + accommodation);
    // Looked at after they have read, so that what comes now may come from us.
    api.post("/links/" + one + "/sync", "{}");
    api.post("/links/" + two + "/sync", "{}");
    api.patch("/reservations/" + booking, "{\"status\":\"cancelled\"}");
    calendars.serve(file + "-1.ics", closed("Airbnb (Not available)"), "\"2\"");
    calendars.serve(file + "-2.ics", closed("CLOSED - Not available"), "\"2\"");
    api.post("/links/" + one + "/sync", "{}");
    api.post("/links/" + two + "/sync", "{}");
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    api.put("/demo/clock", "{\"now\":\"" + now.plus(Duration.ofHours(25)) + "\"}");
    api.post("/links/" + one + "/sync", "{}");
    return new ClosedLoop(api, accommodation, "/links/" + one, now);
  }

  /** Whether its nights are taken in the feed that anybody may read. */
  boolean isClosed(RunningServer server) {
    return server.get(HouseContract.UNIT_FEED.formatted(accommodation)).body().contains("20310901");
  }

  @Override
  public void close() {
    api.put("/demo/clock", "{\"now\":\"" + now + "\"}");
  }

  private static long link(
      Api api, CalendarServer calendars, long accommodation, String name, String file) {
    String url = calendars.serve(file, HouseContract.calendar("far"), "\"1\"");
    long link = api.link(accommodation, name, url).object().getInt("id");
    api.patch("/links/" + link, "{\"settings\":{\"blocked\":\"block\"}}");
    return link;
  }

  private static void reads(RunningServer server, long accommodation, long link) {
    String feed = HouseContract.UNIT_FEED.formatted(accommodation) + "&for=" + link;
    server.send(
        HttpRequest.newBuilder(server.url().resolve(feed)).header("User-Agent", "Calendars"));
  }

  private static String closed(String label) {
    return HouseContract.calendar("far")
        .replace(
            "END:VCALENDAR",
            "BEGIN:VEVENT\r\nUID:loop@elsewhere\r\nDTSTAMP:20260101T000000Z\r\n"
                + "DTSTART;VALUE=DATE:20310901\r\nDTEND;VALUE=DATE:20310904\r\n"
                + ("SUMMARY:" + label + "\r\nEND:VEVENT\r\nEND:VCALENDAR"));
  }
}
