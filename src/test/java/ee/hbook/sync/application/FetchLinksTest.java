package ee.hbook.sync.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Background;
import ee.hbook.link.Cursor;
import ee.hbook.link.LeasedLink;
import ee.hbook.link.Link;
import ee.hbook.link.SomeLink;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.CalendarSource;
import ee.hbook.sync.FetchOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FetchLinksTest {

  private static final String LARGE = "large";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CalendarRoom room = new CalendarRoom(8_000, 2, PATIENCE);
  private final AtomicInteger there = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final FetchLinks fetchLinks =
      new FetchLinks(
          new Calendars(),
          new FetchThreads(),
          room,
          new OwnThreads(),
          new Defaults(),
          Clock.systemUTC());

  @Test
  void aSmallCalendarIsTakenWhileALargeOneIsStillFollowed() {
    CountDownLatch small = new CountDownLatch(1);
    List<String> taken = new ArrayList<>();
    fetchLinks
        .fetch(
            List.of(link(1, LARGE), link(2, "small")),
            false,
            PATIENCE,
            fetched -> {
              if (name(fetched).equals(LARGE)) {
                await(small);
              }
              synchronized (taken) {
                taken.add(name(fetched));
              }
              small.countDown();
            })
        .run();
    assertThat(taken).containsExactly("small", LARGE);
  }

  @Test
  void fortyLargeCalendarsAreNeverMoreThanTwoAtOnce() {
    AtomicInteger taken = new AtomicInteger();
    fetchLinks
        .fetch(
            IntStream.range(0, 40).mapToObj(id -> link(id, LARGE)).toList(),
            false,
            PATIENCE,
            fetched -> {
              there.decrementAndGet();
              taken.incrementAndGet();
            })
        .run();
    assertThat(taken).hasValue(40);
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void whatIsNotTakenAnyMoreLeavesItsRoom() {
    for (int round = 0; round < 3; round++) {
      try {
        fetchLinks.fetch(
            List.of(link(1, "small"), link(2, LARGE), link(3, LARGE)),
            false,
            PATIENCE,
            fetched -> {
              throw new IllegalStateException("of the taker");
            });
      } catch (IllegalStateException ofTheTaker) {
        continue;
      }
    }
    try (CalendarRoom.Stay stay = room.stay()) {
      assertThat(stay.takesLarge()).isTrue();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String name(FetchedLink fetched) {
    return fetched.claimed().link().name();
  }

  private static LeasedLink link(long id, String name) {
    return new LeasedLink(
        SomeLink.to("https://calendar.example/" + id, id, new UnitId(1, 1), name),
        1,
        1,
        Grain.NIGHT);
  }

  /** Large ones need their room, as those that are fetched. */
  private final class Calendars implements CalendarSource {

    @Override
    public FetchOutcome fetch(
        Link link, OptionValues settings, Grain grain, Optional<Cursor> known) {
      if (link.name().equals(LARGE)) {
        try (CalendarRoom.Stay stay = room.stay()) {
          assertThat(stay.takesLarge()).isTrue();
        }
        most.accumulateAndGet(there.incrementAndGet(), Math::max);
      }
      return new FetchOutcome.Failed(Known.EMPTY, link.peer());
    }

    @Override
    public boolean isSame(Link link, String signature) {
      return true;
    }
  }

  private static final class OwnThreads extends Background {

    @Override
    public void start(Runnable work) {
      Thread.startVirtualThread(work);
    }
  }

  private static final class Defaults implements SiteOptions {

    @Override
    public OptionValues values() {
      return new OptionValues(Map.of());
    }

    @Override
    public void store(Map<String, String> changes, Instant now) {}

    @Override
    public void siteChanged(Instant now) {}
  }
}
