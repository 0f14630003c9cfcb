package ee.hbook.outlook.setup.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.Window;
import ee.hbook.outlook.setup.FaultWords;
import ee.hbook.outlook.setup.SetupRules;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Looks which rooms the organisation has, once a night, soon after the settings were stored, and
 * when somebody asks. Whatever is asked of Graph is asked outside any transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RefreshRooms {

  private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);
  private static final Duration AGAIN = Duration.ofHours(1);

  private final Tenant tenant;
  private final Setups setups;
  private final TenantRooms rooms;
  private final KeepRooms keepRooms;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public RefreshRooms(
      Tenant tenant,
      Setups setups,
      TenantRooms rooms,
      KeepRooms keepRooms,
      SiteOptions options,
      Clock clock) {
    this.tenant = tenant;
    this.setups = setups;
    this.rooms = rooms;
    this.keepRooms = keepRooms;
    this.options = options;
    this.clock = clock;
  }

  /** Looks, when it is time and no other node does. */
  public void whenDue() {
    Instant now = clock.instant();
    Optional<Graph> graph = tenant.graph();
    if (graph.isPresent() && setups.takeLook(now, now.plus(AGAIN))) {
      look(graph.get());
    }
  }

  /**
   * Looks at once.
   *
   * @return why Graph could not tell; empty when all went well
   * @throws Conflict while the integration is not set up or switched off
   */
  public Optional<Saying> now() {
    return look(graph());
  }

  /**
   * Takes in a room by its address, where the list does not have it.
   *
   * @param address its mailbox
   * @param name what it is called; empty to call it by its address
   * @return the room
   * @throws ee.hbook.config.InvalidInput when the address cannot be one, or there is no such
   *     mailbox
   * @throws Conflict while the integration is not set up, or Graph does not answer
   */
  public TenantRoom typeIn(String address, String name) {
    String mailbox = SetupRules.mailbox("address", address);
    Graph graph = graph();
    Instant now = clock.instant();
    Optional<GraphFault> fault =
        graph.reach(mailbox, new Window(now, now.plus(Duration.ofDays(1)))).failure();
    if (fault.isPresent()) {
      throw KeepRooms.unreachable(fault.get());
    }
    TenantRoom room = keepRooms.typedIn(mailbox, name);
    readMailbox(graph, room);
    return rooms.find(room.id()).orElse(room);
  }

  private Graph graph() {
    return tenant.graph().orElseThrow(() -> new Conflict(Saying.of("outlook_refusal_not_set")));
  }

  private Optional<Saying> look(Graph graph) {
    return switch (graph.rooms()) {
      case Answer.Done<List<GraphRoom>>(List<GraphRoom> listed) -> {
        keepRooms.called(listed, nextNight());
        rooms.all().stream().filter(TenantRoom::isLinked).forEach(room -> readMailbox(graph, room));
        yield Optional.empty();
      }
      case Answer.Failed<List<GraphRoom>>(GraphFault fault) -> {
        keepRooms.notCalled(fault.code(), clock.instant().plus(AGAIN));
        yield Optional.of(FaultWords.of(fault, "outlook_fault_places", "outlook_fault_other"));
      }
    };
  }

  /** What a mailbox does not tell today stays as it was told. */
  private void readMailbox(Graph graph, TenantRoom room) {
    if (graph.mailbox(room.address()) instanceof Answer.Done<GraphMailbox>(GraphMailbox read)) {
      keepRooms.set(room.id(), read);
    }
  }

  private Instant nextNight() {
    ZonedDateTime now = clock.instant().atZone(options.site().zone());
    ZonedDateTime night = now.with(AT_NIGHT);
    return (night.isAfter(now) ? night : night.plusDays(1)).toInstant();
  }
}
