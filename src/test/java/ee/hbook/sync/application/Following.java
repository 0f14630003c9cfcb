package ee.hbook.sync.application;

import ee.hbook.config.Saying;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.Feeds;
import ee.hbook.sync.LinkSettings;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.RemoteEvent.Status;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** A house that follows one calendar poll by poll, an hour apart, on the days around one day. */
final class Following {

  static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  final InMemoryHouse house = new InMemoryHouse();
  private final FollowCalendar follow;
  private LinkSettings settings = LinkSettings.NONE;
  private String prodid = "";
  private boolean believed;
  private Instant now = TODAY.atTime(1, 0).toInstant(ZoneOffset.UTC);

  Following() {
    house.options.put("timezone_string", "UTC");
    house.options.put("hb_ical_import_only_resa", "no");
    house.options.put("hb_ical_update_resa_dates", "yes");
    house.options.put("hb_ical_update_status_resa", "yes");
    house.setNow(now);
    follow = house.followCalendar();
  }

  Following with(LinkSettings link) {
    settings = link;
    return this;
  }

  Following madeBy(String signature) {
    prodid = signature;
    return this;
  }

  Following believed() {
    believed = true;
    return this;
  }

  SyncReport poll(RemoteEvent... events) {
    return result(events).report();
  }

  FollowResult result(RemoteEvent... events) {
    pass(Duration.ofHours(1));
    RemoteCalendar calendar =
        new RemoteCalendar(prodid, List.of(events), List.of(), Optional.empty());
    return follow.follow(InMemoryHouse.link(settings), calendar, believed);
  }

  SyncReport pollWithUnreadable(String uid, RemoteEvent... events) {
    pass(Duration.ofHours(1));
    EventSetAside unreadable = new EventSetAside(Optional.of(uid), Saying.of("event_backwards"));
    RemoteCalendar calendar =
        new RemoteCalendar(prodid, List.of(events), List.of(unreadable), Optional.empty());
    return follow.follow(InMemoryHouse.link(settings), calendar, believed).report();
  }

  FollowResult unchangedPoll() {
    pass(Duration.ofHours(1));
    return follow.lookAgain(InMemoryHouse.link(settings));
  }

  SyncReport upload(RemoteEvent... events) {
    pass(Duration.ofHours(1));
    return follow
        .follow(
            InMemoryHouse.UNIT,
            "File",
            new RemoteCalendar(prodid, List.of(events), List.of(), Optional.empty()))
        .report();
  }

  void pass(Duration time) {
    now = now.plus(time);
    house.setNow(now);
  }

  /** Whether a night so many days from today is held. */
  boolean holds(int day) {
    return !house.occupancies().of(List.of(InMemoryHouse.UNIT), nights(day, day + 1)).isEmpty();
  }

  static List<Told.Kind> told(SyncReport report) {
    return report.told().stream().map(Told::kind).toList();
  }

  static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }

  static RemoteEvent closed(String uid, int from, int to) {
    return event(uid, from, to, "CLOSED - Not available");
  }

  static RemoteEvent reserved(String uid, int from, int to) {
    return event(uid, from, to, "Reserved");
  }

  static RemoteEvent event(String uid, int from, int to, String summary) {
    return event(uid, from, to, summary, Status.CONFIRMED);
  }

  static RemoteEvent event(String uid, int from, int to, String summary, Status status) {
    return Feeds.event(Optional.of(uid), nights(from, to), status, summary, "", false, Map.of());
  }
}
