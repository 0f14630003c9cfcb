package ee.hbook.ical.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The name look-up of the connections themselves: what is checked here is what is connected to, so
 * a name cannot change its address between the check and the connection.
 */
final class GuardedResolver implements DnsResolver {

  private final Lookup lookup;
  private final Predicate<InetAddress> allowed;
  private final ExecutorService threads;
  private final Supplier<Duration> patience;

  GuardedResolver(
      Lookup lookup,
      Predicate<InetAddress> allowed,
      ExecutorService threads,
      Supplier<Duration> patience) {
    this.lookup = lookup;
    this.allowed = allowed;
    this.threads = threads;
    this.patience = patience;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = patiently(host);
    for (InetAddress address : addresses) {
      if (!allowed.test(address)) {
        throw new RefusedAddressException();
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** A name look-up of the operating system cannot be broken off, so it waits elsewhere. */
  private InetAddress[] patiently(String host) throws UnknownHostException {
    Future<InetAddress[]> answer = threads.submit(() -> lookup.resolve(host));
    try {
      return answer.get(patience.get().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException notFound) {
      answer.cancel(true);
      throw new UnknownHostException("not found");
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnknownHostException("interrupted");
    }
  }

  /** Turns a host name into addresses. */
  interface Lookup {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  /** The name leads to an address that links may not reach. */
  static final class RefusedAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;
  }
}
