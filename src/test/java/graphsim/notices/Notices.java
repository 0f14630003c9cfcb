package graphsim.notices;

import graphsim.exchange.ChangeKind;
import graphsim.exchange.Item;
import graphsim.exchange.Mailbox;
import graphsim.exchange.SimClock;
import graphsim.exchange.Store;
import graphsim.exchange.Tree;
import graphsim.exchange.Turn;
import graphsim.graph.EventWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Supplier;

/** What is told of changes: queued when they happen, sent when {@link #deliver} is called. */
public final class Notices implements Store.Listener {

  /** Whose notices these are, and who brings them. */
  public record Sending(String tenantId, Supplier<Postman> postman) {}

  private record Waiting(Instant due, long number, Notice notice) {}

  private static final Duration GIVES_UP = Duration.ofHours(4);
  private static final Duration FIRST_TRY = Duration.ofSeconds(3);
  private static final Duration LATER_TRIES = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

  private final Supplier<List<Subscription>> subscriptions;
  private final Sending sending;
  private final SimClock clock;
  private final Turn turn;
  private final PriorityQueue<Waiting> queue =
      new PriorityQueue<>(Comparator.comparing(Waiting::due).thenComparing(Waiting::number));
  private final Deque<Fate> next = new ArrayDeque<>();
  private final Map<String, Pace> paces = new HashMap<>();
  private final List<Notice> delivered = new ArrayList<>();
  private Fate fate = Fate.SOON;
  private Random shuffling;
  private boolean early;
  private long number;

  Notices(Supplier<List<Subscription>> subscriptions, Sending sending, SimClock clock, Turn turn) {
    this.subscriptions = subscriptions;
    this.sending = sending;
    this.clock = clock;
    this.turn = turn;
  }

  /** What becomes of every notice from now on. */
  public void fate(Fate other) {
    fate = other;
  }

  /** What becomes of the next ones, before {@link #fate} holds again. */
  public void next(int count, Fate other) {
    next.addAll(Collections.nCopies(count, other));
  }

  /** Whether those that are due together are sent in any order, by a source of chance. */
  public void shuffled(Random random) {
    shuffling = random;
  }

  /** Whether the first notice of a subscription comes before the answer that it is there. */
  public void early(boolean other) {
    early = other;
  }

  /** What has been taken so far, in order. */
  public List<Notice> delivered() {
    return List.copyOf(delivered);
  }

  /** When the next one is due. */
  public Optional<Instant> due() {
    return Optional.ofNullable(queue.peek()).map(Waiting::due);
  }

  @Override
  public void changed(Mailbox mailbox, Item item, ChangeKind kind) {
    for (Subscription one : subscriptions.get()) {
      if (one.mailbox() == mailbox && one.wants(kind) && !one.suspended()) {
        queue(new Notice(one.url(), one.id(), json(one, item, kind), clock.now(), 0));
      }
    }
  }

  void subscribed(Subscription one) {
    if (early) {
      one.mailbox().items().values().stream()
          .findFirst()
          .ifPresent(item -> changed(one.mailbox(), item, ChangeKind.UPDATED));
      turn.outside(this::deliver);
    }
  }

  private Map<String, Object> json(Subscription one, Item item, ChangeKind kind) {
    String id = one.immutableIds() ? item.names().id() : item.names().mutable();
    String resource = "Users/" + one.mailbox().guid() + "/Events/" + id;
    return Tree.of(
        "subscriptionId", one.id(),
        "subscriptionExpirationDateTime", EventWriter.moment(one.expires()),
        "changeType", kind.word(),
        "resource", resource,
        "resourceData",
            Tree.of(
                "@odata.type",
                "#Microsoft.Graph.Event",
                "@odata.id",
                resource,
                "@odata.etag",
                EventWriter.etag(item),
                "id",
                id),
        "clientState", one.clientState(),
        "tenantId", sending.tenantId());
  }

  /** Tells of the subscription itself, where it has a URL for that. */
  void lifecycle(Subscription one, String event) {
    if (one.lifecycleUrl() != null) {
      Map<String, Object> json =
          Tree.of(
              "subscriptionId", one.id(),
              "subscriptionExpirationDateTime", EventWriter.moment(one.expires()),
              "tenantId", sending.tenantId(),
              "clientState", one.clientState(),
              "lifecycleEvent", event);
      queue(new Notice(one.lifecycleUrl(), one.id(), json, clock.now(), 0));
    }
  }

  private void queue(Notice notice) {
    Pace.Verdict pace = pace(notice.url()).at(clock.now());
    if (pace == Pace.Verdict.DROP) {
      return;
    }
    Duration later = pace == Pace.Verdict.SLOW ? Pace.WINDOW : Duration.ZERO;
    Fate its = next.isEmpty() ? fate : next.remove();
    its.delays(notice).forEach(delay -> wait(notice, delay.plus(later)));
  }

  private void wait(Notice notice, Duration delay) {
    queue.add(new Waiting(clock.now().plus(delay), number++, notice));
  }

  private Pace pace(String url) {
    return paces.computeIfAbsent(URI.create(url).getAuthority(), host -> new Pace());
  }

  /** Sends what is due, one POST for each URL; gives how many were taken. */
  public int deliver() {
    int taken = 0;
    for (List<Notice> batch : turn.inside(this::batches)) {
      String url = batch.get(0).url();
      Map<String, Object> body = Tree.of("value", batch.stream().map(Notice::json).toList());
      Postman.Receipt receipt = post(url, "application/json; charset=utf-8", Tree.write(body));
      taken += turn.inside(() -> received(batch, receipt));
    }
    return taken;
  }

  private List<List<Notice>> batches() {
    List<Notice> due = new ArrayList<>();
    while (!queue.isEmpty() && !queue.element().due().isAfter(clock.now())) {
      due.add(queue.remove().notice());
    }
    if (shuffling != null) {
      Collections.shuffle(due, shuffling);
    }
    Map<String, List<Notice>> byUrl = new LinkedHashMap<>();
    due.forEach(
        notice -> byUrl.computeIfAbsent(notice.url(), url -> new ArrayList<>()).add(notice));
    return List.copyOf(byUrl.values());
  }

  private int received(List<Notice> batch, Postman.Receipt receipt) {
    pace(batch.get(0).url()).add(clock.now(), receipt.took());
    Duration limit = batch.get(0).attempts() == 0 ? FIRST_TRY : LATER_TRIES;
    if (receipt.taken() && receipt.took().compareTo(limit) <= 0) {
      delivered.addAll(batch);
      return batch.size();
    }
    batch.stream()
        .map(Notice::again)
        .filter(notice -> clock.now().isBefore(notice.made().plus(GIVES_UP)))
        .forEach(notice -> wait(notice, backOff(notice.attempts())));
    return 0;
  }

  private static Duration backOff(int attempts) {
    Duration wait = Duration.ofSeconds(10L << Math.min(attempts, 10) - 1);
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** Sends a notice that Graph never sent, to the URL of a subscription. */
  public Postman.Receipt forge(Subscription one, String clientState) {
    Map<String, Object> json =
        Tree.of(
            "subscriptionId",
            one.id(),
            "subscriptionExpirationDateTime",
            EventWriter.moment(one.expires()),
            "changeType",
            "deleted",
            "resource",
            "Users/" + one.mailbox().guid() + "/Events/AAkForged",
            "clientState",
            clientState,
            "tenantId",
            sending.tenantId());
    return post(one.url(), "application/json", Tree.write(Tree.of("value", List.of(json))));
  }

  /** Posts anything to a client, as a stranger could. */
  public Postman.Receipt post(String url, String contentType, String body) {
    return sending.postman().get().post(url, contentType, body);
  }
}
