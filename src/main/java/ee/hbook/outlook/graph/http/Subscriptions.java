package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Graph.Accepted;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.graph.NewSubscription;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The subscriptions of one application. */
final class Subscriptions {

  /** What was the longest that one could last, and still is in some places. */
  private static final Duration OLD_MOST = Duration.ofHours(70);

  private final GraphCalls calls;
  private final GraphUrls urls;
  private final Pages pages;
  private final Clock clock;

  Subscriptions(GraphCalls calls, GraphUrls urls, Pages pages, Clock clock) {
    this.calls = calls;
    this.urls = urls;
    this.pages = pages;
    this.clock = clock;
  }

  Answer<GraphSubscription> make(NewSubscription wanted) {
    return asked(
        wanted.until(),
        until ->
            Call.post(
                urls.at("/subscriptions"), SubscriptionJson.written(wanted, until), Call.TENANT));
  }

  Answer<GraphSubscription> renew(String id, Instant wanted) {
    return asked(
        wanted, until -> Call.patch(at(id, ""), SubscriptionJson.until(until), Call.TENANT));
  }

  Answer<List<GraphSubscription>> all() {
    return pages
        .items(Call.get(urls.at("/subscriptions"), Call.TENANT))
        .map(
            items -> items.stream().flatMap(each -> SubscriptionJson.read(each).stream()).toList());
  }

  Answer<Accepted> reauthorize(String id) {
    return calls
        .send(Call.post(at(id, "/reauthorize"), JsonValue.EMPTY_JSON_OBJECT, Call.TENANT))
        .map(reply -> new Accepted());
  }

  Answer<Accepted> end(String id) {
    return calls.send(Call.delete(at(id, ""), Call.TENANT)).map(reply -> new Accepted());
  }

  private URI at(String id, String path) {
    return urls.at("/subscriptions/" + GraphUrls.encoded(id) + path);
  }

  /** Asks for as long as is wanted, and where that is too long for what was the most once. */
  private Answer<GraphSubscription> asked(Instant wanted, Function<Instant, Call> call) {
    Instant less = clock.instant().plus(OLD_MOST);
    Call first = call.apply(wanted);
    return calls
        .reply(first)
        .then(
            reply ->
                GraphErrors.isAboutExpiration(reply) && less.isBefore(wanted)
                    ? calls.send(call.apply(less))
                    : reply.isGood()
                        ? new Done<>(reply)
                        : new Failed<>(GraphErrors.of(reply, first)))
        .then(Subscriptions::read);
  }

  private static Answer<GraphSubscription> read(Reply reply) {
    return reply
        .json()
        .flatMap(SubscriptionJson::read)
        .<Answer<GraphSubscription>>map(Done::new)
        .orElseGet(() -> new Failed<>(new GraphFault(Kind.UNSURE, "no-subscription")));
  }
}
