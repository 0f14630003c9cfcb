package ee.hbook.attention;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.account.Capability;
import ee.hbook.config.Saying;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class NeedListTest {

  private static final Instant NOW = Instant.parse("2026-11-29T14:00:00Z");

  @Test
  void theMostUrgentComesFirstAndOfOneKindTheSoonestNight() {
    Need late = need(NeedKind.DOUBLE_BOOKING, "late", 20);
    Need soon = need(NeedKind.DOUBLE_BOOKING, "soon", 2);
    Need calendar = need(NeedKind.CALENDAR_STOPPED, "calendar", 1);
    assertThat(NeedList.of(List.of(calendar, late, soon), List.of()).open())
        .containsExactly(soon, late, calendar);
  }

  @Test
  void whatIsPutOffIsNotOpenAndNotGone() {
    Need need = need(NeedKind.DOUBLE_BOOKING, "one", 2);
    NeedList list = NeedList.of(List.of(need), List.of(snooze(need)));
    assertThat(list.open()).isEmpty();
    assertThat(list.isEmpty()).isFalse();
    assertThat(list.find(need.key())).contains(need);
  }

  @Test
  void aFactThatHasChangedIsNotPutOff() {
    Need before = need(NeedKind.DOUBLE_BOOKING, "nights 4 to 7", 2);
    Need after = need(NeedKind.DOUBLE_BOOKING, "nights 4 to 8", 2);
    assertThat(NeedList.of(List.of(after), List.of(snooze(before))).open()).containsExactly(after);
  }

  @Test
  void oneFactIsListedOnce() {
    Need need = need(NeedKind.NO_WAY_OUT, "", 1);
    assertThat(NeedList.of(List.of(need, need), List.of()).open()).hasSize(1);
  }

  @Test
  void whoMayNotChangeSettingsIsNotShownWhatOnlySettingsMend() {
    Need clock = need(NeedKind.CLOCK, "", 1);
    Need twice = need(NeedKind.DOUBLE_BOOKING, "", 1);
    NeedList list =
        NeedList.of(List.of(clock, twice), List.of())
            .readableBy(Capability.MANAGE_RESERVATIONS::equals);
    assertThat(list.open()).containsExactly(twice);
  }

  @Test
  void aKeyTellsNothingOfWhatItIsAbout() {
    assertThat(need(NeedKind.CALENDAR_STOPPED, "https://secret.example/a.ics", 1).key())
        .matches("calendar_stopped/[0-9a-f]{16}");
  }

  private static Snooze snooze(Need need) {
    return new Snooze(need.key(), NOW.plusSeconds(3600), "admin", "", NOW);
  }

  private static Need need(NeedKind kind, String subject, int inDays) {
    LocalDate first = LocalDate.of(2026, 11, 29).plusDays(inDays);
    return new Need(
        kind,
        subject,
        NOW,
        Optional.of(new UnitId(1, 1)),
        "Airbnb",
        OptionalLong.of(7),
        List.of(LocalDateRange.of(first, first.plusDays(2))),
        Saying.of("need_no_way_out_words"),
        List.of(),
        List.of());
  }
}
