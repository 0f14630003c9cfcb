package ee.hbook.house;

import ee.hbook.feed.RenderedFeed;
import ee.hbook.ical.Deliveries;
import ee.hbook.ical.Delivery;
import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.HttpValidators;
import ee.hbook.ical.RetryAfter;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The network: calendars that a test puts at addresses, and houses whose feeds are served by
 * themselves, which remember who read them and answer to the known tag as over HTTP.
 */
public final class Elsewhere implements Downloads, Deliveries {

  private static final String READER = "HBook-EE/1.0 (+calendar sync)";

  private final Map<String, Optional<byte[]>> calendars = new ConcurrentHashMap<>();
  private final Map<String, Supplier<Download>> answers = new ConcurrentHashMap<>();
  private final Map<String, Download> failures = new ConcurrentHashMap<>();
  private final Map<String, Delivery> takers = new ConcurrentHashMap<>();
  private final List<Handed> handed = new CopyOnWriteArrayList<>();
  private final Map<String, RealHouse> houses = new ConcurrentHashMap<>();

  /** Puts a calendar at an address; none: the address answers 503. */
  public void put(String url, Optional<byte[]> calendar) {
    calendars.put(url, calendar);
  }

  /** Lets an address answer anew at each fetch. */
  public void answer(String url, Supplier<Download> answer) {
    answers.put(url, answer);
  }

  /** Makes an address fail in some other way. */
  public void fail(String url, FailureClass failure, String code) {
    failures.put(url, failed(code, failure));
  }

  /** Makes an address ask to be left alone for a while. */
  public void throttle(String url, Duration pause) {
    failures.put(url, throttled(pause));
  }

  /** Lets an address be as it was put. */
  public void repair(String url) {
    failures.remove(url);
  }

  /** Lets a house be reached. */
  public void put(String host, RealHouse house) {
    houses.put(host, house);
  }

  @Override
  public Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known) {
    RealHouse house = houses.get(address.host());
    if (house != null) {
      return feed(house, address.uri().getRawQuery(), known);
    }
    Download failure = failures.get(address.uri().toString());
    if (failure != null) {
      return failure;
    }
    Supplier<Download> answer = answers.get(address.uri().toString());
    if (answer != null) {
      return answer.get();
    }
    return calendars
        .getOrDefault(address.uri().toString(), Optional.empty())
        .map(Elsewhere::body)
        .orElseGet(() -> failed("http-503", FailureClass.TRANSIENT));
  }

  /** How an address answers to what is handed over. */
  public void takes(String url, Delivery delivery) {
    takers.put(url, delivery);
  }

  /** What was handed over at an address, in order. */
  List<Handed> handed(String url) {
    return handed.stream().filter(each -> each.url().equals(url)).toList();
  }

  /** Something that was handed over. */
  record Handed(String url, Map<String, String> headers, String json) {}

  @Override
  public Delivery post(
      LinkAddress address, boolean allowPrivate, Map<String, String> headers, String json) {
    String url = address.uri().toString();
    handed.add(new Handed(url, headers, json));
    return takers.getOrDefault(url, new Delivery.Failed(FailureCode.Known.CONNECT));
  }

  private static Download feed(RealHouse house, String query, HttpValidators known) {
    Optional<RenderedFeed> feed = FrontDoor.ask(house, query, READER);
    if (feed.isEmpty()) {
      return failed("http-404", FailureClass.GONE);
    }
    String tag = '"' + feed.get().tag() + '"';
    return known.tag().equals(Optional.of(tag))
        ? new Download.Unchanged()
        : new Download.Body(
            feed.get().bytes(),
            Optional.empty(),
            new HttpValidators(Optional.of(tag), Optional.empty()));
  }

  /** An answer without validators. */
  static Download body(byte[] calendar) {
    return new Download.Body(calendar, Optional.empty(), HttpValidators.NONE);
  }

  /** An answer that asks to be left alone for a while. */
  static Download throttled(Duration pause) {
    return new Download.Failed(
        FailureClass.THROTTLED,
        new FailureCode.Status(429),
        Optional.of(new RetryAfter.Wait(pause)),
        Optional.empty());
  }

  /** An answer that is no calendar. */
  static Download failed(String code, FailureClass failure) {
    return new Download.Failed(failure, FailureCode.of(code));
  }
}
