package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.MailKind;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.account.application.EditUsers;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.journal.Journal;
import ee.hbook.journal.LogFilter;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.LogLine;
import ee.hbook.link.Link;
import ee.hbook.link.Link.State;
import ee.hbook.link.LinkStore;
import ee.hbook.link.Links;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.FailureClass;
import ee.hbook.notification.application.TellIncidents;
import ee.hbook.notification.application.WriteDigest;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.recovery.ResumeOutcome.Kind;
import ee.hbook.recovery.application.ResumeByMail;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What people are mailed about links in trouble, and what their buttons do, on a database. */
@SuppressWarnings("NullAway.Init")
class LinkMailsTest {

  private static final Instant FRIDAY = Instant.parse("2027-01-08T18:00:00Z");
  private static final String SECRET = "s3cr3t-of-the-feed";
  private static final String AIRBNB = "https://airbnb.example/a.ics?s=" + SECRET;
  private static final String AIRBNB_TOO = "https://airbnb.example/b.ics?s=" + SECRET;
  private static final Pattern TOKEN = Pattern.compile("/resume\\?t=([\\w.-]+)");

  private static final byte[] EMPTY = CalendarText.write("-//x//y//EN", List.of(), FRIDAY);
  private static final byte[] BOOKED =
      CalendarText.write(
          "-//x//y//EN",
          IntStream.rangeClosed(1, 5)
              .mapToObj(month -> LocalDate.of(2028, month, 1))
              .map(day -> new Stay(day + "@x", LocalDateRange.of(day, day.plusDays(2)), "Reserved"))
              .toList(),
          FRIDAY);

  private final SetClock clock = new SetClock(FRIDAY);
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house =
      new RealHouse(
          clock, elsewhere, Map.of("timezone_string", "Europe/Paris", "hb_ical_digest_hour", "8"));
  private User owner;

  @BeforeEach
  void somebodyLooksAfterTheCalendars() {
    owner = user("owner", "owner@example.org", "en");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPauseIsMailedOnceAndInWords() {
    broken(AIRBNB);
    tell();
    later(Duration.ofHours(30));
    tell();

    OutgoingMail mail = onlyMail();
    assertThat(mail.to()).isEqualTo("owner@example.org");
    assertThat(mail.content().subject()).isEqualTo("Paused: Airbnb, House (1)");
    assertThat(mail.content().text())
        .contains("http-403 (auth)", "From Airbnb into HBook", "Jan 8, 2027", "CET")
        .contains("1. Sign in at Airbnb");
  }

  @Test
  void noSecretIsInAMail() {
    broken(AIRBNB);
    tell();

    assertThat(onlyMail().content().toString()).doesNotContain(SECRET, "a.ics", "feed=");
  }

  @Test
  void nothingIsToldWithinTheGraceInWhichCommonCausesAreFound() {
    broken(AIRBNB);
    house.get(TellIncidents.class).tell();

    assertThat(mails()).isEmpty();
  }

  @Test
  void aTroubleThatIsOverBeforeItWasToldIsNotTold() {
    Link link = broken(AIRBNB);
    house.get(TurnLinks.class).resume(link.id(), "person");
    tell();

    assertThat(mails()).isEmpty();
  }

  @Test
  void theEndIsMailedAfterTheBeginningWas() {
    Link link = broken(AIRBNB);
    tell();
    elsewhere.repair(AIRBNB);
    later(Duration.ofDays(2));
    house.get(TurnLinks.class).resume(link.id(), "person");
    tell();
    tell();

    assertThat(subjects())
        .containsExactly(
            "Switched on again, being checked: Airbnb, House (1)", "Paused: Airbnb, House (1)");
  }

  @Test
  void anEndIsNotMailedWhileTheCalendarFailsAgain() {
    Link link = broken(AIRBNB);
    tell();
    later(Duration.ofHours(7));
    house.get(TurnLinks.class).resume(link.id(), "person");
    elsewhere.throttle(AIRBNB, Duration.ofMinutes(30));
    later(Duration.ofMinutes(1));
    house.get(SynchronizeLink.class).run(link.id());
    tell();
    assertThat(mails()).hasSize(1);

    elsewhere.repair(AIRBNB);
    later(Duration.ofHours(1));
    house.get(SynchronizeLink.class).run(link.id());
    tell();
    assertThat(subjects())
        .containsExactly("Back again: Airbnb, House (1)", "Paused: Airbnb, House (1)");
  }

  @Test
  void aCalendarThatListsEverythingAgainIsBackAndWasNotSwitchedOn() {
    Link link = linked(AIRBNB, BOOKED);
    for (byte[] listed : List.of(EMPTY, EMPTY, BOOKED)) {
      elsewhere.put(AIRBNB, Optional.of(listed));
      later(Duration.ofHours(7));
      house.get(SynchronizeLink.class).run(link.id());
      tell();
    }

    assertThat(subjects())
        .containsExactly(
            "Back again: Airbnb, House (1)", "Please look: Airbnb would free nights of House (1)");
    assertThat(mails().getFirst().content().text())
        .contains("in order again", "Back since", "Nothing is sold on both sides")
        .doesNotContain("not known here yet");
  }

  @Test
  void whatAPersonHasSwitchedOffIsNotCalledPaused() {
    Link link = linked(AIRBNB);
    house.get(TurnLinks.class).pause(link.id());
    fail(AIRBNB);
    later(Duration.ofMinutes(1));
    house.get(SynchronizeLink.class).run(link.id());
    tell();

    assertThat(mails()).isEmpty();
  }

  @Test
  void aLinkThatComesAndGoesIsMailedAboutOnceInSixHours() {
    Link link = broken(AIRBNB);
    for (int time = 0; time < 12; time++) {
      tell();
      house.get(TurnLinks.class).resume(link.id(), "person");
      tell();
      later(Duration.ofMinutes(30));
      house.get(SynchronizeLink.class).run(link.id());
    }

    assertThat(mails()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void everybodyIsToldInHisLanguageAndWhatHeWants() {
    user("marie", "marie@example.org", "fr");
    user("petr", "petr@example.org", "cs");
    User ana = user("ana", "ana@example.org", "pt");
    house.get(EditUsers.class).change(ana.id(), wants("ana@example.org", Set.of(MailKind.DIGEST)));
    user("nobody", "", "en");
    broken(AIRBNB);
    tell();

    assertThat(subjects())
        .containsExactlyInAnyOrder(
            "Paused: Airbnb, House (1)",
            "En pause\u00a0: Airbnb, House (1)",
            "Pozastaveno: Airbnb, House (1)");
  }

  @Test
  void whoDoesNotLookAfterTheCalendarsIsNotTold() {
    house.get(EditUsers.class).change(owner.id(), role(Role.ADMINISTRATOR));
    add("desk", Role.RESERVATION_MANAGER, "desk@example.org", "en");
    broken(AIRBNB);
    tell();

    assertThat(mails()).extracting(OutgoingMail::to).containsExactly("owner@example.org");
  }

  @Test
  void lookingAtTheButtonChangesNothing() {
    Link link = broken(AIRBNB);
    tell();
    String token = token(onlyMail());

    for (int visit = 0; visit < 3; visit++) {
      assertThat(house.get(ResumeByMail.class).look(token).kind()).isEqualTo(Kind.READY);
    }
    assertThat(state(link)).isEqualTo(State.PAUSED_AUTO);
  }

  @Test
  void pressingTheButtonResumesAndIsTakenDown() {
    Link link = broken(AIRBNB);
    tell();

    assertThat(house.get(ResumeByMail.class).resume(token(onlyMail())).kind())
        .isEqualTo(Kind.RESUMED);
    assertThat(state(link)).isEqualTo(State.VERIFYING);
    assertThat(log())
        .filteredOn(line -> line.entry().event().equals("resumed_by_mail"))
        .singleElement()
        .matches(line -> line.by().user().equals("owner"));
  }

  @Test
  void theButtonWorksOnce() {
    Link link = broken(AIRBNB);
    tell();
    String token = token(onlyMail());
    house.get(ResumeByMail.class).resume(token);
    house.get(SynchronizeLink.class).run(link.id());

    assertThat(state(link)).isEqualTo(State.PAUSED_AUTO);
    assertThat(house.get(ResumeByMail.class).resume(token).kind()).isEqualTo(Kind.USED);
    assertThat(state(link)).isEqualTo(State.PAUSED_AUTO);
  }

  @Test
  void theButtonWorksForSeventyTwoHours() {
    Link link = broken(AIRBNB);
    tell();
    String token = token(onlyMail());
    later(Duration.ofHours(72));

    assertThat(house.get(ResumeByMail.class).resume(token).kind()).isEqualTo(Kind.EXPIRED);
    assertThat(state(link)).isEqualTo(State.PAUSED_AUTO);
  }

  @Test
  void theButtonDoesNothingOnceAPersonHasSwitchedTheLinkOff() {
    Link link = broken(AIRBNB);
    tell();
    house.get(TurnLinks.class).pause(link.id());

    assertThat(house.get(ResumeByMail.class).resume(token(onlyMail())).kind()).isEqualTo(Kind.OVER);
    assertThat(state(link)).isEqualTo(State.PAUSED_ADMIN);
  }

  @Test
  void theButtonDoesNothingForWhoNoLongerLooksAfterTheCalendars() {
    User other = user("other", "other@example.org", "en");
    house.get(EditUsers.class).change(owner.id(), wants("", MailKind.ALL));
    broken(AIRBNB);
    tell();
    house.get(EditUsers.class).change(other.id(), role(Role.RESERVATION_READER));

    assertThat(house.get(ResumeByMail.class).resume(token(onlyMail())).kind())
        .isEqualTo(Kind.EXPIRED);
  }

  @Test
  void theButtonOfADeletedLinkSaysSo() {
    Link link = broken(AIRBNB);
    tell();
    house.look(
        () -> {
          house.get(LinkStore.class).delete(link.id());
          return link;
        });

    assertThat(house.get(ResumeByMail.class).look(token(onlyMail())).kind()).isEqualTo(Kind.GONE);
  }

  @Test
  void whatIsPausedAgainLaterNeedsANewButton() {
    Link link = broken(AIRBNB);
    tell();
    String old = token(onlyMail());
    house.get(TurnLinks.class).resume(link.id(), "person");
    elsewhere.repair(AIRBNB);
    house.get(SynchronizeLink.class).run(link.id());
    house.get(TurnLinks.class).verified(link.id());
    fail(AIRBNB);
    house.get(SynchronizeLink.class).run(link.id());

    assertThat(house.get(ResumeByMail.class).resume(old).kind()).isEqualTo(Kind.OVER);
    assertThat(state(link)).isEqualTo(State.PAUSED_AUTO);
  }

  @Test
  void eachMorningWithTroubleHasOneDigest() {
    broken(AIRBNB);
    digestAt("2027-01-09T06:59:00Z");
    assertThat(mails()).isEmpty();
    digestAt("2027-01-09T07:00:00Z");
    digestAt("2027-01-09T07:00:20Z");
    digestAt("2027-01-09T22:59:00Z");
    assertThat(mails()).hasSize(1);
    digestAt("2027-01-10T09:00:00Z");
    assertThat(mails()).hasSize(2);
  }

  @Test
  void aMorningWithoutTroubleHasNone() {
    linked(AIRBNB);
    digestAt("2027-01-09T08:00:00Z");

    assertThat(mails()).isEmpty();
  }

  @Test
  void theDigestBringsAllLinksOfAHostBackAtOnce() {
    Link one = broken(AIRBNB);
    Link other = broken(AIRBNB_TOO);
    digestAt("2027-01-09T08:00:00Z");

    assertThat(onlyMail().content().text()).contains("Resume all 2 calendars of airbnb.example:");
    assertThat(house.get(ResumeByMail.class).resume(token(onlyMail())).links()).hasSize(2);
    assertThat(List.of(state(one), state(other))).containsOnly(State.VERIFYING);
  }

  @Test
  void whoWantsToBeLeftAloneIsNotRemindedForThreeDays() {
    broken(AIRBNB);
    tell();
    house.get(ResumeByMail.class).snooze(token(onlyMail()));
    digestAt("2027-01-09T08:00:00Z");
    digestAt("2027-01-10T08:00:00Z");
    assertThat(mails()).hasSize(1);
    digestAt("2027-01-12T08:00:00Z");
    assertThat(mails()).hasSize(2);
  }

  private Link linked(String url) {
    return linked(url, EMPTY);
  }

  private Link linked(String url, byte[] listed) {
    elsewhere.put(url, Optional.of(listed));
    return house.get(LinkCalendar.class).link(1, 1, "Airbnb", url).link();
  }

  private Link broken(String url) {
    Link link = linked(url);
    fail(url);
    later(Duration.ofMinutes(1));
    house.get(SynchronizeLink.class).run(link.id());
    assertThat(state(link)).isEqualTo(State.PAUSED_AUTO);
    return link;
  }

  private void fail(String url) {
    elsewhere.fail(url, FailureClass.AUTH, "http-403");
  }

  private void later(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  private void tell() {
    later(Duration.ofSeconds(20));
    house.get(TellIncidents.class).tell();
  }

  private void digestAt(String moment) {
    clock.set(Instant.parse(moment));
    house.get(WriteDigest.class).write();
  }

  private List<OutgoingMail> mails() {
    return house.look(() -> house.get(Outbox.class).latest(100)).stream()
        .map(OutgoingMail.class::cast)
        .toList();
  }

  private OutgoingMail onlyMail() {
    assertThat(mails()).hasSize(1);
    return mails().getFirst();
  }

  private List<String> subjects() {
    return mails().stream().map(mail -> mail.content().subject()).toList();
  }

  private static String token(OutgoingMail mail) {
    Matcher found = TOKEN.matcher(mail.content().text());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private State state(Link link) {
    return house.look(() -> house.get(Links.class).find(link.id())).orElseThrow().state();
  }

  private List<LogLine> log() {
    return house.look(
        () ->
            house
                .get(Journal.class)
                .lines(
                    new LogFilter(
                        List.of(LogKind.SYNC),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.empty()),
                    0,
                    100));
  }

  private User user(String name, String email, String language) {
    return add(name, Role.HBOOK_MANAGER, email, language);
  }

  private User add(String name, Role role, String email, String language) {
    return house.person(name, role, email, language);
  }

  private static UserDraft wants(String email, Set<MailKind> mails) {
    return UserDraft.details(email, "", "", mails);
  }

  private static UserDraft role(Role role) {
    return new UserDraft(
        Optional.empty(),
        Optional.empty(),
        Optional.of(role),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
