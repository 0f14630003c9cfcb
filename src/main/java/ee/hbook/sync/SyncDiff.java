package ee.hbook.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is different between a feed and what its link told us before. Pure. */
public final class SyncDiff {

  private SyncDiff() {}

  /** One difference, or its absence. */
  public sealed interface Difference {}

  /**
   * An event that this link has not told us before.
   *
   * @param event the event
   */
  public record Appeared(IdentifiedEvent event) implements Difference {}

  /**
   * A known event that is still there, with the same nights or with others.
   *
   * @param event the event as it is now
   * @param known the event as we know it
   */
  public record StillThere(IdentifiedEvent event, KnownEvent known) implements Difference {}

  /**
   * A known event that is not in the feed.
   *
   * @param known the event
   */
  public record Missing(KnownEvent known) implements Difference {}

  /**
   * Compares.
   *
   * @param events the events of the feed
   * @param known what the link told us before
   * @return one difference for each event and for each known one that is missing
   */
  public static List<Difference> between(List<IdentifiedEvent> events, List<KnownEvent> known) {
    Map<String, KnownEvent> byIdentity =
        known.stream().collect(Collectors.toMap(KnownEvent::identity, Function.identity()));
    Set<String> present = new HashSet<>();
    List<Difference> differences = new ArrayList<>();
    for (IdentifiedEvent event : events) {
      present.add(event.identity());
      KnownEvent before = byIdentity.get(event.identity());
      differences.add(before == null ? new Appeared(event) : new StillThere(event, before));
    }
    known.stream()
        .filter(event -> !present.contains(event.identity()))
        .map(Missing::new)
        .forEach(differences::add);
    return differences;
  }
}
