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
  void a_site_that_set_nothing_leaves_blocked_dates_out_and_keeps_what_vanishes() {
    ImportRules rules = Feeds.rules(Map.of());
    assertThat(rules.blocked()).isEqualTo(Blocked.IGNORE);
    assertThat(rules.vanished()).isEqualTo(Vanished.KEEP);
  }

  @Test
  void blocked_dates_that_are_not_left_out_are_blocked() {
    assertThat(Feeds.rules(Map.of("hb_ical_import_only_resa", "no")).blocked())
        .isEqualTo(Blocked.BLOCK);
  }

  @Test
  void what_vanishes_is_cancelled_where_the_status_is_updated() {
    assertThat(Feeds.rules(Map.of("hb_ical_update_status_resa", "yes")).vanished())
        .isEqualTo(Vanished.CANCEL);
  }

  @Test
  void what_vanishes_awaits_approval_where_the_site_says_so() {
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
  void the_link_overrides_the_site() {
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
  void closed_dates_are_blocked_and_all_else_is_a_stay() {
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
  void in_a_personal_calendar_transparent_time_is_free(String prodid) {
    assertThat(rules(LinkSettings.NONE, prodid).holds(event(true, "", ""))).isFalse();
    assertThat(rules(LinkSettings.NONE, prodid).holds(event(false, "", ""))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-//Google Inc//Google Calendar 70.9054//EN",
        "-//Microsoft Corporation//Outlook 16.0//EN",
      })
  void in_a_personal_calendar_whole_days_that_are_called_free_hold_their_nights(String prodid) {
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
  void whole_days_of_a_booking_site_hold_whatever_they_are_called() {
    ImportRules rules = rules(LinkSettings.NONE, "-//Airbnb Inc//Hosting Calendar 1.0//EN");
    assertThat(rules.holds(allDay(true))).isTrue();
    assertThat(rules.holdsThoughFree(allDay(true))).isFalse();
  }

  @Test
  void filters_that_the_page_hides_filter_nothing() {
    ImportRules hidden = Feeds.rules(FILTERS);
    assertThat(hidden.advancedNotice()).isZero();
    assertThat(hidden.bookingWindow()).isZero();
    assertThat(hidden.excludesOneNight()).isFalse();
  }

  @Test
  void filters_that_the_page_shows_filter() {
    Map<String, String> options = new HashMap<>(FILTERS);
    options.put("hb_ical_import_only_resa", "no");
    ImportRules shown = Feeds.rules(options);
    assertThat(shown.advancedNotice()).isEqualTo(3);
    assertThat(shown.bookingWindow()).isEqualTo(6);
    assertThat(shown.excludesOneNight()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"PENDING, true", "Jan (pending), true", "Jan, false"})
  void a_title_may_say_that_a_booking_is_pending(String summary, boolean pending) {
    assertThat(Feeds.rules(Map.of()).isPending(event(false, summary, ""))).isEqualTo(pending);
  }

  @ParameterizedTest
  @CsvSource({
    "-//Airbnb Inc//Hosting Calendar 1.0//EN, BLOCK",
    "-//Merged Airbnb Calendars//EN, BLOCK",
    "-//PMS//EN, UNCLEAR",
  })
  void only_airbnbs_own_calendar_is_read_by_its_words(String prodid, EventKind kind) {
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
  void at_a_booking_site_transparent_bookings_hold(String prodid) {
    assertThat(rules(LinkSettings.NONE, prodid).holds(event(true, "", ""))).isTrue();
  }

  @Test
  void a_phrase_is_found_in_the_summary_and_in_the_description() {
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
