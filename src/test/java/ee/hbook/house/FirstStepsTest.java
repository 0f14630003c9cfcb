package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.account.FirstAnswers;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.account.Users;
import ee.hbook.account.application.EditUsers;
import ee.hbook.account.application.TakeFirstSteps;
import ee.hbook.config.InvalidInput;
import ee.hbook.settings.SiteOptions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the first administrator is asked for, until it is answered. */
class FirstStepsTest {

  private final RealHouse house =
      new RealHouse(new SetClock(Instant.parse("2027-01-08T07:00:00Z")), new Elsewhere(), Map.of());
  private final User first = user("first", Role.ADMINISTRATOR);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void anAdministratorIsAskedOnceByItself() {
    assertThat(due(first)).isTrue();
    house.get(TakeFirstSteps.class).later();
    assertThat(due(first)).isFalse();
    assertThat(left(first)).isTrue();
  }

  @Test
  void whoDoesNotRunTheHouseIsNotAsked() {
    assertThat(due(user("manager", Role.HBOOK_MANAGER))).isFalse();
  }

  @Test
  void answersGoWhereProfileAndSettingsKeepThem() {
    answer("owner@example.org", "https://villa.example");

    assertThat(house.look(() -> house.get(Users.class).find(first.id())).orElseThrow().email())
        .isEqualTo("owner@example.org");
    assertThat(option("timezone_string")).isEqualTo("Europe/Prague");
    assertThat(option("hb_ical_agenda_check_in_time")).isEqualTo("14:30");
    assertThat(left(first)).isFalse();
  }

  @Test
  void whatIsLeftEmptyIsLeftForLater() {
    answer("owner@example.org", "");
    assertThat(due(first)).isFalse();
    assertThat(left(first)).isTrue();
  }

  @Test
  void oneAnswerThatCannotBeTakenTakesNone() {
    assertThatThrownBy(() -> answer("owner@example.org", "villa"))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.field()).isEqualTo("siteurl"));

    assertThat(house.look(() -> house.get(Users.class).find(first.id())).orElseThrow().email())
        .isEmpty();
    assertThat(due(first)).isTrue();
  }

  private void answer(String email, String site) {
    house
        .get(TakeFirstSteps.class)
        .answer(
            first,
            new FirstAnswers(
                email,
                Map.of(
                    "timezone_string",
                    "Europe/Prague",
                    "siteurl",
                    site,
                    "hb_ical_agenda_check_in_time",
                    "14:30",
                    "hb_ical_agenda_check_out_time",
                    "10:00")));
  }

  private boolean due(User user) {
    return house.look(() -> house.get(TakeFirstSteps.class).areDue(user));
  }

  private boolean left(User user) {
    return house.look(() -> house.get(TakeFirstSteps.class).areLeft(user));
  }

  private String option(String name) {
    return house.look(() -> house.get(SiteOptions.class).values().text(name));
  }

  private User user(String name, Role role) {
    return house
        .get(EditUsers.class)
        .add(
            new UserDraft(
                Optional.of(name),
                Optional.of("orchard-lantern-7"),
                Optional.of(role),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }
}
