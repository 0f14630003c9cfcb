package graphsim.faults;

import graphsim.exchange.Directory;
import graphsim.exchange.Mailbox;
import graphsim.exchange.SimClock;
import graphsim.exchange.Turn;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is too much for one mailbox: more than four requests at once, or 10,000 in ten minutes. */
public final class Throttle {

  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final Directory directory;
  private final SimClock clock;
  private final Turn turn;
  private final Map<Mailbox, Integer> running = new HashMap<>();
  private final Map<Mailbox, Deque<Instant>> recent = new HashMap<>();
  private int mostAtOnce = 4;
  private int mostInWindow = 10_000;
  private Effect refusal = Effect.throttled(429, "1");
  private Consumer<SimRequest> pause = request -> {};
  private int worst;

  /** Over these mailboxes. */
  public Throttle(Directory directory, SimClock clock, Turn turn) {
    this.directory = directory;
    this.clock = clock;
    this.turn = turn;
  }

  /** How many requests a mailbox takes at once, and in ten minutes. */
  public void limits(int atOnce, int inWindow) {
    mostAtOnce = atOnce;
    mostInWindow = inWindow;
  }

  /** How it says that it is too much. */
  public void refusal(Effect other) {
    refusal = other;
  }

  /** What every request waits for while it counts as running. */
  public void pause(Consumer<SimRequest> other) {
    pause = other;
  }

  /** The most requests for one mailbox that ran at once so far, refused ones included. */
  public int worst() {
    return turn.inside(() -> worst);
  }

  /** Answers a request, or refuses it. */
  public SimAnswer around(SimRequest request, Supplier<SimAnswer> truly) {
    Optional<Mailbox> mailbox = turn.inside(() -> mailbox(request));
    if (mailbox.isEmpty()) {
      pause.accept(request);
      return truly.get();
    }
    try {
      boolean tooMuch = turn.inside(() -> enters(mailbox.get()));
      pause.accept(request);
      return tooMuch ? refusal.on(request, truly) : truly.get();
    } finally {
      turn.inside(() -> running.merge(mailbox.get(), -1, Integer::sum));
    }
  }

  private boolean enters(Mailbox mailbox) {
    int now = running.merge(mailbox, 1, Integer::sum);
    worst = Math.max(worst, now);
    Deque<Instant> times = recent.computeIfAbsent(mailbox, box -> new ArrayDeque<>());
    while (!times.isEmpty() && times.element().isBefore(clock.now().minus(WINDOW))) {
      times.remove();
    }
    times.add(clock.now());
    return now > mostAtOnce || times.size() > mostInWindow;
  }

  private Optional<Mailbox> mailbox(SimRequest request) {
    List<String> path = request.segments();
    return path.size() > 4 && path.get(2).equals("users")
        ? directory.find(path.get(3))
        : Optional.empty();
  }
}
