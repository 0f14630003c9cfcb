package graphsim.graph;

import graphsim.exchange.Refused;
import jakarta.json.JsonException;
import java.util.List;
import java.util.Map;

/** Which part answers which path, and who may ask. */
public final class Routes {

  private final Login login;
  private final Map<String, Part> parts;

  /** Over these parts by their first segments. */
  public Routes(Login login, Map<String, Part> parts) {
    this.login = login;
    this.parts = parts;
  }

  /** Answers a request for {@code /login/...} or {@code /graph/v1.0/...}; base is before these. */
  public SimAnswer answer(SimRequest request, String base) {
    try {
      List<String> path = request.segments();
      if (path.size() == 5 && path.get(0).equals("login") && path.get(4).equals("token")) {
        return login.answer(request, path.get(1));
      }
      if (path.size() < 3 || !path.get(0).equals("graph") || !path.get(1).equals("v1.0")) {
        return SimAnswer.error(404, "BadRequest", "There is nothing here.");
      }
      return login
          .bearer(request)
          .map(app -> graph(request, app, path.subList(2, path.size()), base + "/graph/v1.0"))
          .orElseGet(Routes::stranger);
    } catch (Refused refused) {
      return SimAnswer.of(refused);
    } catch (JsonException | NumberFormatException malformed) {
      return SimAnswer.error(400, "BadRequest", "Unable to read JSON request payload.");
    }
  }

  private static SimAnswer stranger() {
    return SimAnswer.error(
            401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.")
        .header("WWW-Authenticate", "Bearer realm=\"\", error=\"invalid_token\"");
  }

  private SimAnswer graph(SimRequest request, Application app, List<String> path, String root) {
    Part part = parts.get(path.get(0));
    if (part == null) {
      throw missing(path.get(0));
    }
    return part.answer(request, app, path, root);
  }

  /** There is no such path. */
  static Refused missing(String segment) {
    return Refused.invalid("BadRequest", "Resource not found for the segment '" + segment + "'.");
  }
}
