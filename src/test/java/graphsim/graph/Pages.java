package graphsim.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphsim.exchange.Tree;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collections in pages: $top, $skip, $select, $count, and the link to the next page. */
public final class Pages {

  private Pages() {}

  /** The page that is asked for; size is that of a page where nothing is said. */
  public static SimAnswer answer(
      SimRequest request, String root, String set, List<Map<String, Object>> all, int size) {
    int top = number(request, "$top").orElse(size);
    int skip = number(request, "$skip").orElse(0);
    List<Map<String, Object>> page =
        all.stream().skip(skip).limit(top).map(item -> selected(request, item)).toList();
    Map<String, Object> body = Tree.of("@odata.context", root + "/$metadata#" + set);
    if (request.parameter("$count").filter("true"::equals).isPresent()) {
      body.put("@odata.count", all.size());
    }
    body.put("value", page);
    if (skip + top < all.size()) {
      body.put("@odata.nextLink", link(request, root, skip + top));
    }
    return SimAnswer.json(200, body);
  }

  /** An item with nothing but what was asked for. */
  static Map<String, Object> selected(SimRequest request, Map<String, Object> item) {
    Optional<String> select = request.parameter("$select");
    if (select.isEmpty()) {
      return item;
    }
    List<String> names = Arrays.stream(select.get().split(",")).map(String::strip).toList();
    Map<String, Object> all = new LinkedHashMap<>(item);
    all.keySet()
        .removeIf(
            name ->
                !name.startsWith("@")
                    && !name.equals("id")
                    && !name.startsWith("singleValue")
                    && !names.contains(name));
    return all;
  }

  private static Optional<Integer> number(SimRequest request, String name) {
    return request.parameter(name).map(Integer::valueOf);
  }

  private static String link(SimRequest request, String root, int skip) {
    String others =
        Arrays.stream(request.query().split("&"))
            .filter(pair -> !pair.isEmpty())
            .filter(pair -> !pair.startsWith("$skip=") && !pair.startsWith("%24skip="))
            .collect(Collectors.joining("&"));
    String path = request.path().substring(request.path().indexOf("/v1.0") + "/v1.0".length());
    return root + path + "?" + (others.isEmpty() ? "" : others + "&") + "$skip=" + skip;
  }

  /** A text as part of a URL. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
