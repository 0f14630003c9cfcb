package ee.hbook.outlook.graph.http;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.outlook.graph.Credentials;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.Graphs;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Graph over HTTPS, where this deployment says that it is. */
@ApplicationScoped
public class HttpGraphs implements Graphs {

  /** As whom somebody signed in last, with the token that came of it. */
  private record Application(Credentials credentials, Tokens tokens) {}

  private final GraphUrls urls;
  private final URI login;
  private final Limits limits;
  private final Clock clock;
  private final Wire wire;
  private final Map<String, Application> applications = new ConcurrentHashMap<>();
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();

  @Inject
  public HttpGraphs(DeploymentVariables variables, Clock clock) {
    this(variables.graphUrl(), variables.graphLoginUrl(), Limits.USUAL, clock);
  }

  HttpGraphs(URI graph, URI login, Limits limits, Clock clock) {
    this.urls = GraphUrls.of(graph);
    this.login = login;
    this.limits = limits;
    this.clock = clock;
    this.wire = new Wire(limits);
  }

  @Override
  public Graph as(Credentials credentials) {
    String name = credentials.tenant() + "\n" + credentials.clientId();
    Tokens tokens =
        applications
            .compute(
                name,
                (same, known) ->
                    known != null && known.credentials().equals(credentials)
                        ? known
                        : new Application(
                            credentials, new Tokens(new SignIn(wire, login, credentials, clock))))
            .tokens();
    GraphCalls calls =
        new GraphCalls(wire, tokens, line -> gate(name + "\n" + line), limits, clock);
    Pages pages = new Pages(calls, urls, limits);
    return new HttpGraph(calls, urls, pages, new Subscriptions(calls, urls, pages, clock));
  }

  private Gate gate(String line) {
    return gates.computeIfAbsent(line.toLowerCase(Locale.ROOT), first -> new Gate(limits.atOnce()));
  }

  /** Ends what is under way. */
  @PreDestroy
  public void close() {
    wire.close();
  }
}
