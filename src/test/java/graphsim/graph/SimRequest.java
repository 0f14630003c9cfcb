package graphsim.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphsim.exchange.Tree;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What comes in over HTTP.
 *
 * @param path as it was sent, encoded
 * @param query as it was sent, without the question mark
 * @param headers by their names in lower case
 */
public record SimRequest(
    String method, String path, String query, Map<String, String> headers, String body) {

  /** A request for a path with its query, without headers and body. */
  public static SimRequest of(String method, String target) {
    int mark = target.indexOf('?');
    return mark < 0
        ? new SimRequest(method, target, "", Map.of(), "")
        : new SimRequest(
            method, target.substring(0, mark), target.substring(mark + 1), Map.of(), "");
  }

  /** With one more header. */
  public SimRequest header(String name, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(name.toLowerCase(Locale.ROOT), value);
    return new SimRequest(method, path, query, all, body);
  }

  /** With a body. */
  public SimRequest body(String text) {
    return new SimRequest(method, path, query, headers, text);
  }

  /** The value of a header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The path's parts, decoded. */
  public List<String> segments() {
    return Arrays.stream(path.split("/"))
        .filter(part -> !part.isEmpty())
        .map(part -> URLDecoder.decode(part.replace("+", "%2B"), UTF_8))
        .toList();
  }

  /** A parameter of the query, decoded; its case does not matter. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(form(query).get(name));
  }

  /** The body as a form. */
  public Map<String, String> form() {
    return form(body);
  }

  /** The body as JSON. */
  public Map<String, Object> json() {
    return Tree.read(body);
  }

  private static Map<String, String> form(String text) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String pair : text.split("&")) {
      String[] parts = pair.split("=", 2);
      all.put(
          URLDecoder.decode(parts[0], UTF_8),
          parts.length < 2 ? "" : URLDecoder.decode(parts[1], UTF_8));
    }
    return all;
  }
}
