package ee.hbook.command.api;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of the house is called: a path with its parameters.
 *
 * @param path below the house's address, as it is sent
 * @param parameters by name, in their order
 */
public record Call(String path, Map<String, String> parameters) {

  /** Keeps a copy. */
  public Call {
    parameters = new LinkedHashMap<>(parameters);
  }

  /**
   * A call of the JSON API.
   *
   * @param parts the parts of the path below {@code /api}
   * @return without parameters
   */
  public static Call api(Object... parts) {
    return new Call(
        Arrays.stream(parts).map(part -> "/" + encoded(part)).collect(joining("", "api", "")),
        Map.of());
  }

  /**
   * The same with a parameter.
   *
   * @param name its name
   * @param value its value; null leaves it out
   * @return the call
   */
  public Call with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value.toString());
    return new Call(path, more);
  }

  /**
   * Path and query.
   *
   * @return to be resolved against the house's address
   */
  public String text() {
    return path
        + (parameters.isEmpty() ? "" : "?")
        + parameters.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(joining("&"));
  }

  private static String encoded(Object part) {
    return URLEncoder.encode(part.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
