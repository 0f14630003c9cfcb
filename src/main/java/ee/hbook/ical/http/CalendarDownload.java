package ee.hbook.ical.http;

import ee.hbook.ical.Deliveries;
import ee.hbook.ical.Delivery;
import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.LinkAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Downloads calendars, and hands texts over. One client with kept connections serves the whole
 * application; it may be called from any number of threads, virtual ones included; not all of them
 * go to one host at once. It never throws for what the other side does, and never logs an address.
 */
@ApplicationScoped
public class CalendarDownload implements Downloads, Deliveries, AutoCloseable {

  private final Limits limits;
  private @Nullable Fetcher fetcher;

  /** For the container, which calls {@link #open()} on the one real instance. */
  public CalendarDownload() {
    this(Limits.USUAL);
  }

  /**
   * For use without a container: {@link #open()} it before the first download.
   *
   * @param limits the limits of every download
   */
  public CalendarDownload(Limits limits) {
    this.limits = limits;
  }

  /** Makes the client. */
  @PostConstruct
  public void open() {
    fetcher = new Fetcher(limits, InetAddress::getAllByName, PublicAddress::isPublic);
  }

  /**
   * Fetches a calendar; returns within twice the time limit whatever the other side does, the first
   * half being for whoever has to wait until others have left the host. Redirects are followed
   * within the site (at most five, never from https to http), and every hop is held against the
   * same rules on the address that is connected to.
   *
   * @param address the address
   * @param allowPrivate whether loopback and private addresses may be reached
   * @param known what the address gave with an answer that will still do; redirects neither get it
   *     nor give any
   * @return the unpacked bytes, or that the known ones still do, or why there are none; when the
   *     thread was interrupted a failure of our own, with the thread still interrupted
   */
  @Override
  public Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known) {
    return fetch(address, allowPrivate, known, limits.bytes());
  }

  @Override
  public Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known, int most) {
    return fetcher().fetch(address, allowPrivate, known, Math.min(most, limits.bytes()));
  }

  @Override
  public Download look(LinkAddress address, boolean allowPrivate) {
    return fetcher().look(address, allowPrivate);
  }

  @Override
  public Delivery post(
      LinkAddress address, boolean allowPrivate, Map<String, String> headers, String json) {
    return fetcher().post(address, allowPrivate, headers, json);
  }

  private Fetcher fetcher() {
    return Objects.requireNonNull(fetcher, "not open");
  }

  /** Breaks off what still runs and closes all connections. */
  @Override
  @PreDestroy
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
