package ee.hbook.link;

import ee.hbook.accommodation.Grain;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A link that one run has for itself, and our side as it was when it was claimed.
 *
 * @param link the link
 * @param siteRevision which change of the settings was the last
 * @param unitRevision which change of the unit's nights was the last
 * @param grain what the unit is let by; a change of that is one of the settings
 */
public record LeasedLink(Link link, long siteRevision, long unitRevision, Grain grain) {

  /**
   * By what an unchanged calendar may be recognised instead of being followed once more.
   *
   * @param day the property's day
   * @return what its source remembers of what was followed last; empty when nothing was, when the
   *     last attempt did not end well, or when the day, the settings or the unit are others since,
   *     so that the same calendar may have something to say
   */
  public Optional<Cursor> known(LocalDate day) {
    boolean settled =
        link.health().isSettled()
            && link.followed().offeredSignature().isEmpty()
            && link.followed().circumstances().equals(circumstances(day, unitRevision));
    return settled ? Optional.of(link.followed().cursor()) : Optional.empty();
  }

  /**
   * Our side after a run: the settings as they were before it, because it may have read them before
   * they were changed, and the unit as the run left it.
   *
   * @param day the property's day when the run began
   * @param unitAfterwards the unit's revision when the run has changed what it changes
   * @return what {@link Followed#circumstances} is to remember
   */
  public String circumstances(LocalDate day, long unitAfterwards) {
    return day + " " + siteRevision + " " + unitAfterwards;
  }
}
