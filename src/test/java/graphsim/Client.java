package graphsim;

import static org.assertj.core.api.Assertions.assertThat;

import graphsim.exchange.Tree;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A client of Graph for these tests: it holds every answer against the schema and does no more. */
final class Client {

  private final GraphSim sim;
  private String prefer = "IdType=\"ImmutableId\", outlook.timezone=\"UTC\"";
  private String token;

  Client(GraphSim sim) {
    this.sim = sim;
    token = (String) token(GraphSim.SECRET).json().get("access_token");
  }

  SimAnswer token(String secret) {
    return token(sim.application().clientId(), GraphSim.DOMAIN, "client_secret=" + secret);
  }

  SimAnswer token(String clientId, String tenant, String proof) {
    return sim.answer(
        SimRequest.of("POST", "/login/" + tenant + "/oauth2/v2.0/token")
            .body(
                "grant_type=client_credentials&scope="
                    + encoded("https://graph.microsoft.com/.default")
                    + "&client_id="
                    + clientId
                    + "&"
                    + proof));
  }

  Client preferring(String wishes) {
    prefer = wishes;
    return this;
  }

  SimAnswer get(String path) {
    return ask("GET", path, null);
  }

  SimAnswer post(String path, Map<String, Object> body) {
    return ask("POST", path, body);
  }

  SimAnswer patch(String path, Map<String, Object> body) {
    return ask("PATCH", path, body);
  }

  SimAnswer delete(String path) {
    return ask("DELETE", path, null);
  }

  SimAnswer ask(String method, String path, Map<String, Object> body) {
    return send(request(method, path, body));
  }

  SimAnswer send(SimRequest request) {
    SimAnswer answer = sim.answer(request);
    assertThat(Schema.faults(request, answer)).isEmpty();
    return answer;
  }

  SimRequest request(String method, String path, Map<String, Object> body) {
    String from = sim.base() + "/graph/v1.0";
    String target = path.startsWith(from) ? path.substring(from.length()) : path;
    SimRequest request =
        SimRequest.of(method, "/graph/v1.0" + target)
            .header("Authorization", "Bearer " + token)
            .header("Prefer", prefer);
    return body == null ? request : request.body(Tree.write(body));
  }

  /** All pages of a collection from a path or link on. */
  List<Map<String, Object>> all(String path) {
    List<Map<String, Object>> all = new ArrayList<>();
    String next = path;
    while (next != null) {
      Map<String, Object> page = get(next).json();
      all.addAll(Tree.objects(page, "value"));
      deltaLink = (String) page.get("@odata.deltaLink");
      next = (String) page.get("@odata.nextLink");
    }
    return all;
  }

  private String deltaLink;

  /** The link with which the last round of delta ended. */
  String deltaLink() {
    return deltaLink;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
