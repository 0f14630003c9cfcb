package ee.hbook.recovery;

import ee.hbook.link.Link;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which units are closed for sale while a calendar is paused ({@code link-health.md}, Dates at
 * risk). Only links that we paused count. One that is to be verified is followed again, and a night
 * that it brings is taken at once: its unit is open, or its own bookings would find no free night.
 * Pure.
 *
 * @param after how long a pause lasts until the unit is closed; zero for never
 */
public record StopSell(Duration after) {

  /**
   * What is to be done.
   *
   * @param close the links whose units are closed now
   * @param reopen the numbers of links whose units are opened again; links may be gone
   */
  public record Changes(List<Link> close, Set<Long> reopen) {}

  /**
   * Compares what should be closed with what is.
   *
   * @param links all links
   * @param pausedOn when each link's pause was noticed, by link
   * @param stopped the links whose units are closed
   * @param now the moment
   * @return what is to be done; nothing when it was done already
   */
  public Changes changes(
      Collection<Link> links, Map<Long, Instant> pausedOn, Set<Long> stopped, Instant now) {
    List<Link> wanted =
        links.stream()
            .filter(link -> closes(link, pausedOn.getOrDefault(link.id(), now), now))
            .toList();
    Set<Long> reopen = new TreeSet<>(stopped);
    wanted.forEach(link -> reopen.remove(link.id()));
    return new Changes(
        wanted.stream().filter(link -> !stopped.contains(link.id())).toList(), reopen);
  }

  /**
   * Whether a link closes its unit.
   *
   * @param link the link
   * @param pausedOn when its pause was noticed
   * @param now the moment
   * @return true while we have paused it, and long enough
   */
  public boolean closes(Link link, Instant pausedOn, Instant now) {
    return after.isPositive()
        && link.enabled()
        && link.health().phase().onlyProbes()
        && !pausedOn.plus(after).isAfter(now);
  }
}
