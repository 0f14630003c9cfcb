package graphsim.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import graphsim.GraphSim;
import graphsim.exchange.Tree;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The simulation over sockets: the page, notices that go out by themselves, and the admin. */
class SimServerTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-30T11:00:00Z"), ZoneOffset.UTC);
  private static final String FORM = "application/x-www-form-urlencoded";

  private final GraphSim sim = SimMain.company(NOON);
  private final SimServer server = SimServer.start(sim);
  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() {
    http.shutdownNow();
    server.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder to(String url) {
    return HttpRequest.newBuilder(URI.create(url));
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private String token() throws IOException, InterruptedException {
    String form =
        "grant_type=client_credentials&scope=x/.default&client_secret="
            + GraphSim.SECRET
            + "&client_id="
            + sim.application().clientId();
    String url = server.loginUrl() + "/" + GraphSim.DOMAIN + "/oauth2/v2.0/token";
    return Tree.text(
        Tree.read(send(to(url).header("Content-Type", FORM).POST(body(form))).body()),
        "access_token");
  }

  private HttpResponse<String> graph(String method, String path, Map<String, Object> json)
      throws IOException, InterruptedException {
    return send(
        to(server.graphUrl() + "/v1.0" + path)
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, body(json == null ? "" : Tree.write(json))));
  }

  private HttpResponse<String> press(String what, String form)
      throws IOException, InterruptedException {
    return send(to(server.url() + "/" + what).header("Content-Type", FORM).POST(body(form)));
  }

  private HttpResponse<String> book() throws IOException, InterruptedException {
    return press(
        "book",
        "day=2026-12-01&organizer=adele@contoso.onmicrosoft.com&subject=Plans&from=10:00&to=11:00"
            + "&in%3Aharbour%40contoso.onmicrosoft.com=on");
  }

  private String page() throws IOException, InterruptedException {
    return send(to(server.url() + "/?day=2026-12-01")).body();
  }

  private HttpServer webhook() throws IOException {
    HttpServer webhook =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    webhook.createContext("/", this::hear);
    webhook.start();
    return webhook;
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      String query = String.valueOf(exchange.getRequestURI().getRawQuery());
      if (query.startsWith("validationToken=")) {
        byte[] token = URLDecoder.decode(query.substring(16), UTF_8).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, token.length);
        exchange.getResponseBody().write(token);
      } else {
        told.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        exchange.sendResponseHeaders(202, -1);
      }
    }
  }

  @Test
  void aMeetingIsBookedOnThePageAndReadByGraph() throws Exception {
    book();

    HttpResponse<String> view =
        graph(
            "GET",
            "/users/harbour@contoso.onmicrosoft.com/calendarView?startDateTime=2026-12-01T00:00:00Z"
                + "&endDateTime=2026-12-02T00:00:00Z",
            null);

    assertThat(view.body()).contains("2026-12-01T09:00:00.0000000").contains("Adele Vance ");
    assertThat(page()).contains("Plans").contains("accepted").contains("10:00&ndash;11:00");
  }

  @Test
  void aMeetingIsMovedDeclinedAndCancelledOnThePage() throws Exception {
    book();
    String uid = "uid=" + sim.meetings().get(0).uid() + "&day=2026-12-01";
    press("move", uid + "&from=14:00&to=15:00");
    assertThat(page()).contains("14:00&ndash;15:00");
    press("decline", uid + "&room=harbour@contoso.onmicrosoft.com");
    assertThat(page()).contains("In no room").contains("Harbour Room: declined");

    press("cancel", uid);

    assertThat(sim.meetings()).isEmpty();
  }

  @Test
  void aMistakeOnThePageIsSaid() throws Exception {
    assertThat(press("cancel", "uid=gone&day=2026-12-01").body()).contains("role=alert");
  }

  @Test
  void aNoticeGoesOutByItself() throws Exception {
    HttpServer webhook = webhook();
    HttpResponse<String> answer =
        graph(
            "POST",
            "/subscriptions",
            Tree.of(
                "changeType", "created,updated,deleted",
                "resource", "/users/harbour@contoso.onmicrosoft.com/events",
                "notificationUrl", "http://127.0.0.1:" + webhook.getAddress().getPort() + "/hook",
                "expirationDateTime", "2026-12-03T00:00:00Z",
                "clientState", "state"));
    assertThat(answer.statusCode()).isEqualTo(201);

    book();

    assertThat(told.poll(10, TimeUnit.SECONDS)).contains("\"changeType\":\"created\"");
    webhook.stop(0);
  }

  @Test
  void aRequestThatIsLostGetsNoAnswer() throws Exception {
    String events = "/users/adele@contoso.onmicrosoft.com/events";
    admin("faults", Tree.of("method", "POST", "part", events, "effect", "lost_before"));

    assertThatThrownBy(() -> graph("POST", events, Tree.of())).isInstanceOf(IOException.class);
    assertThat(graph("POST", events, Tree.of()).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> admin(String what, Map<String, Object> json)
      throws IOException, InterruptedException {
    return send(to(server.url() + "/__admin/" + what).POST(body(Tree.write(json))));
  }

  @Test
  void anotherProcessLetsTimePassAndReadsStateAndJournal() throws Exception {
    book();
    graph("GET", "/subscriptions", null);

    assertThat(admin("advance", Tree.of("by", "PT2H")).statusCode()).isEqualTo(204);

    assertThat(send(to(server.url() + "/__admin/state")).body())
        .contains("\"now\":\"2026-11-30T13:00:00Z\"")
        .contains("\"subject\":\"Plans\"");
    assertThat(send(to(server.url() + "/__admin/journal")).body())
        .contains("/graph/v1.0/subscriptions");
  }

  @Test
  void whatTheAdminDoesNotKnowIsRefused() throws Exception {
    assertThat(admin("faults", Tree.of("effect", "none")).statusCode()).isEqualTo(400);
    assertThat(admin("nothing", Tree.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void itSaysHowItIsReached() {
    assertThat(SimMain.said(sim, server))
        .contains("HBOOK_GRAPH_URL=" + server.url() + "/graph")
        .contains(sim.application().clientId());
  }
}
