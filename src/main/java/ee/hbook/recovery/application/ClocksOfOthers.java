package ee.hbook.recovery.application;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.ical.application.LookFromOutside;
import ee.hbook.link.Link;
import ee.hbook.link.Link.State;
import ee.hbook.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the clocks of the calendars that are followed show, beside the machine's. */
@ApplicationScoped
public class ClocksOfOthers {

  private static final int CLOCKS = 3;

  private final Links links;
  private final LookFromOutside outside;
  private final DeploymentVariables variables;
  private final ApplicationClock machine;

  @Inject
  public ClocksOfOthers(
      Links links,
      LookFromOutside outside,
      DeploymentVariables variables,
      ApplicationClock machine) {
    this.links = links;
    this.outside = outside;
    this.variables = variables;
    this.machine = machine;
  }

  /**
   * Asks three hosts.
   *
   * @return by how much each is ahead of ours; nothing of those that do not answer
   */
  public List<Duration> offsets() {
    Map<String, Link> hosts = new LinkedHashMap<>();
    links.all().stream()
        .filter(link -> link.state() == State.ACTIVE)
        .forEach(link -> hosts.putIfAbsent(link.peer(), link));
    List<Duration> offsets = new ArrayList<>();
    hosts.values().stream()
        .limit(CLOCKS)
        .flatMap(link -> link.calendarUrl().stream())
        .map(url -> outside.fetch(url.text(), variables.fetchAllowPrivate()).facts())
        .forEach(
            facts ->
                facts
                    .itsNow()
                    .map(theirs -> Duration.between(machine.machineTime(), theirs))
                    .ifPresent(offsets::add));
    return offsets;
  }
}
