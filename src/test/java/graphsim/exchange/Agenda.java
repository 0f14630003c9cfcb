package graphsim.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What the servers do by themselves at a time to come, in order of time and then of entry. */
public final class Agenda {

  private record Task(Instant due, long number, Runnable work) {}

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparing(Task::due).thenComparing(Task::number));
  private final SimClock clock;
  private long entries;

  /** Looks at this clock. */
  public Agenda(SimClock clock) {
    this.clock = clock;
  }

  /** Enters work that is due so much later than now. */
  public void in(Duration delay, Runnable work) {
    tasks.add(new Task(clock.now().plus(delay), entries++, work));
  }

  /** Does everything that is due by now, and what that makes due. */
  public void runDue() {
    while (!tasks.isEmpty() && !tasks.element().due().isAfter(clock.now())) {
      tasks.remove().work().run();
    }
  }

  /** When the next work is due. */
  public Optional<Instant> next() {
    return Optional.ofNullable(tasks.peek()).map(Task::due);
  }
}
