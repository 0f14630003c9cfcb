package ee.hbook.link.application;

import static java.util.stream.Collectors.toSet;

import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.reservation.FollowedCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Tells the list of reservations which calendars are followed. */
@ApplicationScoped
public class FollowedLinks implements FollowedCalendars {

  private final Links links;

  @Inject
  public FollowedLinks(Links links) {
    this.links = links;
  }

  @Override
  public Set<Long> links() {
    return links.all().stream().filter(Link::enabled).map(Link::id).collect(toSet());
  }
}
