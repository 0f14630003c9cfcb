package ee.hbook.outlook.notice.application;

import static java.util.stream.Collectors.toMap;

import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.notice.RoomSubscription;
import ee.hbook.outlook.notice.SubscriptionState;
import ee.hbook.outlook.notice.SubscriptionState.Followed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells how this house learns of what happens in each room. */
@ApplicationScoped
public class ShowSubscriptions {

  private final Tenant tenant;
  private final WhereWeAre whereWeAre;
  private final SubscriptionRecords records;
  private final Clock clock;

  @Inject
  public ShowSubscriptions(
      Tenant tenant, WhereWeAre whereWeAre, SubscriptionRecords records, Clock clock) {
    this.tenant = tenant;
    this.whereWeAre = whereWeAre;
    this.records = records;
    this.clock = clock;
  }

  /** The state of all rooms, by unit. */
  public List<SubscriptionState> all() {
    boolean on = tenant.settings().isPresent();
    boolean reachable = whereWeAre.site().isPresent();
    Map<Long, RoomSubscription> known =
        records.all().stream().collect(toMap(RoomSubscription::link, Function.identity()));
    return records.links().stream()
        .map(
            link ->
                SubscriptionState.of(
                    new Followed(link.id(), on && link.enabled(), link.health().isSettled()),
                    reachable,
                    Optional.ofNullable(known.get(link.id())),
                    clock.instant()))
        .toList();
  }
}
