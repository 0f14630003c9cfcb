package graphsim.graph;

import graphsim.exchange.Ids;
import graphsim.exchange.Instance;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Refused;
import graphsim.exchange.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is in a calendar between two times, at once or in rounds of what has changed. */
public final class Views {

  private static final int PAGE = 10;

  private record Rest(List<Round.Entry> entries, Round.Mark end, int emptyPages) {}

  private final Ids ids;
  private final Map<String, Round.Mark> marks = new LinkedHashMap<>();
  private final Map<String, Rest> rests = new LinkedHashMap<>();
  private int generation;
  private int emptyPages;
  private String gone = "SyncStateNotFound";

  /** Makes its tokens with these ids. */
  public Views(Ids ids) {
    this.ids = ids;
  }

  /** Every token that was given counts no more: 410 with this code. */
  public void forgetTokens(String code) {
    gone = code;
    generation++;
  }

  /** So many pages at the beginning of a round are empty. */
  public void emptyPages(int count) {
    emptyPages = count;
  }

  /** A moment that a request names. */
  static Instant time(SimRequest request, String name) {
    return Moments.parse(
        request
            .parameter(name)
            .orElseThrow(
                () ->
                    Refused.invalid(
                        "ErrorInvalidParameter",
                        "This request requires a time window specified by the query string"
                            + " parameters StartDateTime and EndDateTime.")));
  }

  /** {@code calendarView}. */
  SimAnswer view(SimRequest request, Mailbox mailbox, String root) {
    Instant from = time(request, "startDateTime");
    Instant to = time(request, "endDateTime");
    EventWriter writer = new EventWriter(mailbox, Prefer.of(request));
    boolean hidden = mailbox.hiding() != Mailbox.Hiding.NOTHING;
    List<Map<String, Object>> all =
        mailbox.items().values().stream()
            .filter(item -> !hidden)
            .flatMap(item -> Instance.between(item, from, to).stream())
            .sorted(Comparator.comparing(on -> on.content().span().from()))
            .map(writer::full)
            .toList();
    return Pages.answer(request, root, "users('" + mailbox.guid() + "')/calendarView", all, PAGE);
  }

  /** {@code calendarView/delta}. */
  SimAnswer delta(SimRequest request, Mailbox mailbox, String root) {
    for (String option : List.of("$select", "$filter", "$expand", "$orderby", "$search")) {
      if (request.parameter(option).isPresent()) {
        throw Refused.invalid(
            "ErrorInvalidUrlQuery",
            "The following parameters are not supported with change tracking over the"
                + " 'CalendarView' resource: '$orderby, $filter, $select, $expand, $search'.");
      }
    }
    Optional<String> more = request.parameter("$skiptoken");
    if (more.isPresent()) {
      Rest rest = rests.get(more.get());
      return rest == null || rest.end().generation() != generation
          ? gone(request, root)
          : page(request, mailbox, root, rest);
    }
    Optional<String> again = request.parameter("$deltatoken");
    if (again.isPresent()) {
      Round.Mark mark = marks.get(again.get());
      return mark == null || mark.generation() != generation
          ? gone(request, root)
          : page(request, mailbox, root, begun(Round.since(mailbox, mark)));
    }
    Round.Window window =
        new Round.Window(time(request, "startDateTime"), time(request, "endDateTime"));
    return page(request, mailbox, root, begun(Round.first(mailbox, window, generation)));
  }

  private Rest begun(Round round) {
    return new Rest(round.entries(), round.end(), emptyPages);
  }

  private SimAnswer page(SimRequest request, Mailbox mailbox, String root, Rest rest) {
    Prefer prefer = Prefer.of(request);
    boolean empty = rest.emptyPages() > 0;
    int size = empty ? 0 : Math.min(prefer.pageSize(), rest.entries().size());
    List<Map<String, Object>> value = new ArrayList<>();
    rest.entries().subList(0, size).forEach(entry -> value.add(entry.written(mailbox, prefer)));
    List<Round.Entry> left = rest.entries().subList(size, rest.entries().size());
    Map<String, Object> body =
        Tree.of("@odata.context", root + "/$metadata#Collection(event)", "value", value);
    String path = root + "/users/" + Pages.encoded(mailbox.address()) + "/calendarView/delta?";
    String token = ids.token(86);
    if (empty || !left.isEmpty()) {
      rests.put(token, new Rest(left, rest.end(), Math.max(0, rest.emptyPages() - 1)));
      body.put("@odata.nextLink", path + "$skiptoken=" + token);
    } else {
      marks.put(token, rest.end());
      body.put("@odata.deltaLink", path + "$deltatoken=" + token);
    }
    return SimAnswer.json(200, body);
  }

  private SimAnswer gone(SimRequest request, String root) {
    String path = request.path().substring(request.path().indexOf("/v1.0") + "/v1.0".length());
    return SimAnswer.error(
            410,
            gone,
            "The sync state generation is not found; generation=" + (generation - 1) + ";")
        .header("Location", root + path + "?$deltatoken=");
  }
}
