package ee.hbook.feed.reads.application;

import ee.hbook.feed.reads.EchoByReads;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Link;
import ee.hbook.link.OutlookRoom;
import ee.hbook.sync.ChannelReads;
import ee.hbook.sync.echo.EchoRule;
import ee.hbook.sync.echo.EchoRules;
import ee.hbook.sync.echo.NoEchoes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A calendar at an address has from us what its channel has read in our feeds. Of a room in Outlook
 * what we wrote is kept back where it is read.
 */
@ApplicationScoped
public class TellEchoes implements EchoRules {

  private final ChannelReads reads;

  @Inject
  public TellEchoes(ChannelReads reads) {
    this.reads = reads;
  }

  @Override
  public EchoRule of(Link link, LocalDate today, Instant now) {
    return switch (link.source()) {
      case CalendarUrl address -> new EchoByReads(reads.of(link), today, now);
      case OutlookRoom room -> new NoEchoes(today);
    };
  }
}
