package ee.hbook.monitoring;

import ee.hbook.link.Link;
import ee.hbook.link.health.Incident;
import ee.hbook.monitoring.StoredCounts.Mails;
import ee.hbook.notification.outbox.OutgoingMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the whole house stands, the same whichever node is asked.
 *
 * @param links its links
 * @param incidents how many incidents of each kind last, with 0 for a kind of which there is none
 * @param outbox its mails
 * @param notices how many notices of each kind are open, by the kind's word
 */
public record HouseFigures(
    LinkFigures links,
    Map<Incident.Kind, Long> incidents,
    Outbox outbox,
    Map<String, Long> notices) {

  /**
   * Counts.
   *
   * @param links all links
   * @param interval how often links run
   * @param incidents incidents that last
   * @param mails the mails by state
   * @param notices open notices by kind
   * @param now the moment
   * @return the figures
   */
  public static HouseFigures of(
      List<Link> links,
      Duration interval,
      List<Incident> incidents,
      List<Mails> mails,
      Map<String, Long> notices,
      Instant now) {
    return new HouseFigures(
        LinkFigures.of(links, interval, now), byKind(incidents), Outbox.of(mails, now), notices);
  }

  private static Map<Incident.Kind, Long> byKind(List<Incident> incidents) {
    Map<Incident.Kind, Long> byKind = new EnumMap<>(Incident.Kind.class);
    for (Incident.Kind kind : Incident.Kind.values()) {
      byKind.put(kind, 0L);
    }
    incidents.forEach(incident -> byKind.merge(incident.kind(), 1L, Long::sum));
    return byKind;
  }

  /**
   * The links. One that a person has switched off is expected to do nothing: it counts by its state
   * only.
   *
   * @param byState links by the word of their state, with 0 for a state that none is in
   * @param failing links that are in trouble, paused by us or not, by where their calendars lie
   * @param stale links that had no good run for three times the interval
   * @param successAge how long ago the last good run was of the link where it is longest ago; of
   *     one that never had any, since it was made; zero without links
   * @param due links whose time has come
   * @param dueAge for how long the first of them has been due; zero when none is
   */
  public record LinkFigures(
      Map<String, Long> byState,
      Map<HostClass, Long> failing,
      long stale,
      Duration successAge,
      long due,
      Duration dueAge) {

    private static final int INTERVALS = 3;

    static LinkFigures of(List<Link> links, Duration interval, Instant now) {
      Map<String, Long> byState = new TreeMap<>();
      for (Link.State state : Link.State.values()) {
        byState.put(state.word(), 0L);
      }
      Map<HostClass, Long> failing = new EnumMap<>(HostClass.class);
      for (HostClass host : HostClass.values()) {
        failing.put(host, 0L);
      }
      links.forEach(link -> byState.merge(link.state().word(), 1L, Long::sum));
      List<Link> running = links.stream().filter(Link::enabled).toList();
      running.stream()
          .filter(link -> link.lastFailure().isPresent())
          .forEach(link -> failing.merge(HostClass.of(link.peer()), 1L, Long::sum));
      Instant expected = now.minus(interval.multipliedBy(INTERVALS));
      List<Link> due = running.stream().filter(link -> !link.dueOn().isAfter(now)).toList();
      return new LinkFigures(
          byState,
          failing,
          running.stream().filter(link -> success(link).isBefore(expected)).count(),
          sinceFirst(running.stream().map(LinkFigures::success), now),
          due.size(),
          sinceFirst(due.stream().map(Link::dueOn), now));
    }

    private static Instant success(Link link) {
      return link.lastSuccess().orElse(link.createdOn());
    }
  }

  /**
   * The mails.
   *
   * @param byState mails by the word of their state
   * @param waitingAge how long ago the first of those that wait was written; zero when none waits
   */
  public record Outbox(Map<String, Long> byState, Duration waitingAge) {

    static Outbox of(List<Mails> mails, Instant now) {
      Map<String, Long> byState = new TreeMap<>();
      for (OutgoingMessage.State state : OutgoingMessage.State.values()) {
        byState.put(state.word(), 0L);
      }
      mails.forEach(each -> byState.merge(each.state(), each.number(), Long::sum));
      return new Outbox(
          byState,
          sinceFirst(
              mails.stream()
                  .filter(each -> each.state().equals(OutgoingMessage.State.WAITING.word()))
                  .map(Mails::oldest),
              now));
    }
  }

  private static Duration sinceFirst(Stream<Instant> moments, Instant now) {
    return moments
        .min(Comparator.naturalOrder())
        .filter(first -> first.isBefore(now))
        .map(first -> Duration.between(first, now))
        .orElse(Duration.ZERO);
  }
}
