package ee.hbook.recovery.application;

import static ee.hbook.account.Capability.MANAGE_SETTINGS;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.application.NeedSource;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * A house that follows calendars and whose {@code timezone_string} nobody has chosen: no property
 * lies in a zone of the name {@code UTC} (where its time is kept all year, the zone is called after
 * a place), so its days begin and end at an hour that cannot be right.
 */
@ApplicationScoped
public class TimeZoneSource implements NeedSource {

  private static final ZoneId NOBODYS = ZoneId.of("UTC");

  private final SiteOptions options;
  private final Links links;

  @Inject
  public TimeZoneSource(SiteOptions options, Links links) {
    this.options = options;
    this.links = links;
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    return options.site().zone().equals(NOBODYS)
        ? links.all().stream()
            .map(Link::createdOn)
            .min(Comparator.naturalOrder())
            .map(TimeZoneSource::unchosen)
            .stream()
            .toList()
        : List.of();
  }

  private static Need unchosen(Instant since) {
    return Need.ofHouse(
        NeedKind.TIME_ZONE,
        NOBODYS.getId(),
        since,
        Saying.of("need_time_zone_words"),
        List.of(new Page(Saying.of("need_time_zone_set"), "settings.xhtml", MANAGE_SETTINGS)));
  }
}
