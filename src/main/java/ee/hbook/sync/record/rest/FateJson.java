package ee.hbook.sync.record.rest;

import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.sync.record.SyncReport.Fate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What became of one event, as the API shows it.
 *
 * @param uid its UID, or what stands for one
 * @param checkIn its first night, when it could be read
 * @param checkOut its check-out day, when it could be read
 * @param start when it starts on the property's clock; absent for whole days
 * @param end when it ends; absent for whole days
 * @param word what became of it
 * @param detail why, or by what; may be empty
 */
@Schema(name = "EventFate")
public record FateJson(
    String uid,
    @Nullable LocalDate checkIn,
    @Nullable LocalDate checkOut,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    String word,
    String detail) {

  /**
   * Shows a fate.
   *
   * @param fate the fate
   * @return the same for the API
   */
  public static FateJson of(Fate fate) {
    return new FateJson(
        fate.uid(),
        fate.nights().map(LocalDateRange::getStart).orElse(null),
        fate.nights().map(LocalDateRange::getEnd).orElse(null),
        fate.span().map(ShownTimes::start).orElse(null),
        fate.span().map(ShownTimes::end).orElse(null),
        fate.word(),
        fate.detail());
  }
}
