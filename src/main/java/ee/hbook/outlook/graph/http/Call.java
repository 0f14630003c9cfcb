package ee.hbook.outlook.graph.http;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One call to Graph.
 *
 * @param method what to do
 * @param uri with what
 * @param body what goes along
 * @param headers beside those of every call
 * @param line whose turn it takes: a mailbox, or {@link #TENANT}
 */
record Call(
    String method, URI uri, Optional<JsonObject> body, Map<String, String> headers, String line) {

  /** For what is of no mailbox. */
  static final String TENANT = "";

  /** On every call: ids that stay when something is moved, and times in UTC. */
  private static final String PREFERENCES = "IdType=\"ImmutableId\", outlook.timezone=\"UTC\"";

  static Call get(URI uri, String line) {
    return new Call("GET", uri, Optional.empty(), prefer(PREFERENCES), line);
  }

  static Call post(URI uri, JsonObject body, String line) {
    return new Call("POST", uri, Optional.of(body), prefer(PREFERENCES), line);
  }

  static Call patch(URI uri, JsonObject body, String line) {
    return new Call("PATCH", uri, Optional.of(body), prefer(PREFERENCES), line);
  }

  static Call delete(URI uri, String line) {
    return new Call("DELETE", uri, Optional.empty(), prefer(PREFERENCES), line);
  }

  /** Pages of at most so many. */
  Call withPagesOf(int most) {
    return with("Prefer", PREFERENCES + ", odata.maxpagesize=" + most);
  }

  Call with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Call(method, uri, body, Map.copyOf(more), line);
  }

  Call at(URI other) {
    return new Call(method, other, body, headers, line);
  }

  /** Whether it leaves everything as it is, so that nobody has to know whether it was done. */
  boolean onlyReads() {
    return method.equals("GET");
  }

  private static Map<String, String> prefer(String preferences) {
    return Map.of("Prefer", preferences);
  }

  @Override
  public String toString() {
    return method;
  }
}
