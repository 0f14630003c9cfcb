package ee.hbook.outlook.setup.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.Window;
import ee.hbook.outlook.setup.AccessCheck;
import ee.hbook.outlook.setup.AccessCheck.Result;
import ee.hbook.outlook.setup.AccessCheck.What;
import ee.hbook.outlook.setup.FaultWords;
import ee.hbook.outlook.setup.RoomState;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Calls everything once and says in words what is missing. Each room's mailbox is called: what a
 * token says tells nothing, since access may be narrowed to some rooms in Exchange.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TestAccess {

  private final Setups setups;
  private final ConfiguredTenant tenant;
  private final TenantRooms rooms;
  private final Clock clock;

  @Inject
  public TestAccess(Setups setups, ConfiguredTenant tenant, TenantRooms rooms, Clock clock) {
    this.setups = setups;
    this.tenant = tenant;
    this.rooms = rooms;
    this.clock = clock;
  }

  /**
   * Tries all of it.
   *
   * @return what came of each, in the order in which things are to be mended
   * @throws Conflict before anything was entered, or where the stored secret cannot be opened
   */
  public List<AccessCheck> run() {
    Setup setup =
        setups.present().orElseThrow(() -> new Conflict(Saying.of("outlook_refusal_not_set")));
    Graph graph =
        tenant.of(setup).orElseThrow(() -> new Conflict(Saying.of("outlook_refusal_other_key")));
    Optional<GraphFault> refused = graph.signIn().failure();
    if (refused.isPresent()) {
      return List.of(
          new AccessCheck(
              What.TOKEN,
              "",
              Result.BAD,
              FaultWords.of(refused.get(), "outlook_fault_sign_in", "outlook_fault_no_tenant")));
    }
    List<AccessCheck> checks = new ArrayList<>();
    checks.add(good(What.TOKEN, "", Saying.of("outlook_check_token")));
    Answer<List<GraphRoom>> listed = graph.rooms();
    checks.add(ofList(listed));
    addresses(setup, listed.whenDone().orElse(List.of()))
        .forEach(address -> checks.add(ofRoom(graph, address)));
    checks.add(ofDefaultUser(graph, setup.settings().defaultUser()));
    return List.copyOf(checks);
  }

  private static AccessCheck ofList(Answer<List<GraphRoom>> listed) {
    return switch (listed) {
      case Answer.Done<List<GraphRoom>>(List<GraphRoom> none) when none.isEmpty() ->
          new AccessCheck(
              What.ROOMS, "", Result.NOTE, Saying.of("outlook_check_no_rooms"), AccessCheck.PLACES);
      case Answer.Done<List<GraphRoom>>(List<GraphRoom> some) ->
          good(What.ROOMS, "", Saying.of("outlook_check_rooms", some.size()));
      case Answer.Failed<List<GraphRoom>>(GraphFault fault) ->
          new AccessCheck(
              What.ROOMS,
              "",
              Result.BAD,
              FaultWords.of(fault, "outlook_fault_places", "outlook_fault_other"));
    };
  }

  /** Those that are units here or may become some; none that a tag or a person keeps out. */
  private List<String> addresses(Setup setup, List<GraphRoom> listed) {
    TreeSet<String> addresses = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    List<TenantRoom> known = rooms.all();
    known.stream()
        .filter(room -> room.isLinked() || room.state() == RoomState.OFFERED)
        .map(TenantRoom::address)
        .forEach(addresses::add);
    listed.stream()
        .filter(room -> room.booking() != GraphRoom.Booking.FIRST_COME)
        .filter(room -> !room.hasAnyTag(setup.settings().ignoredTags()))
        .map(GraphRoom::address)
        .filter(address -> !isLeftOut(known, address))
        .forEach(addresses::add);
    return List.copyOf(addresses);
  }

  private static boolean isLeftOut(List<TenantRoom> known, String address) {
    return known.stream()
        .anyMatch(
            room -> room.state() == RoomState.LEFT_OUT && room.address().equalsIgnoreCase(address));
  }

  private AccessCheck ofRoom(Graph graph, String address) {
    Optional<GraphFault> fault = graph.reach(address, today()).failure();
    if (fault.isPresent()) {
      return new AccessCheck(
          What.ROOM,
          address,
          Result.BAD,
          FaultWords.of(fault.get(), "outlook_fault_calendar", "outlook_fault_no_mailbox"));
    }
    return graph
        .mailbox(address)
        .failure()
        .map(
            untold ->
                new AccessCheck(
                    What.ROOM,
                    address,
                    Result.NOTE,
                    FaultWords.of(
                        untold, "outlook_fault_mailbox_settings", "outlook_fault_no_mailbox")))
        .orElseGet(() -> good(What.ROOM, address, Saying.of("outlook_check_room")));
  }

  private AccessCheck ofDefaultUser(Graph graph, String address) {
    return graph
        .reach(address, today())
        .failure()
        .map(
            fault ->
                new AccessCheck(
                    What.DEFAULT_USER,
                    address,
                    Result.BAD,
                    FaultWords.of(
                        fault, "outlook_fault_default_user", "outlook_fault_no_default_user")))
        .orElseGet(() -> good(What.DEFAULT_USER, address, Saying.of("outlook_check_default_user")));
  }

  private Window today() {
    Instant now = clock.instant();
    return new Window(now, now.plus(Duration.ofDays(1)));
  }

  private static AccessCheck good(What what, String about, Saying words) {
    return new AccessCheck(what, about, Result.GOOD, words);
  }
}
