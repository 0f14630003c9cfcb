package ee.hbook.ical.http;

import ee.hbook.ical.Delivery;
import ee.hbook.ical.Download;
import ee.hbook.ical.Download.Body;
import ee.hbook.ical.HttpValidators;
import ee.hbook.ical.http.Turns.Turn;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureCode.Known;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.ssl.SSLContexts;

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
  private final Predicate<LinkAddress> redirects;
  private final ExecutorService lookups;
  private final ScheduledThreadPoolExecutor alarms;
  private final CloseableHttpClient guarded;
  private final CloseableHttpClient open;
  private final Turns turns = new Turns(Connections.PER_HOST, Connections.IN_ALL);

  /** Trusts whom the JVM trusts. */
  Fetcher(Limits limits, GuardedResolver.Lookup lookup, Predicate<InetAddress> isPublic) {
    this(limits, lookup, isPublic, SSLContexts.createDefault(), LinkAddress::isAtPortOfTheWeb);
  }

  /**
   * Makes the clients.
   *
   * @param limits the limits of every download
   * @param lookup turns names into addresses
   * @param isPublic which addresses are public
   * @param tls which certificates are trusted
   * @param redirects where a redirect may lead that leaves the port of a public address
   */
  Fetcher(
      Limits limits,
      GuardedResolver.Lookup lookup,
      Predicate<InetAddress> isPublic,
      SSLContext tls,
      Predicate<LinkAddress> redirects) {
    this.redirects = redirects;
    this.limits = limits;
    ThreadFactory threads = Thread.ofPlatform().daemon().name("calendar-download-", 0).factory();
    lookups = Executors.newCachedThreadPool(threads);
    alarms = new ScheduledThreadPoolExecutor(1, threads);
    alarms.setRemoveOnCancelPolicy(true);
    guarded = client(lookup, isPublic, tls);
    open = client(lookup, any -> true, tls);
  }

  private CloseableHttpClient client(
      GuardedResolver.Lookup lookup, Predicate<InetAddress> allow, SSLContext tls) {
    return Connections.client(
        limits, new GuardedResolver(lookup, allow, lookups, this::patience), tls);
  }

  /** How long the look-up that this thread waits for may take. */
  private Duration patience() {
    Duration left = DEADLINE.get().left();
    return left.compareTo(limits.connect()) < 0 ? left : limits.connect();
  }

  Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known) {
    return fetch(address, allowPrivate, known, limits.bytes());
  }

  Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known, int most) {
    return inTurn(address, new Errand(client(allowPrivate), known, false, most));
  }

  Download look(LinkAddress address, boolean allowPrivate) {
    return inTurn(
        address, new Errand(client(allowPrivate), HttpValidators.NONE, true, limits.bytes()));
  }

  /** One hop within the same limits; what the answer says is left unread. */
  Delivery post(
      LinkAddress address, boolean allowPrivate, Map<String, String> headers, String json) {
    HttpPost request = new HttpPost(address.uri());
    request.setHeader(HttpHeaders.USER_AGENT, UserAgents.CALLER);
    headers.forEach(request::setHeader);
    request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
    try (Turn turn = turns.await(address.host(), limits.total())) {
      return turn == null
          ? new Delivery.Failed(Known.BUSY)
          : post(client(allowPrivate), address, request);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Delivery.Failed(Known.INTERRUPTED);
    }
  }

  private Delivery post(CloseableHttpClient client, LinkAddress address, HttpPost request) {
    try (Deadline deadline = new Deadline(limits.total(), alarms)) {
      DEADLINE.set(deadline);
      deadline.watch(request);
      Delivery outcome;
      try {
        outcome =
            new Delivery.Answered(
                client.executeOpen(null, request, HttpClientContext.create()).getCode());
      } catch (IOException fault) {
        outcome = new Delivery.Failed(Failures.ofFault(fault).code());
      } finally {
        request.cancel(); // drops the connection with what was not read
      }
      return deadline.isOver() ? new Delivery.Failed(Known.TIMEOUT) : outcome;
    } finally {
      DEADLINE.remove();
    }
  }

  private CloseableHttpClient client(boolean allowPrivate) {
    return allowPrivate ? open : guarded;
  }

  /** The download's time begins when it is its turn. */
  private Download inTurn(LinkAddress address, Errand errand) {
    try (Turn turn = turns.await(address.host(), limits.total())) {
      return turn == null ? new Download.Failed(Known.BUSY) : inTime(address, errand);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Download.Failed(Known.INTERRUPTED);
    }
  }

  private Download inTime(LinkAddress address, Errand errand) {
    try (Deadline deadline = new Deadline(limits.total(), alarms)) {
      DEADLINE.set(deadline);
      return follow(errand, address, deadline);
    } finally {
      DEADLINE.remove();
    }
  }

  private Download follow(Errand errand, LinkAddress address, Deadline deadline) {
    Set<URI> seen = new HashSet<>();
    LinkAddress at = address;
    while (seen.size() <= MOST_REDIRECTS) {
      if (!seen.add(at.uri())) {
        return new Download.Failed(Known.REDIRECT_LOOP);
      }
      boolean direct = seen.size() == 1;
      switch (hop(direct ? errand : errand.unconditional(), at, deadline)) {
        case Hop.Arrived(Body body) -> {
          return direct ? body : body.withoutValidators();
        }
        case Hop.Arrived(Download download) -> {
          return download;
        }
        case Hop.Onward(LinkAddress next) -> at = next;
      }
    }
    return new Download.Failed(Known.REDIRECTS);
  }

  private Hop hop(Errand errand, LinkAddress at, Deadline deadline) {
    HttpGet request = errand.request(at);
    HttpClientContext context = HttpClientContext.create();
    deadline.watch(request);
    Hop outcome;
    try {
      ClassicHttpResponse response = errand.client().executeOpen(null, request, context);
      outcome =
          new Answer(response, at, errand.most(), context.getSSLSession())
              .read(!errand.known().isEmpty(), errand.client() == open ? any -> true : redirects);
    } catch (IOException fault) {
      outcome = new Hop.Arrived(Failures.ofFault(fault));
    } finally {
      request.cancel(); // drops the connection, unless the body was read to its end
    }
    if (Thread.currentThread().isInterrupted()) {
      return new Hop.Arrived(new Download.Failed(Known.INTERRUPTED));
    }
    return deadline.isOver() ? new Hop.Arrived(new Download.Failed(Known.TIMEOUT)) : outcome;
  }

  @Override
  public void close() {
    guarded.close(CloseMode.IMMEDIATE);
    open.close(CloseMode.IMMEDIATE);
    alarms.shutdownNow();
    lookups.shutdownNow();
  }
}
