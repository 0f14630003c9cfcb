package ee.hbook.notification.application;

import ee.hbook.availability.TimeWords;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.notification.Notices;
import ee.hbook.outlook.ChangedThere;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells the owner what people in Outlook have made of bookings of ours. */
@ApplicationScoped
public class TellOutlook {

  private final Notices notices;
  private final Links links;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public TellOutlook(Notices notices, Links links, SiteOptions options, Clock clock) {
    this.notices = notices;
    this.links = links;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Tells one change, in its transaction.
   *
   * @param change what was changed, and what became of it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(@Observes ChangedThere change) {
    Instant now = clock.instant();
    String calendar =
        links.find(change.room().link()).map(Link::name).orElse(change.room().address());
    notices.save(
        new Notice(
            0,
            kind(change.what()),
            OptionalLong.of(change.room().link()),
            calendar,
            Optional.of(change.room().unit()),
            change.uid(),
            Optional.of(change.wanted()),
            message(calendar, change),
            now,
            now,
            Optional.empty(),
            0,
            0,
            Optional.of(change.before()),
            false),
        options.values().recordSyncErrors());
  }

  private static Kind kind(ChangedThere.What what) {
    return switch (what) {
      case MOVED -> Kind.RESA_MOVED;
      case CANCELLED -> Kind.RESA_CANCELLED;
      case NOT_FREE -> Kind.ROOM_NOT_FREE;
      case ASKED_AGAIN -> Kind.ROOM_ASKED_AGAIN;
    };
  }

  private static Saying message(String calendar, ChangedThere change) {
    String told =
        switch (change.what()) {
          case MOVED -> "outlook_told_moved";
          case CANCELLED -> "outlook_told_cancelled";
          case NOT_FREE -> "outlook_told_not_free";
          case ASKED_AGAIN -> "outlook_told_asked_again";
        };
    return Saying.of(told, calendar, TimeWords.of(change.wanted()), TimeWords.of(change.before()));
  }
}
