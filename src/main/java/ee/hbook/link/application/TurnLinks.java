package ee.hbook.link.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.Link.State;
import ee.hbook.link.LinkResumed;
import ee.hbook.link.LinkStore;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.link.health.LinkHealth;
import ee.hbook.link.health.LinkHealth.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Switches links on and off, and brings paused ones back. Neither frees a night: what a link
 * brought stays held until its calendar is followed again.
 */
@ApplicationScoped
@Transactional
public class TurnLinks {

  private final LinkStore links;
  private final Incidents incidents;
  private final Event<LinkResumed> resumed;
  private final Clock clock;

  @Inject
  public TurnLinks(LinkStore links, Incidents incidents, Event<LinkResumed> resumed, Clock clock) {
    this.links = links;
    this.incidents = incidents;
    this.resumed = resumed;
    this.clock = clock;
  }

  /**
   * Switches a link on again, whoever paused it. It is due at once, and verified.
   *
   * @param id the link
   * @param how by what: {@code person} or {@code mail}
   * @return the link afterwards; unchanged when it was not paused
   * @throws NotFound if there is no such link
   */
  public Link resume(long id, String how) {
    Link link = locked(id);
    if (link.enabled() && !link.health().phase().onlyProbes()) {
      return link;
    }
    Link followed = resumed(link, how);
    links.update(followed);
    return followed;
  }

  /**
   * Resumes every link of a host that we paused; what a person switched off stays so.
   *
   * @param host the host of their addresses
   * @param how by what: {@code person} or {@code mail}
   * @return the links that were resumed
   */
  public List<Link> resumeHost(String host, String how) {
    String wanted = host.strip().toLowerCase(Locale.ROOT);
    return links.all().stream()
        .filter(link -> link.enabled() && link.health().phase().onlyProbes())
        .filter(link -> link.peer().equals(wanted))
        .map(link -> resume(link.id(), how))
        .toList();
  }

  /**
   * Switches the import of a link off, as a person wants it. Its nights stay held.
   *
   * @param id the link
   * @return the link afterwards
   * @throws NotFound if there is no such link
   */
  public Link pause(long id) {
    Link link = locked(id);
    Link paused = link.switched(false, link.exported());
    links.update(paused);
    close(id, "person");
    return paused;
  }

  /**
   * A person says that the calendar under guard is wrong: it is not followed any more, and what was
   * held stays held.
   *
   * @param id the link
   * @return the link afterwards
   * @throws NotFound if there is no such link
   * @throws Conflict if nothing is held back
   */
  public Link reject(long id) {
    if (locked(id).state() != State.QUARANTINED) {
      throw new Conflict(Saying.of("refusal_not_quarantined"));
    }
    return pause(id);
  }

  /**
   * Lets the other side read the feed that is for a link, or not.
   *
   * @param id the link
   * @param exported whether it may
   * @return the link afterwards
   * @throws NotFound if there is no such link
   */
  public Link export(long id, boolean exported) {
    Link link = locked(id);
    Link switched = link.switched(link.enabled(), exported);
    links.update(switched);
    return switched;
  }

  /**
   * A resumed link is not checked any more: all is well that a machine can check, a person has
   * ended it, or it has taken too long. A link that fails by then goes on failing.
   *
   * @param id the link
   * @return whether it was waiting for that
   */
  public boolean verified(long id) {
    Optional<Link> waiting =
        links.lock(id).filter(link -> link.health().phase() == Phase.VERIFYING);
    waiting.ifPresent(
        link -> {
          links.update(link.faring(link.health().checked(), link.dueOn()));
          incidents
              .openOf(id, Incident.Kind.PAUSED)
              .ifPresent(open -> incidents.update(open.closed(clock.instant(), "person")));
        });
    return waiting.isPresent();
  }

  /**
   * The same link, resumed, for whoever stores it; its incident is.
   *
   * @param link a link that is paused
   * @param how by what
   * @return the link, to be verified, due at once
   */
  Link resumed(Link link, String how) {
    incidents
        .openOf(link.id(), Incident.Kind.PAUSED)
        .ifPresent(open -> incidents.update(open.resumed(clock.instant(), how)));
    resumed.fire(new LinkResumed(link.id()));
    return link.switched(true, link.exported())
        .faring(LinkHealth.in(Phase.VERIFYING), clock.instant());
  }

  private void close(long id, String how) {
    incidents.openOf(id).forEach(open -> incidents.update(open.closed(clock.instant(), how)));
  }

  private Link locked(long id) {
    return links.lock(id).orElseThrow(() -> new NotFound(Saying.of("calendar_gone")));
  }
}
