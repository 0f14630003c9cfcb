package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.FailureClass;
import ee.hbook.recovery.application.WatchLinks;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is listed of a calendar is how it fares now. */
class CalendarNeedsTest {

  private final ReadHouse house = new ReadHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoAskedUsToWaitAndFailsByNowIsNotReadRatherThanWaiting() {
    house.link("Booking.com", ReadHouse.BOOKING);
    house.fail(ReadHouse.BOOKING, FailureClass.THROTTLED, "http-429");
    passes(8);
    assertThat(kinds()).containsExactly(NeedKind.CALENDAR_THROTTLED);
    house.fail(ReadHouse.BOOKING, FailureClass.TRANSIENT, "http-503");
    passes(1);
    assertThat(kinds()).containsExactly(NeedKind.CALENDAR_STALE);
  }

  @Test
  void aFaultOfOursThatLastsForHoursIsListed() {
    house.link("Booking.com", ReadHouse.BOOKING);
    house.fail(ReadHouse.BOOKING, FailureClass.LOCAL, "internal");
    passes(1);
    assertThat(kinds()).isEmpty();
    passes(3);
    assertThat(kinds()).containsExactly(NeedKind.CALENDAR_STALE);
  }

  @Test
  void aCalendarThatIsBeingCheckedAndAsksUsToWaitIsListedOnce() {
    long link = house.link("Booking.com", ReadHouse.BOOKING);
    house.fail(ReadHouse.BOOKING, FailureClass.AUTH, "http-403");
    passes(1);
    house.house.get(TurnLinks.class).resume(link, "person");
    house.fail(ReadHouse.BOOKING, FailureClass.THROTTLED, "http-429");
    passes(4);
    assertThat(kinds()).containsExactly(NeedKind.CALENDAR_STALE);
    passes(4);
    assertThat(kinds()).containsExactly(NeedKind.CALENDAR_THROTTLED);
  }

  @Test
  void whoMayNotReadUsAnyMoreIsNotMissed() {
    long link = house.link("Airbnb", ReadHouse.AIRBNB);
    house.read(ReadHouse.AIRBNB_AGENT);
    house.house.get(RememberReads.class).store();
    passes(30);
    assertThat(kinds()).containsExactly(NeedKind.CALENDAR_UNREAD);
    house.house.get(TurnLinks.class).export(link, false);
    passes(1);
    assertThat(kinds()).isEmpty();
  }

  /** Hours in which every calendar is read and watched over as by the timers. */
  private void passes(int hours) {
    for (int looks = 0; looks < hours * 6; looks++) {
      house.later(Duration.ofMinutes(10));
      house.tick();
      house.house.get(WatchLinks.class).look();
    }
    house.later(Duration.ofMinutes(10));
  }

  private List<NeedKind> kinds() {
    return house.house.get(ListNeeds.class).all().open().stream()
        .map(Need::kind)
        .filter(kind -> kind.name().startsWith("CALENDAR"))
        .toList();
  }
}
