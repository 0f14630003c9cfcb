package ee.hbook.outlook.notice.jpa;

import ee.hbook.outlook.notice.RoomSubscription;
import ee.hbook.outlook.notice.RoomSubscription.Given;
import ee.hbook.outlook.notice.RoomSubscription.Wish;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code outlook_subscription}; what notices leave in it is kept by SQL alone. */
@Entity(name = "RoomSubscription")
@Table(name = "outlook_subscription")
public class RoomSubscriptionEntity {

  @Id
  @Column(name = "link_id")
  long link;

  String room = "";

  String site = "";

  @Column(name = "token_hash")
  String tokenHash = "";

  @Column(name = "state_hash")
  String stateHash = "";

  @Column(name = "subscription_id")
  @Nullable String subscription;

  // Not Instant: PostgreSQL is told a type for null only where there is no converter.
  @Column(name = "ends_on")
  @Nullable OffsetDateTime endsOn;

  @Column(name = "renew_on")
  @Nullable OffsetDateTime renewOn;

  @Column(name = "touched_on")
  @Nullable OffsetDateTime touchedOn;

  String wish = "";

  String cause = "";

  int failures;

  @Column(name = "due_on")
  Instant dueOn = Instant.EPOCH;

  @Column(name = "told_on", insertable = false, updatable = false)
  @Nullable OffsetDateTime toldOn;

  @Nullable OffsetDateTime since;

  void write(RoomSubscription its) {
    link = its.link();
    room = its.room();
    site = its.site();
    tokenHash = its.tokenHash();
    stateHash = its.stateHash();
    subscription = its.given().map(Given::id).orElse(null);
    endsOn = its.given().map(given -> utc(given.until())).orElse(null);
    renewOn = its.given().map(given -> utc(given.renewOn())).orElse(null);
    touchedOn = its.given().map(given -> utc(given.touchedOn())).orElse(null);
    wish = its.wish().word();
    cause = its.cause();
    failures = its.failures();
    dueOn = its.dueOn();
    since = its.since().map(RoomSubscriptionEntity::utc).orElse(null);
  }

  RoomSubscription read() {
    return new RoomSubscription(
        link,
        room,
        site,
        tokenHash,
        stateHash,
        given(),
        wish(),
        cause,
        failures,
        dueOn,
        Optional.ofNullable(toldOn).map(OffsetDateTime::toInstant),
        Optional.ofNullable(since).map(OffsetDateTime::toInstant));
  }

  Wish wish() {
    return Wish.valueOf(wish.toUpperCase(Locale.ROOT));
  }

  private Optional<Given> given() {
    return subscription == null || endsOn == null || renewOn == null || touchedOn == null
        ? Optional.empty()
        : Optional.of(
            new Given(
                subscription, endsOn.toInstant(), renewOn.toInstant(), touchedOn.toInstant()));
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
