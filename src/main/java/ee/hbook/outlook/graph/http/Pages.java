package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a list to its end, page by page; a page may be empty and not the last. It ends where a link
 * leads to another host, or in a circle.
 */
final class Pages {

  private static final String NEXT = "@odata.nextLink";

  private final GraphCalls calls;
  private final GraphUrls urls;
  private final Limits limits;

  Pages(GraphCalls calls, GraphUrls urls, Limits limits) {
    this.calls = calls;
    this.urls = urls;
    this.limits = limits;
  }

  /** All pages in order, at least one. */
  Answer<List<Fields>> from(Call first) {
    List<Fields> pages = new ArrayList<>();
    Set<URI> seen = new HashSet<>();
    Call call = first;
    while (seen.add(call.uri()) && pages.size() < limits.pages()) {
      Answer<Fields> answer = calls.send(call).then(Pages::page);
      switch (answer) {
        case Failed<Fields>(GraphFault fault) -> {
          return new Failed<>(fault);
        }
        case Done<Fields>(Fields page) -> pages.add(page);
      }
      Optional<String> next = pages.getLast().text(NEXT);
      if (next.isEmpty()) {
        return new Done<>(pages);
      }
      Optional<URI> link = next.flatMap(urls::followed);
      if (link.isEmpty()) {
        return new Failed<>(new GraphFault(Kind.MALFORMED, "foreign-link"));
      }
      call = call.at(link.get());
    }
    return new Failed<>(new GraphFault(Kind.MALFORMED, "endless-list"));
  }

  /** The items of all pages that are objects. */
  Answer<List<Fields>> items(Call first) {
    return from(first)
        .map(pages -> pages.stream().flatMap(page -> page.objects("value").stream()).toList());
  }

  private static Answer<Fields> page(Reply reply) {
    return reply
        .json()
        .<Answer<Fields>>map(Done::new)
        .orElseGet(() -> new Failed<>(new GraphFault(Kind.MALFORMED, "no-json")));
  }
}
