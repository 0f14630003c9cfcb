package graphsim.contract;

import graphsim.GraphSim;
import graphsim.Person;
import graphsim.Room;
import graphsim.web.SimServer;
import java.time.Clock;
import java.time.Duration;

/** The stand-in does what is asked of Graph. */
class SimContractTest extends GraphContract {

  private SimServer server;

  @Override
  Tenant tenant() {
    GraphSim sim = new GraphSim(9, Clock.systemUTC());
    Room room = sim.room("Conf Room Baker", "baker");
    Person organizer = sim.person("Adele Vance", "adele");
    server = SimServer.start(sim);
    return new Tenant(
        server.graphUrl(),
        server.loginUrl(),
        GraphSim.DOMAIN,
        sim.application().clientId(),
        GraphSim.SECRET,
        organizer.address(),
        room.address(),
        Duration.ZERO);
  }

  @Override
  void done() {
    server.close();
  }
}
