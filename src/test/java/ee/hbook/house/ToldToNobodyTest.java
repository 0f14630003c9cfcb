package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.MailKind;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.account.application.EditUsers;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.link.Link;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.notification.application.PostSource;
import ee.hbook.notification.application.TellDoubleBookings;
import ee.hbook.notification.application.TellIncidents;
import ee.hbook.notification.application.WriteDigest;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.notification.outbox.PostOutcome;
import ee.hbook.notification.outbox.application.SettleMessages;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** A mail to nobody is not told; an end is told to whom its beginning was told. */
@SuppressWarnings("NullAway.Init")
class ToldToNobodyTest {

  private static final Instant MORNING = Instant.parse("2027-01-08T07:00:00Z");
  private static final String AIRBNB = "https://airbnb.example/a.ics?s=1";
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

  private final SetClock clock = new SetClock(MORNING);
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house =
      new RealHouse(clock, elsewhere, Map.of("timezone_string", "UTC", "hb_ical_digest_hour", "8"));
  private List<Stay> stays = List.of();
  private User owner;
  private Link link;

  @BeforeEach
  void anOwnerWithoutAnAddress() {
    owner = user("owner", "");
    elsewhere.answer(
        AIRBNB, () -> Elsewhere.body(CalendarText.write("-//Airbnb//EN", stays, clock.instant())));
    link = house.get(LinkCalendar.class).link(1, 1, "Airbnb", AIRBNB).link();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aTroubleWaitsUntilSomebodyCanBeReachedAndIsToldThenIfItIsStillSo() {
    breaks();
    tell();
    assertThat(trouble().toldOn()).isEmpty();
    assertThat(mails()).isEmpty();

    later(Duration.ofHours(5));
    moves(owner, "owner@example.org");
    tell();
    assertThat(trouble().toldOn()).isPresent();
    assertThat(sent()).containsExactly("owner@example.org: Paused: Airbnb, House (1)");
  }

  @Test
  void whatIsOverByThenIsToldToNobody() {
    breaks();
    tell();
    comesBack();
    later(Duration.ofHours(5));
    moves(owner, "owner@example.org");
    tell();

    assertThat(mails()).isEmpty();
  }

  @Test
  void whoJoinedLaterGetsNoEndWithoutItsBeginning() {
    moves(owner, "owner@example.org");
    breaks();
    tell();
    user("marie", "marie@example.org");
    later(Duration.ofHours(7));
    comesBack();
    tell();

    assertThat(sent())
        .containsExactly(
            "owner@example.org: Switched on again, being checked: Airbnb, House (1)",
            "owner@example.org: Paused: Airbnb, House (1)");
  }

  @Test
  void whoWasToldHearsOfTheEndWhereverHeIsBy() {
    moves(owner, "owner@example.org");
    breaks();
    tell();
    moves(owner, "");
    later(Duration.ofHours(7));
    comesBack();
    tell();
    assertThat(mails()).hasSize(1);

    moves(owner, "new@example.org");
    tell();
    assertThat(sent())
        .startsWith("new@example.org: Switched on again, being checked: Airbnb, House (1)")
        .hasSize(2);
  }

  @Test
  void anEndForWhichNobodyWaitsIsOver() {
    moves(owner, "owner@example.org");
    breaks();
    tell();
    wants(owner, EnumSet.of(MailKind.TROUBLES));
    later(Duration.ofHours(7));
    comesBack();
    tell();

    assertThat(mails()).hasSize(1);
    assertThat(trouble().toldEndOn()).isPresent();
  }

  @Test
  void anEndThatReachesNobodyForAWeekIsOver() {
    moves(owner, "owner@example.org");
    breaks();
    tell();
    moves(owner, "");
    comesBack();
    later(Duration.ofDays(8));
    tell();
    moves(owner, "owner@example.org");
    tell();

    assertThat(mails()).hasSize(1);
  }

  @Test
  void aMailThatWasGivenUpHasToldNobodyAndIsToldAgainElsewhere() {
    moves(owner, "wrong@example.org");
    breaks();
    tell();
    refuse(mails().getFirst());
    assertThat(trouble().toldOn()).isEmpty();
    tell();
    assertThat(mails()).hasSize(1);

    moves(owner, "right@example.org");
    tell();
    assertThat(sent()).startsWith("right@example.org: Paused: Airbnb, House (1)").hasSize(2);
    assertThat(trouble().toldOn()).isPresent();
  }

  @Test
  void aMailThatWasGivenUpToOneOfTwoHasToldTheOther() {
    moves(owner, "owner@example.org");
    User marie = user("marie", "wrong@example.org");
    breaks();
    tell();
    refuse(to("wrong@example.org"));
    assertThat(trouble().toldOn()).isPresent();

    moves(marie, "marie@example.org");
    later(Duration.ofHours(7));
    comesBack();
    tell();
    assertThat(sent())
        .startsWith("owner@example.org: Switched on again, being checked: Airbnb, House (1)")
        .noneMatch(mail -> mail.startsWith("marie@example.org"));
  }

  @Test
  void aMailThatAPersonHasTriedAgainTells() {
    moves(owner, "owner@example.org");
    breaks();
    tell();
    refuse(mails().getFirst());
    house.get(SettleMessages.class).again(mails().getFirst().id());
    tell();

    assertThat(mails()).hasSize(1);
    assertThat(trouble().toldOn()).isPresent();
  }

  @Test
  void whereMailsWereGivenUpIsListedUntilTheyAreTriedAgainOrGoElsewhere() {
    moves(owner, "wrong@example.org");
    breaks();
    tell();
    refuse(mails().getFirst());
    assertThat(failing()).hasSize(1);
    house.get(PostSource.class).apply(failing().getFirst(), "try-again", Optional.empty());
    assertThat(failing()).isEmpty();

    refuse(mails().getFirst());
    assertThat(failing()).hasSize(1);
    moves(owner, "right@example.org");
    assertThat(failing()).isEmpty();
  }

  @Test
  void theSameTroubleAnewIsToldAnew() {
    moves(owner, "owner@example.org");
    breaks();
    tell();
    house.get(TurnLinks.class).resume(link.id(), "person");
    later(Duration.ofHours(7));
    house.get(SynchronizeLink.class).run(link.id());
    tell();

    assertThat(sent())
        .containsExactly(
            "owner@example.org: Paused: Airbnb, House (1)",
            "owner@example.org: Paused: Airbnb, House (1)");
  }

  @Test
  void theDigestOfADayWaitsForSomebody() {
    breaks();
    clock.set(Instant.parse("2027-01-09T08:00:00Z"));
    house.get(WriteDigest.class).write();
    moves(owner, "owner@example.org");
    clock.set(Instant.parse("2027-01-09T12:00:00Z"));
    house.get(WriteDigest.class).write();
    house.get(WriteDigest.class).write();

    assertThat(mails()).hasSize(1);
  }

  @Test
  void whoIsReachedAtNoonIsToldOfATroubleOnce() {
    breaks();
    clock.set(Instant.parse("2027-01-09T12:00:00Z"));
    moves(owner, "owner@example.org");
    tell();
    house.get(WriteDigest.class).write();

    assertThat(sent()).containsExactly("owner@example.org: Paused: Airbnb, House (1)");
  }

  @Test
  void aDoubleBookingIsMailedAtOnceAndOnce() {
    moves(owner, "owner@example.org");
    soldTwice(0);
    tellOfDoubleBookings();
    later(Duration.ofHours(1));
    run();
    tellOfDoubleBookings();

    assertThat(sent())
        .containsExactly("owner@example.org: Sold twice? House (1), Apr 1, 2027 – Apr 4, 2027");
    assertThat(mails().getFirst().content().text())
        .contains("website", "Booked at Airbnb", "Apr 1, 2027")
        .doesNotContain("Jane");
  }

  @Test
  void inTenMinutesOneMailTellsAllThatIsNew() {
    moves(owner, "owner@example.org");
    soldTwice(0);
    tellOfDoubleBookings();
    soldTwice(10);
    tellOfDoubleBookings();
    soldTwice(20);
    tellOfDoubleBookings();
    assertThat(mails()).hasSize(1);

    later(Duration.ofMinutes(10));
    tellOfDoubleBookings();
    assertThat(sent())
        .startsWith("owner@example.org: My accommodation: nights may have been sold twice, 2 times")
        .hasSize(2);
  }

  @Test
  void aDoubleBookingWaitsUntilSomebodyCanBeReached() {
    soldTwice(0);
    tellOfDoubleBookings();
    moves(owner, "wrong@example.org");
    tellOfDoubleBookings();
    refuse(mails().getFirst());
    tellOfDoubleBookings();
    assertThat(mails()).hasSize(1);

    moves(owner, "owner@example.org");
    tellOfDoubleBookings();
    assertThat(to("owner@example.org").content().subject()).startsWith("Sold twice?");
  }

  /** A stay of the house, and a booking elsewhere that the channel made without having read it. */
  private void soldTwice(int day) {
    LocalDateRange nights = LocalDateRange.of(APRIL.plusDays(day), APRIL.plusDays(day + 3));
    house.book(nights);
    stays =
        Stream.concat(
                stays.stream(),
                Stream.of(new Stay("there-" + day + "@airbnb.example", nights, "Jane Doe")))
            .toList();
    run();
  }

  private void run() {
    later(Duration.ofMinutes(1));
    house.get(SynchronizeLink.class).run(link.id());
  }

  private void breaks() {
    elsewhere.fail(AIRBNB, FailureClass.AUTH, "http-403");
    run();
  }

  private void comesBack() {
    elsewhere.repair(AIRBNB);
    house.get(TurnLinks.class).resume(link.id(), "person");
  }

  private Incident trouble() {
    return house.look(() -> house.get(Incidents.class).of(link.id(), 1)).getFirst();
  }

  private void later(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  private void tell() {
    later(Duration.ofSeconds(20));
    house.get(TellIncidents.class).tell();
  }

  private void tellOfDoubleBookings() {
    house.get(TellDoubleBookings.class).tell();
  }

  private List<OutgoingMail> mails() {
    return house.look(() -> house.get(Outbox.class).latest(100)).stream()
        .map(OutgoingMail.class::cast)
        .toList();
  }

  private OutgoingMail to(String address) {
    return mails().stream().filter(mail -> mail.to().equals(address)).findFirst().orElseThrow();
  }

  private List<String> sent() {
    return mails().stream().map(mail -> mail.to() + ": " + mail.content().subject()).toList();
  }

  private void refuse(OutgoingMail mail) {
    house
        .get(SettleMessages.class)
        .tried(mail.after(new PostOutcome.Refused("smtp-550"), clock.instant()));
  }

  private List<Need> failing() {
    return house.get(PostSource.class).needs(clock.instant()).stream()
        .filter(need -> need.kind() == NeedKind.MAIL_FAILING)
        .toList();
  }

  private void moves(User user, String address) {
    wants(user, address, user.mails());
  }

  private void wants(User user, Set<MailKind> mails) {
    wants(user, "owner@example.org", mails);
  }

  private void wants(User user, String address, Set<MailKind> mails) {
    house.get(EditUsers.class).change(user.id(), UserDraft.details(address, "", "", mails));
  }

  private User user(String name, String email) {
    return house
        .get(EditUsers.class)
        .add(
            new UserDraft(
                Optional.of(name),
                Optional.of("orchard-lantern-7"),
                Optional.of(Role.HBOOK_MANAGER),
                Optional.of(email),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty()));
  }
}
