package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.fault.LoopbackServer;
import ee.hbook.ical.Download;
import ee.hbook.ical.HttpValidators;
import ee.hbook.ical.http.Turns.Turn;
import ee.hbook.link.LinkAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest extends DownloadSetting {

  private static final Executor SIDE_BY_SIDE = Thread::startVirtualThread;

  private final Turns turns = new Turns(1, 2);

  @Test
  void theNextGoesWhenOneIsDone() throws InterruptedException {
    Objects.requireNonNull(await("a")).close();
    assertThat(await("a")).isNotNull();
    assertThat(await("a")).isNull();
  }

  @Test
  void aHostThatIsBusyKeepsNobodyFromAnother() throws InterruptedException {
    assertThat(await("a")).isNotNull();
    assertThat(await("a")).isNull();
    assertThat(await("b")).isNotNull();
  }

  @Test
  void thereAreNotTooManyInAll() throws InterruptedException {
    Turn first = Objects.requireNonNull(await("a"));
    assertThat(await("b")).isNotNull();
    assertThat(await("c")).isNull();
    first.close();
    assertThat(await("c")).isNotNull();
  }

  @Test
  void fourAtOnceGoToOneHostAndWaitingCostsNobodyHisTime() throws IOException {
    AtomicInteger there = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    LoopbackServer server =
        server(
            request -> {
              most.accumulateAndGet(there.incrementAndGet(), Math::max);
              request.server().pause(700);
              there.decrementAndGet();
              request.reply("200 OK", "x");
            });
    Duration seconds = Duration.ofSeconds(10);
    Fetcher fetcher = fetcher(new Limits(seconds, seconds, Duration.ofMillis(1900), 1000));
    LinkAddress address = at(server, "/a.ics");
    List<CompletableFuture<Download>> downloads =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> fetcher.fetch(address, false, HttpValidators.NONE), SIDE_BY_SIDE))
            .toList();
    assertThat(downloads)
        .allSatisfy(download -> assertThat(download.join()).isInstanceOf(Download.Body.class));
    assertThat(most).hasValue(4);
  }

  private @Nullable Turn await(String host) throws InterruptedException {
    return turns.await(host, Duration.ofMillis(10));
  }
}
