package ee.hbook.ical.http;

import ee.hbook.ical.Download;
import ee.hbook.ical.Download.Body;
import ee.hbook.ical.HttpValidators;
import ee.hbook.sync.LinkAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;

/**
 * Fetches addresses: one hop after another, each within what is left of the time.
 *
 * <p>Public and private links have a client each, because a connection kept alive for one must not
 * serve the other.
 */
final class Fetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final ThreadLocal<Deadline> DEADLINE = new ThreadLocal<>();

  private final Limits limits;
  private final ExecutorService lookups;
  private final ScheduledThreadPoolExecutor alarms;
  private final CloseableHttpClient guarded;
  private final CloseableHttpClient open;

  Fetcher(Limits limits, GuardedResolver.Lookup lookup, Predicate<InetAddress> isPublic) {
    this.limits = limits;
    ThreadFactory threads = Thread.ofPlatform().daemon().name("calendar-download-", 0).factory();
    lookups = Executors.newCachedThreadPool(threads);
    alarms = new ScheduledThreadPoolExecutor(1, threads);
    alarms.setRemoveOnCancelPolicy(true);
    guarded = client(lookup, isPublic);
    open = client(lookup, any -> true);
  }

  private CloseableHttpClient client(GuardedResolver.Lookup lookup, Predicate<InetAddress> allow) {
    return Connections.client(limits, new GuardedResolver(lookup, allow, lookups, this::patience));
  }

  /** How long the look-up that this thread waits for may take. */
  private Duration patience() {
    Duration left = DEADLINE.get().left();
    return left.compareTo(limits.connect()) < 0 ? left : limits.connect();
  }

  Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known) {
    try (Deadline deadline = new Deadline(limits.total(), alarms)) {
      DEADLINE.set(deadline);
      return follow(allowPrivate ? open : guarded, address, known, deadline);
    } finally {
      DEADLINE.remove();
    }
  }

  private Download follow(
      CloseableHttpClient client, LinkAddress address, HttpValidators known, Deadline deadline) {
    Set<URI> seen = new HashSet<>();
    LinkAddress at = address;
    while (seen.size() <= MOST_REDIRECTS) {
      if (!seen.add(at.uri())) {
        return Failures.config(
            "redirect-loop",
            at.host() + " sends us round in a circle. Open the address in a browser to check it.");
      }
      boolean direct = seen.size() == 1;
      switch (hop(client, at, direct ? known : HttpValidators.NONE, deadline)) {
        case Hop.Arrived(Body body) -> {
          return direct ? body : body.withoutValidators();
        }
        case Hop.Arrived(Download download) -> {
          return download;
        }
        case Hop.Onward(LinkAddress next) -> at = next;
      }
    }
    return Failures.config(
        "redirects",
        at.host() + " sends us on too many times. Open the address in a browser to check it.");
  }

  private Hop hop(
      CloseableHttpClient client, LinkAddress at, HttpValidators known, Deadline deadline) {
    HttpGet request = new HttpGet(at.uri());
    UserAgents.of(at.host()).ifPresent(name -> request.setHeader(HttpHeaders.USER_AGENT, name));
    request.setHeader(HttpHeaders.ACCEPT, "text/calendar, */*;q=0.1");
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    known.tag().ifPresent(tag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, tag));
    known.modified().ifPresent(date -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, date));
    deadline.watch(request);
    Hop outcome;
    try {
      outcome =
          new Answer(
                  client.executeOpen(null, request, HttpClientContext.create()), at, limits.bytes())
              .read(!known.isEmpty());
    } catch (IOException fault) {
      outcome = new Hop.Arrived(Failures.ofFault(fault, at.host(), limits.bytes()));
    } finally {
      request.cancel(); // drops the connection, unless the body was read to its end
    }
    if (Thread.currentThread().isInterrupted()) {
      return new Hop.Arrived(Failures.interrupted());
    }
    return deadline.isOver() ? new Hop.Arrived(Failures.timeout(at.host())) : outcome;
  }

  @Override
  public void close() {
    guarded.close(CloseMode.IMMEDIATE);
    open.close(CloseMode.IMMEDIATE);
    alarms.shutdownNow();
    lookups.shutdownNow();
  }
}
