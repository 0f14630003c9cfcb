package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.hook.HookFault;
import ee.hbook.hook.HookFault.Kind;
import ee.hbook.hook.application.FailingHooks;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepHookNotices;
import ee.hbook.notification.application.KeepNotices;
import ee.hbook.notification.application.WatchHooks;
import ee.hbook.sync.TickOver;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a house with a hook that does not work tells its owner. */
class FailingHooksTest {

  private static final Instant START = Instant.parse("2027-01-08T18:00:00Z");
  private static final HookFault FAULT =
      new HookFault("provider.Late", "hb_filter", Kind.THREW, "java.lang.ArithmeticException");

  private final SetClock clock = new SetClock(START);
  private final RealHouse house = new RealHouse(clock, new Elsewhere(), Map.of());

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aHookThatDoesNotWorkIsToldOnce() {
    failing().add(FAULT);
    ticks();
    clock.set(START.plus(Duration.ofHours(1)));
    ticks();
    assertThat(told())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(Notice.Kind.HOOK_FAILING);
              assertThat(notice.uid()).isEqualTo("provider.Late");
              assertThat(notice.unit()).isEmpty();
              assertThat(notice.message().inEnglish())
                  .isEqualTo("provider.Late (threw: java.lang.ArithmeticException, hb_filter)");
              assertThat(notice.createdOn()).isEqualTo(START);
            });
  }

  @Test
  void aHouseWhoseHooksWorkIsToldNothing() {
    ticks();
    assertThat(told()).isEmpty();
  }

  @Test
  void whatAPersonHasReadIsNotToldAgain() {
    failing().add(FAULT);
    ticks();
    house.get(KeepNotices.class).dismiss(told().getFirst().id());
    ticks();
    assertThat(told()).isEmpty();
    failing().add(new HookFault("provider.Other", "", Kind.NOT_MADE, ""));
    ticks();
    assertThat(told()).extracting(Notice::uid).containsExactly("provider.Other");
    house.get(KeepNotices.class).dismissAll();
    ticks();
    assertThat(told()).isEmpty();
  }

  @Test
  void aStartWithoutTheHookEndsItsNotice() {
    failing().add(FAULT);
    ticks();
    WatchHooks started = new WatchHooks(new FailingHooks(), house.get(KeepHookNotices.class));
    started.look(new TickOver());
    assertThat(told()).isEmpty();
    ticks();
    assertThat(told()).as("another node still has it").hasSize(1);
    started.look(new TickOver());
    assertThat(told()).as("which this one knows nothing of").hasSize(1);
  }

  private FailingHooks failing() {
    return house.get(FailingHooks.class);
  }

  private void ticks() {
    house.get(WatchHooks.class).look(new TickOver());
  }

  private List<Notice> told() {
    return house.look(() -> house.get(Notices.class).all());
  }
}
