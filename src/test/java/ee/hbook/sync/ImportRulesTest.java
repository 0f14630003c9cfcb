package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.LinkSettings.Vanished;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

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
        rules(
            new LinkSettings(
                Optional.of(Blocked.RESERVATION), Optional.of(Vanished.AWAIT), false, List.of()),
            "");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-//Google Inc//Google Calendar 70.9054//EN",
        "-//Microsoft Corporation//Outlook 16.0//EN",
        "-//Apple Inc.//macOS 13//EN",
        "-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN",
      })
  void inAPersonalCalendarTransparentTimeIsFree(String prodid) {
    assertThat(rules(LinkSettings.NONE, prodid).holds(event(true, "", ""))).isFalse();
    assertThat(rules(LinkSettings.NONE, prodid).holds(event(false, "", ""))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-//Google Inc//Google Calendar 70.9054//EN",
        "-//Microsoft Corporation//Outlook 16.0//EN",
      })
  void inAPersonalCalendarWholeDaysThatAreCalledFreeHoldTheirNights(String prodid) {
    ImportRules rules = rules(LinkSettings.NONE, prodid);
    RemoteEvent day = allDay(true);
    assertThat(rules.holds(day)).isTrue();
    assertThat(rules.holdsThoughFree(day)).isTrue();
    assertThat(rules.isFree(day)).isFalse();
    assertThat(rules.holdsThoughFree(allDay(false))).isFalse();
    assertThat(rules.isFree(event(true, "", ""))).isTrue();
    assertThat(rules.holdsThoughFree(event(true, "", ""))).isFalse();
  }

  @Test
  void wholeDaysOfABookingSiteHoldWhateverTheyAreCalled() {
    ImportRules rules = rules(LinkSettings.NONE, "-//Airbnb Inc//Hosting Calendar 1.0//EN");
    assertThat(rules.holds(allDay(true))).isTrue();
    assertThat(rules.holdsThoughFree(allDay(true))).isFalse();
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

  @ParameterizedTest
  @CsvSource({"PENDING, true", "Jan (pending), true", "Jan, false"})
  void aTitleMaySayThatABookingIsPending(String summary, boolean pending) {
    assertThat(Feeds.rules(Map.of()).isPending(event(false, summary, ""))).isEqualTo(pending);
  }

  @ParameterizedTest
  @CsvSource({
    "-//Airbnb Inc//Hosting Calendar 1.0//EN, BLOCK",
    "-//Merged Airbnb Calendars//EN, BLOCK",
    "-//PMS//EN, UNCLEAR",
  })
  void onlyAirbnbsOwnCalendarIsReadByItsWords(String prodid, EventKind kind) {
    assertThat(rules(LinkSettings.NONE, prodid).kind(event(false, "Airbnb (Ekki í boði)", "")))
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-//Airbnb Inc//Hosting Calendar 1.0//EN",
        "-//Garden Studios//EN",
        "-//Appletree Cottages//EN",
      })
  void atABookingSiteTransparentBookingsHold(String prodid) {
    assertThat(rules(LinkSettings.NONE, prodid).holds(event(true, "", ""))).isTrue();
  }

  @Test
  void aPhraseIsFoundInTheSummaryAndInTheDescription() {
    ImportRules rules = phrases("Cleaning", " ");
    assertThat(rules.hasIgnoredPhrase(event(false, "the cleaning lady", ""))).isTrue();
    assertThat(rules.hasIgnoredPhrase(event(false, "", "Spring CLEANING"))).isTrue();
    assertThat(rules.hasIgnoredPhrase(event(false, "clean", "up"))).isFalse();
  }

  private static ImportRules phrases(String... phrases) {
    return rules(new LinkSettings(Optional.empty(), Optional.empty(), false, List.of(phrases)), "");
  }

  private static ImportRules rules(LinkSettings link, String prodid) {
    return ImportRules.of(new OptionValues(Map.of()).imports(), link, prodid);
  }

  private static RemoteEvent allDay(boolean transparent) {
    RemoteEvent event = event(transparent, "", "");
    return new RemoteEvent(
        event.uid(),
        event.nights(),
        event.status(),
        event.summary(),
        event.description(),
        event.url(),
        event.lastModified(),
        transparent,
        true,
        event.extra());
  }

  private static RemoteEvent event(boolean transparent, String summary, String description) {
    return Feeds.event(
        Optional.of("a"),
        LocalDateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
        RemoteEvent.Status.CONFIRMED,
        summary,
        description,
        transparent,
        Map.of());
  }
}
