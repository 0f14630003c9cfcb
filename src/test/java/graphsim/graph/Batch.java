package graphsim.graph;

import graphsim.exchange.Refused;
import graphsim.exchange.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code /$batch}: up to twenty requests at once. Without dependencies they run in parallel, so
 * that more than four for one mailbox are too many; the answers come in another order.
 */
public final class Batch implements Part {

  private static final int MOST = 20;
  private static final int MOST_FOR_ONE = 4;

  private final Function<SimRequest, SimAnswer> graph;

  /** Asks Graph for each of them. */
  public Batch(Function<SimRequest, SimAnswer> graph) {
    this.graph = graph;
  }

  @Override
  public SimAnswer answer(SimRequest request, Application app, List<String> path, String root) {
    List<Map<String, Object>> asked = Tree.objects(request.json(), "requests");
    if (asked.isEmpty() || asked.size() > MOST) {
      throw Refused.invalid(
          "BadRequest", "Number of batch request steps has to be between 1 and 20.");
    }
    boolean parallel = asked.stream().noneMatch(one -> one.get("dependsOn") instanceof List<?>);
    Map<String, Integer> perMailbox = new HashMap<>();
    Map<String, Integer> statuses = new HashMap<>();
    List<Map<String, Object>> answers = new ArrayList<>();
    for (Map<String, Object> one : asked) {
      SimRequest inner = inner(request, one);
      boolean tooMany = parallel && perMailbox.merge(box(inner), 1, Integer::sum) > MOST_FOR_ONE;
      SimAnswer answer =
          !ready(one, statuses) ? failedDependency() : tooMany ? tooMany() : graph.apply(inner);
      statuses.put(Tree.text(one, "id"), answer.status());
      answers.add(0, shown(Tree.text(one, "id"), answer));
    }
    return SimAnswer.json(200, Tree.of("responses", answers));
  }

  private static SimRequest inner(SimRequest outer, Map<String, Object> one) {
    String url = Tree.text(one, "url");
    SimRequest inner =
        SimRequest.of(
                Tree.text(one, "method"), "/graph/v1.0" + (url.startsWith("/") ? "" : "/") + url)
            .header("Authorization", outer.header("authorization").orElse(""));
    for (Map.Entry<String, Object> header : Tree.object(one, "headers").entrySet()) {
      inner = inner.header(header.getKey(), String.valueOf(header.getValue()));
    }
    return one.get("body") == null ? inner : inner.body(Tree.write(one.get("body")));
  }

  /** What counts as one mailbox; requests for none are never too many. */
  private static String box(SimRequest inner) {
    List<String> path = inner.segments();
    return path.size() > 3 && path.get(2).equals("users") ? path.get(3) : inner.toString();
  }

  private static boolean ready(Map<String, Object> one, Map<String, Integer> statuses) {
    return !(one.get("dependsOn") instanceof List<?> before)
        || before.stream().allMatch(id -> statuses.getOrDefault(String.valueOf(id), 424) < 400);
  }

  private static SimAnswer failedDependency() {
    return SimAnswer.error(424, "FailedDependency", "A request that this depends on has failed.");
  }

  private static SimAnswer tooMany() {
    return SimAnswer.error(
            429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.")
        .header("Retry-After", "2.128");
  }

  private static Map<String, Object> shown(String id, SimAnswer answer) {
    Map<String, Object> shown =
        Tree.of("id", id, "status", answer.status(), "headers", answer.headers());
    shown.put("body", answer.body().isEmpty() ? null : answer.json());
    return shown;
  }
}
