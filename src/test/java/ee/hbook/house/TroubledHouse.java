package ee.hbook.house;

import ee.hbook.account.Role;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.config.Conflict;
import ee.hbook.config.Words;
import ee.hbook.house.CalendarStanding.Seen;
import ee.hbook.house.MailSentences.Said;
import ee.hbook.house.StateOfSentences.Button;
import ee.hbook.house.StateOfSentences.StateOfHouse;
import ee.hbook.ical.Download;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LinkChange;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.link.health.LinkHealth.Phase;
import ee.hbook.notification.application.TellDoubleBookings;
import ee.hbook.notification.application.TellIncidents;
import ee.hbook.notification.application.WriteDigest;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.recovery.ResumeOutcome;
import ee.hbook.recovery.ResumePage;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.Verifications;
import ee.hbook.recovery.application.ResumeByMail;
import ee.hbook.recovery.application.VerifyLinks;
import ee.hbook.recovery.application.WatchLinks;
import ee.hbook.recovery.application.WordResume;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.ChangeReservations;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.LocalDateRange;

/**
 * A house whose calendars fail in every way, come back, lose bookings and are paused, resumed and
 * believed by people and by buttons of mails. Every sentence that is mailed, and every page behind
 * a button, is held against what is so at that moment.
 */
final class TroubledHouse {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final Pattern TOKEN = Pattern.compile("/resume\\?t=([\\w.-]+)");
  private static final Map<String, FailureClass> FAILURES =
      new LinkedHashMap<>(
          Map.of(
              "http-403", FailureClass.AUTH,
              "http-410", FailureClass.GONE,
              "maintenance-page", FailureClass.CONTENT,
              "redirect-host", FailureClass.CONFIG,
              "tls-expired", FailureClass.CONFIG,
              "http-503", FailureClass.TRANSIENT));
  private static final long GUARD_HOURS = 20;
  private static final Map<String, String> OPTIONS =
      Map.of(
          "siteurl", "https://93.184.216.34/",
          "timezone_string", ZONE.getId(),
          "hb_ical_frequency", "900",
          "hb_ical_url_feed_has_key", "no",
          "hb_ical_guard_hours", Long.toString(GUARD_HOURS),
          "hb_ical_import_only_resa", "no",
          "hb_ical_update_resa_dates", "yes",
          "hb_ical_update_status_resa", "yes");

  /** What was said that is not so, once each. */
  final Set<String> contradicted = new LinkedHashSet<>();

  /** The keys of all that was said. */
  final Set<String> said = new TreeSet<>();

  /** What happened, step by step. */
  final List<String> story = new ArrayList<>();

  private final SetClock clock = new SetClock(START);
  private final Elsewhere elsewhere = new Elsewhere();
  private final MailSentences sentences = new MailSentences();
  private final Words words = Words.in(Locale.ENGLISH, ZONE);
  private final Random random;
  private final RealHouse house;
  private final Map<Long, Watched> calendars = new LinkedHashMap<>();
  private final List<OutgoingMail> mails = new ArrayList<>();
  private final Set<String> pressed = new LinkedHashSet<>();
  private final List<Long> booked = new ArrayList<>();

  /** A calendar with what was seen of it. */
  private final class Watched {

    final RandomCalendar calendar;
    final String url;
    long link;
    String failure = "";
    Optional<Instant> read = Optional.empty();
    Optional<Instant> failing = Optional.empty();
    Optional<Instant> paused = Optional.empty();
    Optional<Instant> followed = Optional.empty();
    final Set<Instant> back = new LinkedHashSet<>();
    Optional<Instant> ours = Optional.empty();
    Optional<Instant> wellProbed = Optional.empty();
    final Set<String> codes = new LinkedHashSet<>();
    final Set<String> ways = new LinkedHashSet<>();
    final Set<Instant> guarded = new LinkedHashSet<>();
    int wait;
    boolean freed;
    NightSet listed = new NightSet();
    NightSet shown = new NightSet();

    Watched(RandomCalendar calendar, String host) {
      this.calendar = calendar;
      this.url = "https://" + host + "/" + calendar.name() + ".ics";
    }

    void fail(String code, int hours) {
      failure = code;
      wait = hours;
    }

    Download answer() {
      Download answer =
          failure.isEmpty()
              ? calendar.answer()
              : wait > 0
                  ? Elsewhere.throttled(Duration.ofHours(wait))
                  : Elsewhere.failed(
                      failure, FAILURES.getOrDefault(failure, FailureClass.TRANSIENT));
      boolean probed = link != 0 && find(link).health().phase().onlyProbes();
      if (answer instanceof Download.Failed failed) {
        codes.add(failed.code().word());
        failing = failing.or(() -> Optional.of(clock.instant()));
        wellProbed = Optional.empty();
      } else if (probed) {
        wellProbed = Optional.of(clock.instant());
      } else {
        failing.ifPresent(since -> back.add(clock.instant()));
        read = Optional.of(clock.instant());
        codes.clear();
        failing = Optional.empty();
      }
      return answer;
    }

    /** What was listed when it was last followed is held as long as it is not followed again. */
    void look() {
      Link now = find(link);
      boolean probed = now.enabled() && now.health().phase().onlyProbes();
      if (paused.isPresent() && !probed) {
        followed = Optional.of(clock.instant());
        back.add(clock.instant());
      }
      paused = probed ? paused.or(() -> Optional.of(clock.instant())) : Optional.empty();
      Optional<Instant> guards =
          claims().stream()
              .filter(claim -> claim.nights().getStart().isAfter(today()))
              .flatMap(claim -> claim.guardedSince().stream())
              .min(Comparator.naturalOrder());
      if (guards.isEmpty() && !guarded.isEmpty()) {
        back.add(clock.instant());
        guarded.clear();
      }
      guards.ifPresent(guarded::add);
      if (probed || failing.isPresent()) {
        freed |= !listed.from(tomorrow()).minus(house.held(RealHouse.UNIT, tomorrow())).isEmpty();
      } else {
        freed = false;
        listed = NightSet.of(claims().stream().map(Claim::nights).toList());
      }
    }

    List<Claim> claims() {
      return house.look(() -> house.get(ClaimStore.class).ofLink(link));
    }
  }

  private TroubledHouse(int links, long seed) {
    random = new Random(seed);
    house = new RealHouse(clock, elsewhere, OPTIONS);
    story.add(links + " calendars, seed " + seed);
    house.person("owner", Role.HBOOK_MANAGER, "owner@example.org", "en");
    for (int i = 1; i <= links; i++) {
      link(
          new RandomCalendar("cal" + i, random, clock::instant),
          i < 3 ? "shared.example" : i + ".example");
    }
  }

  /** Lives through some steps. */
  static TroubledHouse live(int links, int steps, long seed) {
    TroubledHouse troubled = new TroubledHouse(links, seed);
    try (RealHouse house = troubled.house) {
      for (int i = 0; i < steps; i++) {
        troubled.step();
      }
    }
    return troubled;
  }

  private void link(RandomCalendar calendar, String host) {
    for (int events = 2 + random.nextInt(5); events >= 0; events--) {
      calendar.change(today());
    }
    Watched watched = new Watched(calendar, host);
    for (String url : List.of(watched.url, watched.url + "?again")) {
      elsewhere.answer(url, watched::answer);
    }
    watched.link =
        house.get(LinkCalendar.class).link(1, 1, calendar.name(), watched.url).link().id();
    calendars.put(watched.link, watched);
    watched.look();
  }

  private void step() {
    story.add(clock.instant() + " " + deed());
    look();
    if (random.nextInt(6) == 0) {
      for (int looks = 0; looks < 30; looks++) {
        later(Duration.ofMinutes(10));
        house.get(WatchLinks.class).look();
      }
      if (random.nextBoolean()) {
        later(Duration.ofSeconds(25));
        tell();
      }
    }
    for (int ticks = 1 + random.nextInt(4); ticks > 0; ticks--) {
      later(Duration.ofMinutes(random.nextInt(8) == 0 ? 300 : 6 + random.nextInt(40)));
      tick();
    }
  }

  private void tick() {
    house.get(SynchronizeLink.class).runDue();
    look();
    house.get(VerifyLinks.class).goOn();
    house.get(WatchLinks.class).look();
    tell();
    later(Duration.ofSeconds(25));
    tell();
  }

  private List<OutgoingMail> latest() {
    return house.look(() -> house.get(Outbox.class).latest(200)).stream()
        .filter(OutgoingMail.class::isInstance)
        .map(OutgoingMail.class::cast)
        .toList();
  }

  private void tell() {
    house.get(TellIncidents.class).tell();
    house.get(TellDoubleBookings.class).tell();
    house.get(WriteDigest.class).write();
    for (OutgoingMail mail : latest().reversed()) {
      if (mails.stream().noneMatch(known -> known.id() == mail.id())) {
        mails.add(mail);
        judge(mail);
      }
    }
  }

  private void look() {
    calendars.values().forEach(Watched::look);
  }

  private void later(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  private String deed() {
    Watched one = any();
    String name = one.calendar.name();
    switch (random.nextInt(14)) {
      case 0, 1, 2 -> {
        one.fail("", 0);
        return one.calendar.change(today());
      }
      case 3, 4, 5 -> {
        List<String> codes = FAILURES.keySet().stream().sorted().toList();
        one.fail(codes.get(random.nextInt(codes.size())), 0);
        return name + " fails: " + one.failure;
      }
      case 6 -> {
        one.fail("http-429", 3 + random.nextInt(30));
        return name + " asks to wait";
      }
      case 7, 8 -> {
        calendars.values().forEach(each -> each.fail("", 0));
        return "all is repaired";
      }
      case 9 -> {
        calendars.values().forEach(each -> each.fail("http-503", 0));
        return "nothing outside is reached";
      }
      case 10, 11 -> {
        return press();
      }
      case 12 -> {
        one.shown = feed(one);
        FrontDoor.ask(house, FrontDoor.query(RealHouse.UNIT, one.link), "Calendar-Reader/1");
        one.ours = Optional.of(clock.instant());
        return name + " reads";
      }
      default -> {
        return person(one);
      }
    }
  }

  private String person(Watched one) {
    String name = one.calendar.name();
    try {
      switch (random.nextInt(6)) {
        case 0 -> {
          house.get(TurnLinks.class).pause(one.link);
          return "the owner switches " + name + " off";
        }
        case 1 -> {
          house.get(TurnLinks.class).resume(one.link, "person");
          one.ways.add("person");
          return "the owner resumes " + name;
        }
        case 2 -> {
          house.get(SynchronizeLink.class).believe(one.link);
          return "the owner believes " + name;
        }
        case 3 -> {
          String other =
              find(one.link).source().equals(new CalendarUrl(one.url))
                  ? one.url + "?again"
                  : one.url;
          house.get(EditLinks.class).change(one.link, LinkChange.ofUrl(other));
          one.ways.add("edit");
          return "the owner gives " + name + " another address";
        }
        case 4 -> {
          return cancel();
        }
        default -> {
          LocalDate first = today().plusDays(1 + random.nextInt(20));
          booked.add(house.book(LocalDateRange.of(first, first.plusDays(2))).id());
          return "the owner books " + first;
        }
      }
    } catch (Conflict refused) {
      return "the owner is refused";
    }
  }

  private String cancel() {
    if (booked.isEmpty()) {
      return "there is no booking of the owner";
    }
    long stay = booked.remove(random.nextInt(booked.size()));
    house.get(ChangeReservations.class).become(List.of(stay), ReservationStatus.CANCELLED);
    return "the owner cancels " + stay;
  }

  /** Somebody presses a button of a mail, mostly of a late one. */
  private String press() {
    List<OutgoingMail> with =
        mails.stream().filter(mail -> TOKEN.matcher(mail.content().text()).find()).toList();
    if (with.isEmpty()) {
      return "there is no button";
    }
    OutgoingMail mail = with.get(with.size() - 1 - random.nextInt(Math.min(3, with.size())));
    Matcher found = TOKEN.matcher(mail.content().text());
    found.find();
    String token = found.group(1);
    ResumeByMail buttons = house.get(ResumeByMail.class);
    boolean before = pressed.contains(token);
    page(buttons.look(token), token, before, mail);
    if (random.nextInt(3) == 0) {
      page(buttons.snooze(token), token, before, mail);
      return "somebody snoozes " + mail.content().subject();
    }
    ResumeOutcome outcome = buttons.resume(token);
    if (outcome.kind() == ResumeOutcome.Kind.RESUMED) {
      pressed.add(token);
      outcome.links().forEach(link -> calendars.get(link.id()).ways.add("mail"));
    }
    page(outcome, token, before, mail);
    return "somebody presses the button of " + mail.content().subject();
  }

  private void page(ResumeOutcome outcome, String token, boolean before, OutgoingMail mail) {
    ResumePage page = house.get(WordResume.class).page(outcome, token, Locale.ENGLISH);
    Button button = new Button(before, mail.progress().writtenOn(), resumes(token));
    List<CalendarStanding> about =
        outcome.links().stream().map(link -> standing(calendars.get(link.id()))).toList();
    StateOfHouse state = state(Optional.empty(), about, about, 0, button);
    for (String text : List.of(page.title(), page.words())) {
      judge(sentences.read(text).orElseThrow(() -> new AssertionError(text)), state);
    }
  }

  private void judge(OutgoingMail mail) {
    story.add(clock.instant() + " mail: " + mail.content().subject());
    List<Said> all = sentences.read(mail.content().subject(), mail.content().html());
    int entries = (int) all.stream().filter(MailSentences::isEntry).count();
    Map<String, CalendarStanding> standings = new LinkedHashMap<>();
    calendars.values().forEach(one -> standings.put(one.calendar.name(), standing(one)));
    for (Said each : all) {
      Matcher token = TOKEN.matcher(each.href());
      Button button =
          new Button(
              false, mail.progress().writtenOn(), token.find() ? resumes(token.group(1)) : 0);
      Optional<CalendarStanding> about =
          standings.keySet().stream()
              .filter(name -> each.about().contains(name))
              .findFirst()
              .map(standings::get);
      judge(each, state(about, List.of(), standings.values(), entries, button));
    }
  }

  private void judge(Said each, StateOfHouse state) {
    said.add(each.key());
    StateOfSentences.Claimed claimed = StateOfSentences.CLAIMS.get(each.key());
    if (claimed == null && !StateOfSentences.CLAIM_NOTHING.contains(each.key())) {
      contradicted.add("nobody asks whether it is so: " + each.key());
    }
    if (claimed != null && !claimed.isSo(each, state)) {
      String what = each.key() + " of " + each.kind();
      if (contradicted.add(what)) {
        story.add("!!! " + what + ": " + each.text() + ", but " + state.story());
      }
    }
  }

  /** How many calendars a button would bring back. */
  private int resumes(String token) {
    ResumeOutcome outcome = house.get(ResumeByMail.class).look(token);
    return outcome.kind() == ResumeOutcome.Kind.READY ? outcome.links().size() : 0;
  }

  private StateOfHouse state(
      Optional<CalendarStanding> about,
      List<CalendarStanding> all,
      Collection<CalendarStanding> house,
      int entries,
      Button button) {
    return new StateOfHouse(
        about,
        all,
        List.copyOf(house),
        clock.instant(),
        words,
        this.house.look(() -> this.house.get(Incidents.class).egress()).map(Incident::since),
        GUARD_HOURS,
        entries,
        button);
  }

  private CalendarStanding standing(Watched one) {
    List<Claim> claims = one.claims();
    NightSet listed = NightSet.of(claims.stream().map(Claim::nights).toList());
    NightSet taken = house.held(RealHouse.UNIT, today());
    NightSet ahead = NightSet.of(List.of(LocalDateRange.of(today(), today().plusDays(365))));
    NightSet tried =
        NightSet.of(
            house.look(() -> house.get(Verifications.class).canaryNights(RealHouse.UNIT)).stream()
                .map(night -> LocalDateRange.of(night, night.plusDays(1)))
                .toList());
    NightSet shows = feed(one).from(today()).minus(tried);
    NightSet read = one.shown.from(today()).minus(tried);
    return new CalendarStanding(
        find(one.link),
        new Seen(
            one.read,
            one.failing,
            one.paused,
            one.followed,
            one.back,
            one.guarded,
            one.freed,
            one.ours,
            one.wellProbed,
            one.codes,
            one.ways),
        claims,
        held(),
        today(),
        !shows.minus(read).isEmpty() || !read.minus(shows).isEmpty(),
        ahead.minus(taken).minus(listed).size(),
        find(one.link).health().phase() == Phase.VERIFYING
            || house.get(VerifyLinks.class).of(one.link).filter(Verification::isOpen).isPresent());
  }

  private NightSet feed(Watched one) {
    return ClaimedNights.nights(FrontDoor.shown(house, FrontDoor.query(RealHouse.UNIT, one.link)));
  }

  private List<Occupancy> held() {
    LocalDateRange ahead = LocalDateRange.of(today(), today().plusDays(365));
    return house
        .look(() -> house.get(Occupancies.class).of(List.of(RealHouse.UNIT), ahead))
        .stream()
        .filter(each -> !(each instanceof Occupancy.Preparation))
        .toList();
  }

  private Link find(long link) {
    return house.look(() -> house.get(Links.class).find(link)).orElseThrow();
  }

  private Watched any() {
    List<Watched> all = List.copyOf(calendars.values());
    return all.get(random.nextInt(all.size()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private LocalDate tomorrow() {
    return today().plusDays(1);
  }
}
