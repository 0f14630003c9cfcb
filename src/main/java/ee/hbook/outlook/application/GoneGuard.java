package ee.hbook.outlook.application;

import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Whether a meeting that Outlook no longer has may be cancelled here. One at a time may; a mailbox
 * that has suddenly lost most of what we wrote is believed after the time of the guard for
 * calendars ({@code hb_ical_guard_hours}), not before.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class GoneGuard {

  private static final int MANY = 3;
  private static final Duration AGAIN = Duration.ofMinutes(5);

  /** So long the others of one mishap have to be found missing, too. */
  private static final Duration SECOND_LOOK = Duration.ofMinutes(1);

  private final Meetings meetings;
  private final SiteOptions options;

  @Inject
  public GoneGuard(Meetings meetings, SiteOptions options) {
    this.meetings = meetings;
    this.options = options;
  }

  /**
   * Until when it is held.
   *
   * @param missing a meeting that Outlook says is not there
   * @param said whether it says that it was cancelled
   * @param now the present moment
   * @return when to look again; empty when it is gone
   */
  public Optional<Instant> until(Meeting missing, boolean said, Instant now) {
    Instant since = missing.goneSince().orElse(now);
    List<Meeting> same =
        meetings.ahead(LocalDateTime.ofInstant(now, options.site().zone())).stream()
            .filter(each -> each.bornHere() && each.phase() == Meeting.Phase.THERE)
            .filter(each -> each.organiser().equals(missing.organiser()))
            .toList();
    long gone =
        1
            + same.stream()
                .filter(each -> each.id() != missing.id() && each.goneSince().isPresent())
                .count();
    boolean many = gone >= MANY && gone * 2 > same.size();
    if (said) {
      return Optional.empty();
    }
    if (now.isBefore(since.plus(SECOND_LOOK))) {
      return Optional.of(since.plus(SECOND_LOOK));
    }
    return many && now.isBefore(since.plus(options.values().imports().guardFor()))
        ? Optional.of(now.plus(AGAIN))
        : Optional.empty();
  }
}
