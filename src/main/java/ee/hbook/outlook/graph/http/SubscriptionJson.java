package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.graph.NewSubscription;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Subscriptions as Graph writes and reads them. */
final class SubscriptionJson {

  private SubscriptionJson() {}

  /** Without an id or an end it is none. */
  static Optional<GraphSubscription> read(Fields subscription) {
    Optional<String> id = subscription.text("id");
    Optional<Instant> until = subscription.instant("expirationDateTime");
    return id.isEmpty() || until.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GraphSubscription(
                id.get(),
                subscription.text("resource").orElse(""),
                subscription.text("notificationUrl"),
                until.get()));
  }

  static JsonObject written(NewSubscription wanted, Instant until) {
    return Json.createObjectBuilder()
        .add("changeType", "created,updated,deleted")
        .add("notificationUrl", wanted.notices().toString())
        .add("lifecycleNotificationUrl", wanted.lifecycle().toString())
        .add("resource", "/users/" + GraphUrls.encoded(wanted.mailbox()) + "/events")
        .add("expirationDateTime", until.toString())
        .add("clientState", wanted.clientState())
        .build();
  }

  static JsonObject until(Instant until) {
    return Json.createObjectBuilder().add("expirationDateTime", until.toString()).build();
  }
}
