package ee.hbook.sync.diff;

import ee.hbook.availability.Span;
import ee.hbook.sync.RemoteEvent;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/** The far end of a calendar moves on by a day every night (feed quirks 3 and 20). Pure. */
public final class Horizon {

  private static final int FAR = 200;
  private static final int AT_MOST = 3;

  private Horizon() {}

  /** Whether an event only ends, or begins and ends, with the calendar's own end. */
  public static boolean isRolled(Span before, RemoteEvent event, LocalDate today) {
    LocalDateRange old = before.days();
    LocalDateRange now = event.nights();
    boolean far = old.getEnd().isAfter(today.plusDays(FAR));
    boolean begins =
        old.getStart().equals(now.getStart())
            || !now.getStart().isAfter(today.plusDays(1)) && now.getStart().isAfter(old.getStart());
    return before.isNights()
        && event.span().isNights()
        && far
        && begins
        && now.getEnd().isAfter(old.getEnd())
        && !now.getEnd().isAfter(old.getEnd().plusDays(AT_MOST));
  }
}
