package ee.hbook.feed.rest;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.reads.RefusedRead;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Refused requests for a feed, as the API shows them.
 *
 * @param day the day in UTC
 * @param reader the family of the reader
 * @param why no_key, wrong_key, no_unit or switched_off
 * @param feed 102/1, all, or none where there is no such unit
 * @param accomId the accommodation
 * @param accomNum the unit
 * @param link the link whose export is switched off
 * @param first the first of the day
 * @param last the last of the day
 * @param count how many
 */
@Schema(name = "RefusedRead")
public record RefusedReadJson(
    LocalDate day,
    String reader,
    String why,
    String feed,
    @Nullable Long accomId,
    @Nullable Integer accomNum,
    @Nullable Long link,
    Instant first,
    Instant last,
    long count) {

  /**
   * Shows refused requests.
   *
   * @param refused what was counted
   * @return the same for the API
   */
  public static RefusedReadJson of(RefusedRead refused) {
    RefusedRead.Feed feed = refused.key().feed();
    return new RefusedReadJson(
        refused.key().day(),
        refused.key().reader(),
        refused.key().why().word(),
        feed.text(),
        feed.unit().map(UnitId::accomId).orElse(null),
        feed.unit().map(UnitId::accomNum).orElse(null),
        feed.link().isPresent() ? feed.link().getAsLong() : null,
        refused.first(),
        refused.last(),
        refused.times());
  }
}
