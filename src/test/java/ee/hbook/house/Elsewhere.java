package ee.hbook.house;

import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.FeedReader;
import ee.hbook.ical.FeedRequest;
import ee.hbook.ical.HttpValidators;
import ee.hbook.ical.RenderedFeed;
import ee.hbook.ical.RetryAfter;
import ee.hbook.ical.application.RememberReads;
import ee.hbook.ical.application.ServeFeed;
import ee.hbook.sync.FailureClass;
import ee.hbook.sync.LinkAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network: calendars that a test puts at addresses, and houses whose feeds are served by
 * themselves, which remember who read them and answer to the known tag as over HTTP.
 */
public final class Elsewhere implements Downloads {

  private static final String READER = "HBook-EE/1.0 (+calendar sync)";

  private final Map<String, Optional<byte[]>> calendars = new ConcurrentHashMap<>();
  private final Map<String, Download> failures = new ConcurrentHashMap<>();
  private final Map<String, RealHouse> houses = new ConcurrentHashMap<>();

  /** Puts a calendar at an address; none: the address answers 503. */
  public void put(String url, Optional<byte[]> calendar) {
    calendars.put(url, calendar);
  }

  /** Makes an address fail in some other way. */
  public void fail(String url, FailureClass failure, String code) {
    failures.put(url, failed(code, failure));
  }

  /** Makes an address ask to be left alone for a while. */
  public void throttle(String url, Duration pause) {
    failures.put(
        url,
        new Download.Failed(
            FailureClass.THROTTLED,
            "http-429",
            "Come less often.",
            Optional.of(new RetryAfter.Wait(pause)),
            Optional.empty()));
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
    return calendars
        .getOrDefault(address.uri().toString(), Optional.empty())
        .<Download>map(bytes -> new Download.Body(bytes, Optional.empty(), HttpValidators.NONE))
        .orElseGet(() -> failed("http-503", FailureClass.TRANSIENT));
  }

  private static Download feed(RealHouse house, String query, HttpValidators known) {
    Optional<RenderedFeed> feed =
        FeedRequest.parse(query)
            .flatMap(
                asked ->
                    house.get(ServeFeed.class).serve(asked, FeedReader.of(Optional.of(READER))));
    if (feed.isEmpty()) {
      return failed("http-404", FailureClass.GONE);
    }
    house.get(RememberReads.class).read(feed.get().content(), Optional.of(READER));
    String tag = '"' + feed.get().tag() + '"';
    return known.tag().equals(Optional.of(tag))
        ? new Download.Unchanged()
        : new Download.Body(
            feed.get().bytes(),
            Optional.empty(),
            new HttpValidators(Optional.of(tag), Optional.empty()));
  }

  private static Download failed(String code, FailureClass failure) {
    return new Download.Failed(failure, code, "The calendar could not be had.");
  }
}
