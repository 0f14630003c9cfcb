package graphsim.web;

import graphsim.GraphSim;
import graphsim.Room;
import graphsim.exchange.WorkHours;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;

/** Runs the simulation as a process of its own, with two rooms and three people. */
public final class SimMain {

  private static final int PORT = 8899;

  private SimMain() {}

  /**
   * Starts it on the port that is given, or on 8899, and says how it is reached. With the word
   * {@code attached} behind the port it ends with the process that started it.
   */
  public static void main(String... arguments) throws InterruptedException {
    if (arguments.length > 1 && arguments[1].equals("attached")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
    GraphSim sim = company(Clock.systemUTC());
    try (SimServer server =
        SimServer.start(sim, arguments.length > 0 ? Integer.parseInt(arguments[0]) : PORT)) {
      System.out.println(said(sim, server));
      Thread.currentThread().join();
    }
  }

  /** A tenant with two rooms, two people and a reception; the same ids every time. */
  static GraphSim company(Clock clock) {
    GraphSim sim = new GraphSim(42, clock);
    open(sim.room("Harbour Room", "harbour").capacity(12));
    open(sim.room("Garden Room", "garden").capacity(6));
    sim.person("Adele Vance", "adele");
    sim.person("Alex Wilber", "alex");
    sim.person("Reception", "reception");
    return sim;
  }

  private static void open(Room room) {
    room.timeZone(OutlookPage.ZONE)
        .hours(
            new WorkHours(
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(8, 0),
                LocalTime.of(20, 0),
                OutlookPage.ZONE));
  }

  static String said(GraphSim sim, SimServer server) {
    return """
    Outlook's side: %s/
    HBOOK_GRAPH_URL=%s
    HBOOK_GRAPH_LOGIN_URL=%s
    Primary domain: %s
    Client ID: %s
    Secret: %s
    Default user: reception@%s
    """
        .formatted(
            server.url(),
            server.graphUrl(),
            server.loginUrl(),
            GraphSim.DOMAIN,
            sim.application().clientId(),
            GraphSim.SECRET,
            GraphSim.DOMAIN);
  }
}
