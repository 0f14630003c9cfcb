package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.LinkSettings.Vanished;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.plan.Feeds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportRulesTest {

  private static final Map<String, String> FILTERS =
      Map.of(
          "hb_ical_advanced_notice",
          "3",
          "hb_ical_import_booking_window",
          "6",
          "hb_ical_exclude_one_day_reservations",
          "yes");

  @Test
  void aSiteThatSetNothingLeavesBlockedDatesOutAndKeepsWhatVanishes() {
    ImportRules rules = Feeds.rules(Map.of());
    assertThat(rules.blocked()).isEqualTo(Blocked.IGNORE);
    assertThat(rules.vanished()).isEqualTo(Vanished.KEEP);
  }

  @Test
  void blockedDatesThatAreNotLeftOutAreBlocked() {
    assertThat(Feeds.rules(Map.of("hb_ical_import_only_resa", "no")).blocked())
        .isEqualTo(Blocked.BLOCK);
  }

  @Test
  void whatVanishesIsCancelledWhereTheStatusIsUpdated() {
    assertThat(Feeds.rules(Map.of("hb_ical_update_status_resa", "yes")).vanished())
        .isEqualTo(Vanished.CANCEL);
  }

  @Test
  void whatVanishesAwaitsApprovalWhereTheSiteSaysSo() {
    assertThat(
            Feeds.rules(
                    Map.of(
                        "hb_ical_update_status_resa",
                        "yes",
                        "hb_ical_vanished_resa_status",
                        "awaiting_approval"))
                .vanished())
        .isEqualTo(Vanished.AWAIT);
  }

  @Test
  void theLinkOverridesTheSite() {
    ImportRules rules =
        new ImportRules(
            new OptionValues(Map.of()).imports(),
            new LinkSettings(
                Optional.of(Blocked.RESERVATION), Optional.of(Vanished.AWAIT), false, List.of()));
    assertThat(rules.blocked()).isEqualTo(Blocked.RESERVATION);
    assertThat(rules.vanished()).isEqualTo(Vanished.AWAIT);
    assertThat(rules.role(EventKind.BLOCK)).isEqualTo(Role.STAY);
  }

  @Test
  void closedDatesAreBlockedAndAllElseIsAStay() {
    ImportRules rules = Feeds.rules(Map.of("hb_ical_import_only_resa", "no"));
    assertThat(rules.role(EventKind.BLOCK)).isEqualTo(Role.BLOCK);
    assertThat(rules.role(EventKind.CLOSURE)).isEqualTo(Role.BLOCK);
    assertThat(rules.role(EventKind.UNCLEAR)).isEqualTo(Role.STAY);
    assertThat(rules.role(EventKind.RESERVATION)).isEqualTo(Role.STAY);
  }

  @Test
  void filtersThatThePageHidesFilterNothing() {
    ImportRules hidden = Feeds.rules(FILTERS);
    assertThat(hidden.advancedNotice()).isZero();
    assertThat(hidden.bookingWindow()).isZero();
    assertThat(hidden.excludesOneNight()).isFalse();
  }

  @Test
  void filtersThatThePageShowsFilter() {
    Map<String, String> options = new HashMap<>(FILTERS);
    options.put("hb_ical_import_only_resa", "no");
    ImportRules shown = Feeds.rules(options);
    assertThat(shown.advancedNotice()).isEqualTo(3);
    assertThat(shown.bookingWindow()).isEqualTo(6);
    assertThat(shown.excludesOneNight()).isTrue();
  }
}
