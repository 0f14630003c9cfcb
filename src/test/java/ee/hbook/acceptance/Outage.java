package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * How a house behaves whose database is away.
 *
 * @param server the house
 * @param feed one of its feeds
 */
record Outage(RunningServer server, String feed) {

  /** A busy machine included; without the gate it took 20 seconds and more. */
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final int MANY = 80;

  /** Until the house has noticed, feeds say not now as well. */
  void begins() {
    await(503);
  }

  /** Everybody is told when to come again; an orchestrator that all is well with the process. */
  void isToldAtOnce() {
    for (String path :
        List.of(feed, "/admin/", "/admin/login.xhtml", "/resume?token=x", "/api/reservations")) {
      HttpResponse<String> answer = timely(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
    }
    assertThat(timely("/health/live").statusCode()).isEqualTo(200);
    assertThat(timely("/health/ready").statusCode()).isEqualTo(503);
  }

  /** Many readers come before anybody has noticed: they wait, the orchestrator does not. */
  void isToldAtOnceToMany() {
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Integer>> polls =
          Stream.generate(
                  () -> CompletableFuture.supplyAsync(() -> server.get(feed).statusCode(), readers))
              .limit(MANY)
              .toList();
      begins();
      assertThat(timely("/health/live").statusCode()).isEqualTo(200);
      assertThat(timely(feed).statusCode()).isEqualTo(503);
      polls.forEach(poll -> assertThat(poll.join()).isEqualTo(503));
    }
  }

  /** It answers again without anybody's help. */
  void isOverSoon() {
    await(200);
  }

  private void await(int status) {
    long end = System.nanoTime() + SOON.toNanos();
    while (server.get(feed).statusCode() != status) {
      assertThat(System.nanoTime()).as("time until " + status).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
    }
  }

  private HttpResponse<String> timely(String path) {
    long begin = System.nanoTime();
    HttpResponse<String> answer = server.get(path);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(path).isLessThan(AT_ONCE);
    return answer;
  }
}
