package ee.hbook.feed.rest;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.reads.OldAddress;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an address of a feed that does not answer any more, as the API shows him.
 *
 * @param reader the family of the reader
 * @param accomId the accommodation; left out for the feed of all units
 * @param accomNum the unit, likewise
 * @param variant anonymous or full
 * @param lastRead when it was last read
 */
@Schema(name = "OldAddress")
public record OldAddressJson(
    String reader,
    @Nullable Long accomId,
    @Nullable Integer accomNum,
    String variant,
    Instant lastRead) {

  /**
   * Shows one.
   *
   * @param old who has it
   * @return the same for the API
   */
  public static OldAddressJson of(OldAddress old) {
    return new OldAddressJson(
        old.reader(),
        old.unit().map(UnitId::accomId).orElse(null),
        old.unit().map(UnitId::accomNum).orElse(null),
        old.variant().word(),
        old.lastRead());
  }
}
