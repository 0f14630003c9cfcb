package ee.hbook.ical.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ee.hbook.feed.Reach;
import ee.hbook.feed.WhereNamesLead;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Looks names up as this machine does, and keeps what it found for some minutes. */
@ApplicationScoped
public class ResolvedNames implements WhereNamesLead {

  private static final Pattern ADDRESS =
      Pattern.compile("\\[[0-9a-fA-F:.]+\\]|[0-9]+(\\.[0-9]+){3}");
  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST = 100;

  private final Cache<String, Reach> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

  @Override
  public Reach of(String host) {
    Reach kept = known.getIfPresent(host);
    if (kept != null) {
      return kept;
    }
    Reach found =
        ADDRESS.matcher(host).matches()
            ? ofAddresses(lookUp(host), Reach.OWN_NETWORK)
            : Reach.ofName(host).orElseGet(() -> ofAddresses(lookUp(host), Reach.ONLY_FROM_HERE));
    known.put(host, found);
    return found;
  }

  private static Reach ofAddresses(InetAddress[] addresses, Reach otherwise) {
    if (addresses.length == 0) {
      return Reach.UNKNOWN;
    }
    if (Arrays.stream(addresses).allMatch(PublicAddress::isPublic)) {
      return Reach.OUTSIDE;
    }
    return otherwise == Reach.OWN_NETWORK && addresses[0].isLoopbackAddress()
        ? Reach.THIS_MACHINE
        : otherwise;
  }

  /** A name look-up of the operating system cannot be broken off, so it waits elsewhere. */
  static InetAddress[] lookUp(String host) {
    try {
      return CompletableFuture.supplyAsync(() -> addresses(host), Thread::startVirtualThread)
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException notFound) {
      return new InetAddress[0];
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new InetAddress[0];
    }
  }

  private static InetAddress[] addresses(String host) {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException notFound) {
      return new InetAddress[0];
    }
  }
}
