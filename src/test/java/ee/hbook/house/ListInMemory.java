package ee.hbook.house;

import ee.hbook.accommodation.Grain;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.Cursor;
import ee.hbook.link.Link;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.CalendarSource;
import ee.hbook.sync.Claim;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * A calendar of another kind: a list in memory that keeps account of its changes, and tells who has
 * read it before only these. Its cursor is the number of the last change.
 */
final class ListInMemory implements CalendarSource, Downloads {

  private static final String SIGNATURE = "a list";

  private final Map<String, RemoteEvent> events = new LinkedHashMap<>();
  private final List<String> changes = new ArrayList<>();
  boolean away;

  void put(String uid, LocalDateRange nights) {
    put(uid, Span.nights(nights));
  }

  void put(String uid, Span span) {
    events.put(
        uid, new RemoteEvent(uid, Optional.of(uid), span, EventKind.RESERVATION, Claim.Role.STAY));
    changes.add(uid);
  }

  void remove(String uid) {
    events.remove(uid);
    changes.add(uid);
  }

  @Override
  public FetchOutcome fetch(Link link, OptionValues settings, Grain grain, Optional<Cursor> known) {
    if (away) {
      return new FetchOutcome.Failed(
          new FetchFailure(
              FailureClass.AUTH,
              new FailureCode.Other("refused"),
              Saying.of("failure_refused", "the list", "refused"),
              Optional.empty()));
    }
    Cursor now = new Cursor(Integer.toString(changes.size()));
    if (known.filter(now::equals).isPresent()) {
      return new FetchOutcome.Unchanged(now);
    }
    RemoteCalendar answer =
        known.filter(cursor -> !cursor.equals(Cursor.NONE)).isPresent()
            ? since(Integer.parseInt(known.get().text()))
            : new RemoteCalendar(
                SIGNATURE, List.copyOf(events.values()), new RemoteCalendar.Whole());
    return new FetchOutcome.Read(answer, now, now.text());
  }

  private RemoteCalendar since(int last) {
    Set<String> changed = new HashSet<>(changes.subList(last, changes.size()));
    Set<String> gone = new HashSet<>(changed);
    gone.removeAll(events.keySet());
    return new RemoteCalendar(
        SIGNATURE,
        events.entrySet().stream()
            .filter(event -> changed.contains(event.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        new RemoteCalendar.Changes(gone));
  }

  @Override
  public boolean isSame(Link link, String signature) {
    return link.signature().isEmpty() || link.signature().equals(signature);
  }

  @Override
  public Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known) {
    throw new IllegalStateException("Nothing is fetched here.");
  }
}
