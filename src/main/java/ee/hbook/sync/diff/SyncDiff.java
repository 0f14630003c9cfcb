package ee.hbook.sync.diff;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.RemoteEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/**
 * What is different between a feed and what its link told us before. Pure.
 *
 * <p>An event is recognised by its identity; where that is gone, by its nights: the same nights
 * under a new UID, or a stay in progress that its calendar clips to today, with a new UID every
 * night (measured on Booking.com, feed quirks 2 and 16).
 */
public final class SyncDiff {

  private final LocalDate today;
  private final Predicate<Claim> decided;
  private final Map<String, Claim> unseen;
  private final List<Difference> differences = new ArrayList<>();
  private int kept;
  private int renamed;

  private SyncDiff(List<Claim> known, LocalDate today, Predicate<Claim> decided) {
    this.today = today;
    this.decided = decided;
    this.unseen =
        known.stream()
            .collect(
                Collectors.toMap(
                    Claim::identity, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  /** By what an event under another UID is taken for a known one. */
  private enum Likeness {
    EQUAL,
    CLIPPED,
    GUESSED
  }

  /** One difference, or its absence. */
  public sealed interface Difference {}

  /**
   * An event that this link has not told us before.
   *
   * @param event the event
   */
  public record Appeared(RemoteEvent event) implements Difference {}

  /**
   * A known event that is still there, with the same nights or with others.
   *
   * @param event the event as it is now; a clipped stay with the nights that it had
   * @param known the event as we know it, under its present identity
   * @param guessed whether it is only by its nights that one under another UID is taken for it
   */
  public record StillThere(RemoteEvent event, Claim known, boolean guessed) implements Difference {

    /**
     * One that is surely the same.
     *
     * @param event the event as it is now
     * @param known the event as we know it
     */
    public StillThere(RemoteEvent event, Claim known) {
      this(event, known, false);
    }
  }

  /**
   * A known event of a calendar that has answered that nothing has changed.
   *
   * @param known the event
   */
  public record Unchanged(Claim known) implements Difference {}

  /**
   * A known event that is not in the feed.
   *
   * @param known the event
   */
  public record Missing(Claim known) implements Difference {}

  /**
   * A known event of which its source says that it is gone.
   *
   * @param known the event
   */
  public record Removed(Claim known) implements Difference {}

  /**
   * All differences of a poll.
   *
   * @param differences one for each event and for each known one that is missing
   * @param kept how many future events kept their identity
   * @param renamed how many future events have the same nights under another UID
   */
  public record Comparison(List<Difference> differences, int kept, int renamed) {

    public Comparison {
      differences = List.copyOf(differences);
    }

    /**
     * Whether this looks as if the producer made new UIDs for this poll (seed 001 rule 2).
     *
     * @return true when two or more events have a new UID and none has kept its own
     */
    public boolean churns() {
      return kept == 0 && renamed >= 2;
    }
  }

  /**
   * Compares.
   *
   * @param events the events of the feed
   * @param known what the link told us before
   * @param today the day in the property's zone
   * @param setAside events that are there but could not be understood: what is known of them stays
   *     as it is
   * @param decided whether a person cancelled a claim here or took it to another unit: another
   *     booking, which comes after that one has gone or has other nights, is not that one
   * @return the differences
   */
  public static Comparison between(
      List<RemoteEvent> events,
      List<Claim> known,
      LocalDate today,
      List<EventSetAside> setAside,
      Predicate<Claim> decided) {
    SyncDiff diff = new SyncDiff(known, today, decided);
    List<RemoteEvent> strangers = diff.byIdentity(events);
    strangers = diff.byNights(strangers, diff::hasTheSameNights, Likeness.EQUAL);
    strangers = diff.byNights(strangers, diff::isClippedWithTheSameEnd, Likeness.CLIPPED);
    strangers = diff.byNights(strangers, diff::isClipped, Likeness.CLIPPED);
    strangers = diff.byNights(strangers, diff.onlyPairs(strangers), Likeness.GUESSED);
    strangers.stream().map(Appeared::new).forEach(diff.differences::add);
    diff.leaveAsTheyAre(setAside);
    diff.unseen.values().stream().map(Missing::new).forEach(diff.differences::add);
    return new Comparison(diff.differences, diff.kept, diff.renamed);
  }

  /**
   * What there is to look at again when a calendar has answered that nothing has changed.
   *
   * @param known what the link told us before
   * @return what was missing is missing once more, all else is unchanged
   */
  public static Comparison again(List<Claim> known) {
    List<Difference> differences =
        known.stream()
            .<Difference>map(
                event -> event.missed() > 0 ? new Missing(event) : new Unchanged(event))
            .toList();
    return new Comparison(differences, 0, 0);
  }

  /**
   * The differences that a source tells that keeps account of them itself.
   *
   * @param events the events that are new or other than they were
   * @param gone the identities of those that are gone
   * @param known what the link told us before
   * @param today the day in the property's zone
   * @return one difference for each of them; what else is known is unchanged, or still missing
   */
  public static Comparison told(
      List<RemoteEvent> events, Set<String> gone, List<Claim> known, LocalDate today) {
    SyncDiff diff = new SyncDiff(known, today, claim -> false);
    diff.byIdentity(events).stream().map(Appeared::new).forEach(diff.differences::add);
    List<Claim> rest = List.copyOf(diff.unseen.values());
    rest.stream()
        .filter(claim -> gone.contains(claim.identity()))
        .map(Removed::new)
        .forEach(diff.differences::add);
    diff.differences.addAll(
        again(rest.stream().filter(claim -> !gone.contains(claim.identity())).toList())
            .differences());
    return new Comparison(diff.differences, diff.kept, diff.renamed);
  }

  private void leaveAsTheyAre(List<EventSetAside> setAside) {
    List<Claim> there =
        unseen.values().stream()
            .filter(known -> setAside.stream().anyMatch(event -> event.mayBe(known.identity())))
            .toList();
    there.forEach(known -> unseen.remove(known.identity()));
    there.stream().map(Unchanged::new).forEach(differences::add);
  }

  private List<RemoteEvent> byIdentity(List<RemoteEvent> events) {
    List<RemoteEvent> strangers = new ArrayList<>();
    for (RemoteEvent event : events) {
      Claim known = unseen.remove(event.identity());
      if (known == null) {
        strangers.add(event);
      } else {
        kept += isFuture(known) ? 1 : 0;
        stillThere(event, known, false);
      }
    }
    return strangers;
  }

  private List<RemoteEvent> byNights(
      List<RemoteEvent> events, BiPredicate<RemoteEvent, Claim> same, Likeness likeness) {
    List<RemoteEvent> strangers = new ArrayList<>();
    for (RemoteEvent event : events) {
      Optional<Claim> found = take(known -> same.test(event, known) && mayBeTheSame(event, known));
      if (found.isEmpty()) {
        strangers.add(event);
      } else {
        renamed += likeness == Likeness.EQUAL && isFuture(found.get()) ? 1 : 0;
        stillThere(event, found.get().renamed(event.identity()), likeness == Likeness.GUESSED);
      }
    }
    return strangers;
  }

  /** Closed dates over the nights of a booking that is gone are not that booking. */
  private static boolean mayBeTheSame(RemoteEvent event, Claim known) {
    return switch (known.role()) {
      case STAY, BLOCK -> event.role() == known.role();
      case PROVISIONAL, UNSURE, ECHO -> true;
    };
  }

  /**
   * A stay whose UID is made of its arrival has another UID as soon as the arrival changes (feed
   * quirks 1). It is the same stay where exactly one that is gone and exactly one that is new share
   * nights, and nothing in the new one names a guest.
   */
  private BiPredicate<RemoteEvent, Claim> onlyPairs(List<RemoteEvent> strangers) {
    Map<RemoteEvent, List<Claim>> claims = new HashMap<>();
    Map<String, Integer> events = new HashMap<>();
    for (RemoteEvent event : strangers) {
      List<Claim> near =
          unseen.values().stream().filter(claim -> mayHaveMoved(event, claim)).toList();
      claims.put(event, near);
      near.forEach(claim -> events.merge(claim.identity(), 1, Integer::sum));
    }
    Map<RemoteEvent, String> pairs = new HashMap<>();
    claims.forEach(
        (event, near) -> {
          if (near.size() == 1 && events.getOrDefault(near.getFirst().identity(), 0) == 1) {
            pairs.put(event, near.getFirst().identity());
          }
        });
    return (event, claim) -> claim.identity().equals(pairs.get(event));
  }

  private boolean mayHaveMoved(RemoteEvent event, Claim claim) {
    return claim.role() == Claim.Role.STAY
        && claim.kind() == EventKind.UNCLEAR
        && event.kind() == EventKind.UNCLEAR
        && event.standing().isThere()
        && claim.nights().getStart().isAfter(today)
        && event.span().overlaps(claim.span())
        && !decided.test(claim);
  }

  private Optional<Claim> take(Predicate<Claim> wanted) {
    Optional<Claim> found = unseen.values().stream().filter(wanted).findFirst();
    found.ifPresent(known -> unseen.remove(known.identity()));
    return found;
  }

  private void stillThere(RemoteEvent event, Claim known, boolean guessed) {
    differences.add(
        new StillThere(isClipped(event, known) ? unclipped(event, known) : event, known, guessed));
  }

  private boolean isFuture(Claim known) {
    return known.nights().getStart().isAfter(today);
  }

  private static RemoteEvent unclipped(RemoteEvent event, Claim known) {
    Span whole = new Span(known.span().start(), event.span().end());
    return event.at(whole);
  }

  private boolean hasTheSameNights(RemoteEvent event, Claim known) {
    return event.span().equals(known.span())
        && !(known.absence().isPresent() && decided.test(known));
  }

  private boolean isClippedWithTheSameEnd(RemoteEvent event, Claim known) {
    return isClipped(event, known) && event.span().end().equals(known.span().end());
  }

  /** The same stay with the nights before today cut off, perhaps with another end; never hours. */
  private boolean isClipped(RemoteEvent event, Claim known) {
    LocalDateRange now = event.nights();
    LocalDateRange before = known.nights();
    return event.span().isNights()
        && known.span().isNights()
        && now.overlaps(before)
        && before.getStart().isBefore(now.getStart())
        && !now.getStart().isAfter(today);
  }
}
