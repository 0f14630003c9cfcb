package ee.hbook.house;

import ee.hbook.ical.AnswerFacts;
import ee.hbook.ical.Deliveries;
import ee.hbook.ical.Delivery;
import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.notification.outbox.Post;
import ee.hbook.notification.outbox.PostOutcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All that is outside of a house: calendars, its own feed behind whatever is before it, the clocks
 * of others, a mail server.
 */
final class FactNetwork implements Downloads, Deliveries, Post {

  /** Where the house may say that it is; the second one reaches nobody outside. */
  static final String OUTSIDE = "93.184.216.34";

  static final String INSIDE = "192.168.1.20";

  boolean down;
  Duration ahead = Duration.ZERO;
  Optional<Duration> age = Optional.empty();
  Optional<Duration> certificateFor = Optional.empty();
  boolean mailServer = true;
  boolean mailAnswers = true;
  final Set<String> refusesMailTo = new HashSet<>();

  private final Map<String, Supplier<Download>> calendars = new HashMap<>();
  private Function<String, String> feed = query -> "";

  void put(String url, Supplier<Download> answer) {
    calendars.put(url, answer);
  }

  /** What stands behind the house's own address, by the query. */
  void serve(Function<String, String> feed) {
    this.feed = feed;
  }

  @Override
  public Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known) {
    if (down) {
      return Elsewhere.failed("connect", FailureClass.TRANSIENT);
    }
    if (address.host().equals(OUTSIDE) || address.host().equals(INSIDE)) {
      byte[] ours = feed.apply(address.uri().getRawQuery()).getBytes(StandardCharsets.UTF_8);
      return body(
          ours,
          new AnswerFacts(
              Optional.of(Instant.now()), age, certificateFor.map(Instant.now()::plus)));
    }
    return calendars.get(address.uri().toString()).get();
  }

  /** A calendar with the Date of the server that it comes from. */
  Download calendar(byte[] calendar) {
    Instant theirs = Instant.now().plus(ahead);
    return body(calendar, new AnswerFacts(Optional.of(theirs), Optional.empty(), Optional.empty()));
  }

  private static Download body(byte[] calendar, AnswerFacts facts) {
    return new Download.Body(calendar, Optional.empty(), HttpValidators.NONE, facts);
  }

  @Override
  public Delivery post(
      LinkAddress address, boolean allowPrivate, Map<String, String> headers, String json) {
    return new Delivery.Failed(FailureCode.Known.CONNECT);
  }

  @Override
  public boolean isOpen() {
    return mailServer;
  }

  @Override
  public PostOutcome send(OutgoingMail mail, String site) {
    if (!mailAnswers) {
      return new PostOutcome.Unreachable("connect");
    }
    return refusesMailTo.contains(mail.to())
        ? new PostOutcome.Refused("smtp-550")
        : new PostOutcome.Taken();
  }

  @Override
  public PostOutcome knock() {
    return mailAnswers ? new PostOutcome.Taken() : new PostOutcome.Unreachable("connect");
  }
}
