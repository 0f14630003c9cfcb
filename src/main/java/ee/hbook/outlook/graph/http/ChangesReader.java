package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.RoomChanges;
import ee.hbook.outlook.graph.Window;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what has changed in a calendar since a cursor, which is the link of the last answer. */
final class ChangesReader {

  private static final String DELTA = "@odata.deltaLink";

  /** Events a page; and when a calendar with an endless series is too much for the other side. */
  private static final int USUAL = 50;

  private static final int FEW = 10;

  private final GraphCalls calls;
  private final GraphUrls urls;
  private final Pages pages;

  ChangesReader(GraphCalls calls, GraphUrls urls, Pages pages) {
    this.calls = calls;
    this.urls = urls;
    this.pages = pages;
  }

  Answer<RoomChanges> read(String mailbox, Optional<String> cursor, Window window) {
    Optional<URI> start =
        cursor.isPresent()
            ? cursor.flatMap(urls::followed)
            : Optional.of(
                urls.mailbox(
                    mailbox,
                    "/calendarView/delta?startDateTime="
                        + GraphUrls.encoded(window.from().toString())
                        + "&endDateTime="
                        + GraphUrls.encoded(window.to().toString())));
    if (start.isEmpty()) {
      return new Failed<>(new GraphFault(Kind.RESYNC, "foreign-cursor"));
    }
    Call first = Call.get(start.get(), mailbox);
    return inPages(first)
        .otherwise(fault -> cursor.isPresent() ? withoutCursor(fault) : fault)
        .then(read -> changes(mailbox, read, cursor.isEmpty()));
  }

  private Answer<List<Fields>> inPages(Call first) {
    Answer<List<Fields>> read = pages.from(first.withPagesOf(USUAL));
    return read.failure().filter(fault -> fault.is(Kind.UNAVAILABLE)).isPresent()
        ? pages.from(first.withPagesOf(FEW))
        : read;
  }

  /** A cursor that Graph finds nonsense is no longer good, whatever it says about it. */
  private static GraphFault withoutCursor(GraphFault fault) {
    return fault.is(Kind.MALFORMED) ? new GraphFault(Kind.RESYNC, fault.code()) : fault;
  }

  private Answer<RoomChanges> changes(String mailbox, List<Fields> read, boolean whole) {
    Optional<String> next =
        read.getLast().text(DELTA).filter(link -> urls.followed(link).isPresent());
    if (next.isEmpty()) {
      return new Failed<>(new GraphFault(Kind.MALFORMED, "no-delta-link"));
    }
    DeltaRound round = new DeltaRound(read);
    return series(mailbox, round).map(series -> round.changes(series, next.get(), whole));
  }

  /** One that is not there any more leaves nothing to anybody. */
  private Answer<Map<String, Fields>> series(String mailbox, DeltaRound round) {
    Map<String, Fields> found = new HashMap<>();
    for (String id : round.seriesWanted()) {
      Answer<Reply> answer = calls.send(Call.get(urls.event(mailbox, id, ""), mailbox));
      switch (answer) {
        case Done<Reply>(Reply reply) -> reply.json().ifPresent(master -> found.put(id, master));
        case Failed<Reply>(GraphFault fault) when fault.is(Kind.NOT_FOUND) -> {}
        case Failed<Reply>(GraphFault fault) -> {
          return new Failed<>(fault);
        }
      }
    }
    return new Done<>(found);
  }
}
