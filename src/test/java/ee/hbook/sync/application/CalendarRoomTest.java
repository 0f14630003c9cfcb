package ee.hbook.sync.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class CalendarRoomTest {

  private final CalendarRoom room = new CalendarRoom(300, 1, Duration.ZERO);

  @Test
  void smallCalendarsTakeWhatTheyAreOfTheRoom() throws Exception {
    try (CalendarRoom.Stay stay = room.stay()) {
      assertThat(stay.takes(200_000)).isTrue();
      assertThat(elsewhere(() -> takes(200_000))).isFalse();
      assertThat(elsewhere(() -> takes(50_000))).isTrue();
    }
  }

  @Test
  void aLargeCalendarIsAloneWithSmallOnes() throws Exception {
    try (CalendarRoom.Stay stay = room.stay()) {
      assertThat(stay.takesLarge()).isTrue();
      assertThat(elsewhere(() -> takes(CalendarRoom.SMALL + 1))).isFalse();
      assertThat(elsewhere(() -> takes(50_000))).isTrue();
    }
  }

  @Test
  void whoLeavesGivesTheRoomBack() throws Exception {
    try (CalendarRoom.Stay stay = room.stay()) {
      stay.takesLarge();
    }
    assertThat(elsewhere(() -> takes(CalendarRoom.SMALL + 1))).isTrue();
  }

  @Test
  void aStayWithinAnotherEndsWithIt() throws Exception {
    try (CalendarRoom.Stay outer = room.stay()) {
      try (CalendarRoom.Stay inner = room.stay()) {
        inner.takesLarge();
      }
      assertThat(outer.isLarge()).isTrue();
      assertThat(elsewhere(() -> takes(CalendarRoom.SMALL + 1))).isFalse();
    }
  }

  @Test
  void aStayCanBeEndedByAnotherThread() throws Exception {
    CalendarRoom.Stay stay = room.stay();
    stay.takesLarge();
    stay.leave();
    elsewhere(
        () -> {
          stay.close();
          return true;
        });
    assertThat(takes(CalendarRoom.SMALL + 1)).isTrue();
  }

  private boolean takes(int bytes) {
    try (CalendarRoom.Stay stay = room.stay()) {
      return stay.takes(bytes);
    }
  }

  private static boolean elsewhere(Callable<Boolean> work)
      throws InterruptedException, ExecutionException {
    FutureTask<Boolean> task = new FutureTask<>(work);
    Thread.startVirtualThread(task);
    return task.get();
  }
}
