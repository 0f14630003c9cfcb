package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.Role;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.notification.application.TellSecretEnds;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.outlook.graph.Graphs;
import ee.hbook.outlook.setup.SetupDraft;
import ee.hbook.outlook.setup.application.ChangeSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told, and when, that the secret of Outlook ends. */
class OutlookSecretTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 1);

  private final SetClock clock = new SetClock(Instant.parse("2026-12-30T12:00:00Z"));
  private final RealHouse house = new RealHouse(clock, new Elsewhere(), Map.of());

  @BeforeEach
  void anAdministratorAndWhoKeepsTheReservations() {
    house.give(Graphs.class, new SmallTenant());
    house.person("Ada", Role.ADMINISTRATOR, "ada@example.com", "en");
    house.person("Ben", Role.RESERVATION_MANAGER, "ben@example.com", "en");
    save(LAST_DAY);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nobodyIsToldSixtyOneDaysBefore() {
    tell();

    assertThat(mails()).isEmpty();
    assertThat(needs()).isEmpty();
  }

  @Test
  void whoMayChangeTheSettingsIsToldOnceAtEachStep() {
    for (LocalDate day = LocalDate.of(2026, 12, 31);
        !day.isAfter(LAST_DAY);
        day = day.plusDays(1)) {
      clock.set(Instant.parse(day + "T12:00:00Z"));
      tell();
      tell();
    }

    assertThat(mails()).hasSize(5).allMatch(to -> to.equals("ada@example.com"));
  }

  @Test
  void anotherLastDayIsToldAnew() {
    clock.set(Instant.parse("2027-02-28T12:00:00Z"));
    tell();

    save(LocalDate.of(2027, 3, 15));
    tell();

    assertThat(mails()).hasSize(2);
  }

  @Test
  void itIsOnTheListUntilAnotherDayIsEntered() {
    clock.set(Instant.parse("2026-12-31T12:00:00Z"));
    assertThat(needs())
        .singleElement()
        .satisfies(need -> assertThat(need.words().inEnglish()).contains("2027-03-01"));

    save(LocalDate.of(2028, 3, 1));

    assertThat(needs()).isEmpty();
  }

  @Test
  void whatIsOverIsSaidToBeOver() {
    clock.set(Instant.parse("2027-03-02T12:00:00Z"));

    assertThat(needs())
        .singleElement()
        .satisfies(need -> assertThat(need.words().key()).isEqualTo("need_outlook_secret_over"));
  }

  private void save(LocalDate lastDay) {
    house
        .get(ChangeSetup.class)
        .save(
            new SetupDraft(
                "example.com",
                "6f1c2d3e-0000-4a5b-8c7d-123456789abc",
                Optional.of(SmallTenant.SECRET),
                Optional.empty(),
                Optional.of(lastDay),
                OptionalLong.empty(),
                "office@example.com",
                List.of(),
                true));
  }

  private void tell() {
    house.get(TellSecretEnds.class).tell();
  }

  private List<String> mails() {
    return house.look(() -> house.get(Outbox.class).latest(100)).stream()
        .map(message -> message.to())
        .toList();
  }

  private List<Need> needs() {
    return house.get(ListNeeds.class).all().open().stream()
        .filter(need -> need.kind() == NeedKind.OUTLOOK_SECRET)
        .toList();
  }
}
