package ee.hbook.ical.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.link.LinkSettings;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class EventRulesTest {

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
    EventRules rules = rules(LinkSettings.NONE, prodid);
    IcsEvent day = allDay(true);
    assertThat(rules.holds(day)).isTrue();
    assertThat(rules.holdsThoughFree(day)).isTrue();
    assertThat(rules.isFree(day)).isFalse();
    assertThat(rules.holdsThoughFree(allDay(false))).isFalse();
    assertThat(rules.isFree(event(true, "", ""))).isTrue();
    assertThat(rules.holdsThoughFree(event(true, "", ""))).isFalse();
  }

  @Test
  void wholeDaysOfABookingSiteHoldWhateverTheyAreCalled() {
    EventRules rules = rules(LinkSettings.NONE, "-//Airbnb Inc//Hosting Calendar 1.0//EN");
    assertThat(rules.holds(allDay(true))).isTrue();
    assertThat(rules.holdsThoughFree(allDay(true))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PENDING, true", "Jan (pending), true", "Jan, false"})
  void aTitleMaySayThatABookingIsPending(String summary, boolean pending) {
    assertThat(rules(LinkSettings.NONE, "").isPending(event(false, summary, "")))
        .isEqualTo(pending);
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
    EventRules rules = phrases("Cleaning", " ");
    assertThat(rules.hasIgnoredPhrase(event(false, "the cleaning lady", ""))).isTrue();
    assertThat(rules.hasIgnoredPhrase(event(false, "", "Spring CLEANING"))).isTrue();
    assertThat(rules.hasIgnoredPhrase(event(false, "clean", "up"))).isFalse();
  }

  @ParameterizedTest(name = "STATUS {0}, {1} in a personal calendar, titled {2}: {3}")
  @CsvSource({
    "CANCELLED, busy, Jan, CANCELLED",
    "TENTATIVE, busy, PENDING, TENTATIVE",
    "CONFIRMED, free, PENDING, FREE",
    "CONFIRMED, busy, PENDING, PENDING",
    "CONFIRMED, busy, Jan, HOLDS",
  })
  void aTitleCountsOnlyWhereNothingElseSaysHowAnEventStands(
      IcsEvent.Status status, String time, String summary, RemoteEvent.Standing standing) {
    IcsEvent event =
        Feeds.event(
            Optional.of("a"),
            LocalDateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
            status,
            summary,
            "",
            time.equals("free"),
            Map.of());
    assertThat(rules(LinkSettings.NONE, "-//Apple Inc.//macOS 13//EN").standing(event))
        .isEqualTo(standing);
  }

  private static EventRules phrases(String... phrases) {
    return rules(new LinkSettings(Optional.empty(), Optional.empty(), false, List.of(phrases)), "");
  }

  private static EventRules rules(LinkSettings link, String prodid) {
    return EventRules.of(new OptionValues(Map.of()).imports(), link, prodid);
  }

  private static IcsEvent allDay(boolean transparent) {
    IcsEvent event = event(transparent, "", "");
    return new IcsEvent(
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

  private static IcsEvent event(boolean transparent, String summary, String description) {
    return Feeds.event(
        Optional.of("a"),
        LocalDateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
        IcsEvent.Status.CONFIRMED,
        summary,
        description,
        transparent,
        Map.of());
  }
}
