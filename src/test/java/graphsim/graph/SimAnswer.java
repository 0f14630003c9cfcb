package graphsim.graph;

import graphsim.exchange.Refused;
import graphsim.exchange.Tree;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What goes back over HTTP.
 *
 * @param status 0 where nothing goes back: the connection is lost
 * @param headers by their names as they are sent
 */
public record SimAnswer(int status, Map<String, String> headers, String body) {

  /** Nothing comes back. */
  public static final SimAnswer SILENCE = new SimAnswer(0, Map.of(), "");

  /** JSON. */
  public static SimAnswer json(int status, Object value) {
    return new SimAnswer(
        status,
        Map.of("Content-Type", "application/json;odata.metadata=minimal;charset=utf-8"),
        Tree.write(value));
  }

  /** No body. */
  public static SimAnswer empty(int status) {
    return new SimAnswer(status, Map.of(), "");
  }

  /** An error as Graph words it. */
  public static SimAnswer error(int status, String code, String message) {
    Map<String, Object> inner =
        Tree.of(
            "date", "2026-11-02T09:00:00",
            "request-id", "1137f277-eab4-4b9b-bb13-2ceb880bffcb",
            "client-request-id", "1137f277-eab4-4b9b-bb13-2ceb880bffcb");
    return json(
        status, Tree.of("error", Tree.of("code", code, "message", message, "innerError", inner)));
  }

  /** An error that a refusal says. */
  public static SimAnswer of(Refused refused) {
    return error(refused.status(), refused.code(), refused.getMessage());
  }

  /** With one more header. */
  public SimAnswer header(String name, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(name, value);
    return new SimAnswer(status, all, body);
  }

  /** The value of a header, whose case does not matter. */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(
            entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The body as JSON. */
  public Map<String, Object> json() {
    return Tree.read(body);
  }

  /** Whether nothing comes back. */
  public boolean silence() {
    return status == 0;
  }
}
