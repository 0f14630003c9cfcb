package ee.hbook.house;

import ee.hbook.account.MailKind;
import ee.hbook.account.UserDraft;
import ee.hbook.account.application.EditUsers;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.NeedList;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.attention.application.SnoozeNeeds;
import ee.hbook.hook.HookFault;
import ee.hbook.hook.HookFault.Kind;
import ee.hbook.hook.application.FailingHooks;
import ee.hbook.link.Link;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepHookNotices;
import ee.hbook.notification.application.KeepNotices;
import ee.hbook.notification.application.WatchHooks;
import ee.hbook.notification.application.WriteMail;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.OutgoingMail.Content;
import ee.hbook.notification.outbox.OutgoingMessage;
import ee.hbook.notification.outbox.OutgoingMessage.State;
import ee.hbook.notification.outbox.application.SettleMessages;
import ee.hbook.settings.application.ChangeSettings;
import ee.hbook.sync.TickOver;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is about the house as a whole, and what people do with its list and its messages. */
final class HousePlot implements Plot {

  private static final ZoneId NOBODYS = ZoneId.of("UTC");
  private static final Duration ENDS_SOON = Duration.ofDays(14);
  private static final Duration WRONG = Duration.ofMinutes(2);
  private static final Duration LATE = Duration.ofHours(1);

  /** Tables, and what cannot be told without them. */
  private static final Map<String, Set<NeedKind>> TABLES =
      new LinkedHashMap<>(
          Map.of(
              "refused_read",
              EnumSet.of(NeedKind.READS_REFUSED, NeedKind.ADDRESS_UNREACHABLE),
              "mail",
              EnumSet.of(NeedKind.MAIL_FAILING, NeedKind.NOBODY_REACHABLE),
              "notice",
              EnumSet.of(
                  NeedKind.DOUBLE_BOOKING,
                  NeedKind.CANCELLED_HERE,
                  NeedKind.EVENT_NOT_HELD,
                  NeedKind.EVENT_NOT_READ,
                  NeedKind.CALENDAR_OTHER,
                  NeedKind.CALENDAR_GUARDED,
                  NeedKind.MOVED_NOT_TAKEN,
                  NeedKind.GONE_THERE,
                  NeedKind.CLOSED_LOOP,
                  NeedKind.DIRECT_LINK,
                  NeedKind.HOOK_FAILING)));

  private final HouseOfFacts house;
  private final Set<String> hooks = new TreeSet<>();
  private FailingHooks failing = new FailingHooks();
  private WatchHooks watchHooks;
  private ZoneId zone = HouseOfFacts.ZONE;
  private String site = FactNetwork.OUTSIDE;
  private String email = "owner@example.org";
  private Set<MailKind> mails = MailKind.ALL;
  private boolean cached;
  private boolean ending;
  private boolean wrongClock;
  private boolean wasLong;

  HousePlot(HouseOfFacts house) {
    this.house = house;
    this.watchHooks = new WatchHooks(failing, house.house.get(KeepHookNotices.class));
  }

  ZoneId zone() {
    return zone;
  }

  @Override
  public String happens() {
    return switch (house.random.nextInt(20)) {
      case 0 -> inZone(zone.equals(NOBODYS) ? HouseOfFacts.ZONE : NOBODYS);
      case 1 -> at(site.equals(FactNetwork.INSIDE) ? FactNetwork.OUTSIDE : FactNetwork.INSIDE);
      case 2, 3 -> cutOff(!house.network.down);
      case 4 -> fromOutside();
      case 5 -> clocks();
      case 6 -> moves(email.isEmpty() ? "owner@example.org" : "");
      case 7 -> wants(mails.isEmpty() ? MailKind.ALL : EnumSet.noneOf(MailKind.class));
      case 8 -> post();
      case 9, 10 -> mail();
      case 11 -> tryAgain();
      case 12 -> hook();
      case 13 -> start();
      case 14 -> breaks();
      case 15 -> deletes();
      case 16 -> snoozes();
      case 17 -> hangs();
      case 18 -> twoMonths();
      default -> passes();
    };
  }

  private String inZone(ZoneId chosen) {
    set("timezone_string", chosen.getId());
    zone = chosen;
    return "the house lies in " + zone;
  }

  private String at(String host) {
    set("siteurl", (host.equals(FactNetwork.INSIDE) ? "http://" : "https://") + host + "/");
    site = host;
    return "the house is at " + site;
  }

  private void set(String option, String value) {
    house.house.get(ChangeSettings.class).change(Map.of(option, value));
  }

  private String cutOff(boolean down) {
    house.network.down = down;
    return "nothing outside is reached: " + down;
  }

  private String fromOutside() {
    if (house.random.nextBoolean()) {
      house.network.age =
          house.network.age.isPresent() ? Optional.empty() : Optional.of(Duration.ofMinutes(9));
    } else {
      house.network.certificateFor =
          house.network.certificateFor.isPresent()
              ? Optional.empty()
              : Optional.of(Duration.ofDays(house.random.nextInt(28)));
    }
    house.later(Duration.ofHours(7));
    return "from outside: " + house.network.age + ", " + house.network.certificateFor;
  }

  private String clocks() {
    house.network.ahead = house.network.ahead.isZero() ? Duration.ofMinutes(7) : Duration.ZERO;
    house.later(Duration.ofHours(7));
    return "the clocks of others are ahead by " + house.network.ahead;
  }

  private String moves(String address) {
    email = address;
    change();
    return "the owner is reached at " + email;
  }

  private String wants(Set<MailKind> wanted) {
    mails = wanted;
    change();
    return "the owner wants " + mails;
  }

  private void change() {
    house
        .house
        .get(EditUsers.class)
        .change(house.owner.id(), UserDraft.details(email, "en", "", mails));
  }

  private String post() {
    switch (house.random.nextInt(3)) {
      case 0 -> house.network.mailServer = !house.network.mailServer;
      case 1 -> house.network.mailAnswers = !house.network.mailAnswers;
      default -> {
        if (!house.network.refusesMailTo.remove("owner@example.org")) {
          house.network.refusesMailTo.add("owner@example.org");
        }
      }
    }
    return "the mail server is there: "
        + house.network.mailServer
        + ", answers: "
        + house.network.mailAnswers
        + ", refuses "
        + house.network.refusesMailTo;
  }

  private String mail() {
    house.look(
        () ->
            house
                .house
                .get(WriteMail.class)
                .write("owner@example.org", Locale.ENGLISH, new Content("News", "News", "")));
    house.later(Duration.ofMinutes(house.random.nextInt(90)));
    return "a mail is written";
  }

  private String tryAgain() {
    messages().stream()
        .filter(message -> message.state() != State.SENT)
        .forEach(message -> house.house.get(SettleMessages.class).again(message.id()));
    return "messages are tried again";
  }

  private List<OutgoingMessage> messages() {
    return house.look(() -> house.house.get(Outbox.class).latest(1000));
  }

  private String hook() {
    String name = "provider.Hook" + house.random.nextInt(3);
    failing.add(new HookFault(name, "hb_filter", Kind.THREW, "java.lang.ArithmeticException"));
    hooks.add(name);
    return name + " fails";
  }

  /** The house starts without the hooks that do not work. */
  private String start() {
    failing = new FailingHooks();
    watchHooks = new WatchHooks(failing, house.house.get(KeepHookNotices.class));
    hooks.clear();
    return "the house starts without its hooks";
  }

  void hooksLook() {
    watchHooks.look(new TickOver());
  }

  /** For a moment a part of the list cannot be looked up; the rest is as it was. */
  private String breaks() {
    List<String> tables = TABLES.keySet().stream().sorted().toList();
    String table = tables.get(house.random.nextInt(tables.size()));
    List<Fact> expected = new ArrayList<>(house.facts());
    expected.removeIf(fact -> TABLES.get(table).contains(fact.kind()));
    expected.add(Fact.ofHouse(NeedKind.LIST_INCOMPLETE));
    house.house.execute("alter table " + table + " rename to away");
    try {
      house.differ("without " + table, expected, FactJudges.AT_ONCE);
      house.made.add(NeedKind.LIST_INCOMPLETE);
    } finally {
      house.house.execute("alter table away rename to " + table);
    }
    house.ended.add(NeedKind.LIST_INCOMPLETE);
    return "the table " + table + " was away";
  }

  /** No message that is deleted takes anything from the list. */
  private String deletes() {
    Set<String> before = house.keys();
    if (house.random.nextBoolean()) {
      house.house.get(KeepNotices.class).dismissAll();
    } else {
      List<Notice> shown = house.look(() -> house.house.get(Notices.class).all());
      if (!shown.isEmpty()) {
        house
            .house
            .get(KeepNotices.class)
            .dismiss(shown.get(house.random.nextInt(shown.size())).id());
      }
    }
    if (!house.keys().equals(before)) {
      house.fault("a deletion of messages made of " + before + " " + house.keys());
    }
    return "messages are deleted";
  }

  /** What is put off is in the other half of the list. */
  private String snoozes() {
    NeedList list = house.house.get(ListNeeds.class).all();
    if (list.open().isEmpty()) {
      return "there is nothing to put off";
    }
    Need need = list.open().get(house.random.nextInt(list.open().size()));
    Instant until = house.now().plus(Duration.ofHours(1 + house.random.nextInt(60)));
    house.house.get(SnoozeNeeds.class).putOff(need.key(), until, "later", may -> true);
    NeedList after = house.house.get(ListNeeds.class).all();
    boolean moved =
        after.open().stream().noneMatch(each -> each.key().equals(need.key()))
            && after.snoozed().stream().anyMatch(each -> each.need().key().equals(need.key()));
    if (!moved) {
      house.fault("not put off: " + need);
    }
    return need.kind() + " is put off";
  }

  /** Nothing is read for hours, though the house is awake. */
  private String hangs() {
    if (house.network.down) {
      return "nothing is reached";
    }
    for (int looks = 0; looks < 22; looks++) {
      house.later(Duration.ofMinutes(10));
      house.watch();
    }
    house.later(Duration.ofMinutes(10));
    house.differ(
        "nothing is read for hours",
        Fact.sorted(house.facts()),
        EnumSet.of(NeedKind.CALENDAR_STALE));
    house.facts().stream().map(Fact::kind).forEach(house.made::add);
    return "nothing was read for hours";
  }

  private String twoMonths() {
    if (wasLong) {
      return "no two months pass";
    }
    wasLong = true;
    house.later(Duration.ofDays(61));
    return "two months pass";
  }

  private String passes() {
    int hours = 1 + house.random.nextInt(40);
    house.later(Duration.ofHours(hours));
    return hours + " hours pass";
  }

  @Override
  public void looked() {}

  /** What the watchdogs of the house are shown now, so that it is a fact until they look again. */
  void watchedFromOutside() {
    List<Link> all = house.rows();
    if (all.stream().noneMatch(Link::exported)) {
      cached = false;
      ending = false;
    } else if (!house.network.down) {
      cached = house.network.age.isPresent();
      ending =
          house.network.certificateFor.filter(left -> left.compareTo(ENDS_SOON) < 0).isPresent();
    }
    long telling = house.network.down ? 0 : clocksThatAnswer(all);
    boolean ahead = house.network.ahead.compareTo(WRONG) > 0;
    if (telling >= 2 || telling == 1 && !ahead) {
      wrongClock = ahead;
    }
  }

  /** Of three hosts; of one alone nobody believes that the house is wrong. */
  private long clocksThatAnswer(List<Link> all) {
    Map<String, Boolean> answers = new LinkedHashMap<>();
    all.stream()
        .filter(link -> link.state() == Link.State.ACTIVE)
        .forEach(
            link -> answers.putIfAbsent(link.peer(), house.calendar(link.id()).failure.isEmpty()));
    return answers.values().stream().limit(3).filter(answer -> answer).count();
  }

  @Override
  public Set<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>();
    put(facts, NeedKind.TIME_ZONE, zone.equals(NOBODYS) && !house.calendars.isEmpty());
    put(
        facts,
        NeedKind.NOBODY_REACHABLE,
        !house.network.mailServer || email.isEmpty() || !mails.contains(MailKind.TROUBLES));
    put(facts, NeedKind.FEED_CACHED, cached);
    put(facts, NeedKind.CERTIFICATE, ending);
    put(facts, NeedKind.CLOCK, wrongClock);
    put(facts, NeedKind.NO_WAY_OUT, house.cutOff.isPresent());
    hooks.forEach(hook -> facts.add(new Fact(NeedKind.HOOK_FAILING, hook)));
    if (site.equals(FactNetwork.INSIDE)
        && house.rows().stream().anyMatch(Link::exported)
        && !house.provesReach()) {
      facts.add(new Fact(NeedKind.ADDRESS_UNREACHABLE, site));
    }
    facts.addAll(mails());
    return facts;
  }

  /** What waits for longer than an hour, and what was given up and nothing got through since. */
  private Set<Fact> mails() {
    Set<Fact> facts = new LinkedHashSet<>();
    List<OutgoingMessage> all = messages();
    Instant late = house.now().minus(LATE);
    if (house.network.mailServer
        && all.stream()
            .filter(message -> message.state() == State.WAITING)
            .anyMatch(message -> message.progress().writtenOn().isBefore(late))) {
      facts.add(new Fact(NeedKind.MAIL_FAILING, "mail"));
    }
    all.stream()
        .filter(message -> message.state() == State.GIVEN_UP && message.to().equals(email))
        .filter(
            message ->
                all.stream()
                    .filter(later -> later.state() == State.SENT)
                    .noneMatch(
                        later ->
                            later.progress().writtenOn().isAfter(message.progress().writtenOn())))
        .forEach(message -> facts.add(new Fact(NeedKind.MAIL_FAILING, "mail " + message.to())));
    return facts;
  }

  private static void put(Set<Fact> facts, NeedKind kind, boolean stands) {
    if (stands) {
      facts.add(Fact.ofHouse(kind));
    }
  }

  @Override
  public void mend() {
    inZone(HouseOfFacts.ZONE);
    at(FactNetwork.OUTSIDE);
    house.network.down = false;
    house.network.age = Optional.empty();
    house.network.certificateFor = Optional.empty();
    house.network.ahead = Duration.ZERO;
    email = "owner@example.org";
    mails = MailKind.ALL;
    change();
    house.network.mailServer = true;
    house.network.mailAnswers = true;
    house.network.refusesMailTo.clear();
    tryAgain();
    start();
    hooksLook();
  }
}
