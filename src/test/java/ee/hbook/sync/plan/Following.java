package ee.hbook.sync.plan;

import ee.hbook.config.Saying;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.link.LinkSettings;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.PersonsWord;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.record.SyncReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** A house that follows one calendar poll by poll, an hour apart, on the days around one day. */
final class Following {

  static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  final PlannedHouse house = new PlannedHouse();
  private LinkSettings settings = LinkSettings.NONE;
  private String prodid = "";
  private PersonsWord word = PersonsWord.NONE;
  private Duration interval = Duration.ofHours(1);
  private Instant now = TODAY.atTime(1, 0).toInstant(ZoneOffset.UTC);

  Following() {
    house.options.put("timezone_string", "UTC");
    house.options.put("hb_ical_import_only_resa", "no");
    house.options.put("hb_ical_update_resa_dates", "yes");
    house.options.put("hb_ical_update_status_resa", "yes");
    house.setNow(now);
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
    word = PersonsWord.IT_IS_RIGHT;
    return this;
  }

  /** A person says once that the calendar is right. */
  SyncPlan saysThatItIsRight(IcsEvent... events) {
    word = PersonsWord.IT_IS_RIGHT;
    SyncPlan plan = look(events);
    word = PersonsWord.NONE;
    return plan;
  }

  /** A person says once that loops are to be broken. */
  SyncPlan breakLoops(IcsEvent... events) {
    word = PersonsWord.BREAK_LOOPS;
    SyncPlan plan = look(events);
    word = PersonsWord.NONE;
    return plan;
  }

  /** From now on polls are that far apart; the option says so, too. */
  Following every(Duration time) {
    interval = time;
    house.options.put("hb_ical_frequency", Long.toString(time.toSeconds()));
    return this;
  }

  SyncReport poll(IcsEvent... events) {
    return result(events).report();
  }

  SyncPlan result(IcsEvent... events) {
    pass(interval);
    return look(events);
  }

  /** Without time passing: a button is pressed. */
  SyncPlan look(IcsEvent... events) {
    return follow(
        1,
        Optional.of(
            meaning(new IcsCalendar(prodid, List.of(events), List.of(), Optional.empty()))));
  }

  /** A calendar whose source tells what has changed is polled. */
  SyncReport changes(Set<String> gone, IcsEvent... events) {
    pass(interval);
    RemoteCalendar whole =
        meaning(new IcsCalendar(prodid, List.of(events), List.of(), Optional.empty()));
    RemoteCalendar changed =
        new RemoteCalendar(prodid, whole.events(), new RemoteCalendar.Changes(gone));
    return follow(1, Optional.of(changed)).report();
  }

  private RemoteCalendar meaning(IcsCalendar calendar) {
    return house.meaning(settings, calendar);
  }

  private SyncPlan follow(long link, Optional<RemoteCalendar> calendar) {
    SyncPlan plan = house.follow(house.look(link, settings, calendar, word, false));
    house.churned.put(link, plan.churned());
    return plan;
  }

  /** The calendar bears another signature than the accepted one. */
  SyncPlan strange(IcsEvent... events) {
    pass(interval);
    IcsCalendar calendar =
        new IcsCalendar("-//Somebody else//EN", List.of(events), List.of(), Optional.empty());
    return house.follow(
        house.look(1, settings, Optional.of(meaning(calendar)), PersonsWord.NONE, true));
  }

  /** Another link of the unit is polled. */
  SyncPlan pollOther(long link, IcsEvent... events) {
    pass(Duration.ofMinutes(5));
    return follow(
        link,
        Optional.of(meaning(new IcsCalendar("", List.of(events), List.of(), Optional.empty()))));
  }

  SyncReport pollWithUnreadable(String uid, IcsEvent... events) {
    return pollWithUnreadable(uid, Optional.empty(), events);
  }

  SyncReport pollWithUnreadable(String uid, Optional<LocalDateRange> nights, IcsEvent... events) {
    pass(interval);
    EventSetAside unreadable =
        new EventSetAside(
            Optional.of(uid).filter(text -> !text.isEmpty()), Saying.of("event_backwards"), nights);
    IcsCalendar calendar =
        new IcsCalendar(prodid, List.of(events), List.of(unreadable), Optional.empty());
    return follow(1, Optional.of(meaning(calendar))).report();
  }

  SyncPlan unchangedPoll() {
    pass(interval);
    return follow(1, Optional.empty());
  }

  SyncReport upload(IcsEvent... events) {
    pass(interval);
    return follow(
            0,
            Optional.of(
                meaning(new IcsCalendar(prodid, List.of(events), List.of(), Optional.empty()))))
        .report();
  }

  void pass(Duration time) {
    now = now.plus(time);
    house.setNow(now);
  }

  /** Whether a night so many days from today is held. */
  boolean holds(int day) {
    return house.holds(TODAY.plusDays(day));
  }

  static List<Told.Kind> told(SyncReport report) {
    return report.told().stream().map(Told::kind).toList();
  }

  static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }

  static IcsEvent closed(String uid, int from, int to) {
    return event(uid, from, to, "CLOSED - Not available");
  }

  static IcsEvent reserved(String uid, int from, int to) {
    return event(uid, from, to, "Reserved");
  }

  static IcsEvent event(String uid, int from, int to, String summary) {
    return event(uid, from, to, summary, Status.CONFIRMED);
  }

  static IcsEvent event(String uid, int from, int to, String summary, Status status) {
    return Feeds.event(Optional.of(uid), nights(from, to), status, summary, "", false, Map.of());
  }
}
