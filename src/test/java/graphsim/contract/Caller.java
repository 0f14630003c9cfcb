package graphsim.contract;

import graphsim.exchange.Tree;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls a tenant over HTTP with nothing but the JDK. */
final class Caller {

  private static final String PREFER = "IdType=\"ImmutableId\", outlook.timezone=\"UTC\"";

  private final Tenant tenant;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String token;
  private String deltaLink;

  Caller(Tenant tenant) {
    this.tenant = tenant;
    String form =
        "grant_type=client_credentials&scope="
            + encoded("https://graph.microsoft.com/.default")
            + "&client_id="
            + encoded(tenant.clientId())
            + "&client_secret="
            + encoded(tenant.secret());
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(tenant.login() + "/" + tenant.domain() + "/oauth2/v2.0/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    this.token = Tree.text(Tree.read(send(request).body()), "access_token");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> call(String method, String path, Map<String, Object> body, String... etag) {
    String url = path.startsWith("http") ? path : tenant.graph() + "/v1.0" + path;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url.replace(" ", "%20")))
            .header("Authorization", "Bearer " + token)
            .header("Prefer", PREFER)
            .header("Content-Type", "application/json")
            .method(
                method, HttpRequest.BodyPublishers.ofString(body == null ? "" : Tree.write(body)));
    for (String one : etag) {
      request.header("If-Match", one);
    }
    return send(request.build());
  }

  Map<String, Object> get(String path) {
    return Tree.read(call("GET", path, null).body());
  }

  /** All pages of a collection. */
  List<Map<String, Object>> all(String path) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (String next = path; next != null; ) {
      Map<String, Object> page = get(next);
      all.addAll(Tree.objects(page, "value"));
      deltaLink = (String) page.get("@odata.deltaLink");
      next = (String) page.get("@odata.nextLink");
    }
    return all;
  }

  String deltaLink() {
    return deltaLink;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
