package ee.hbook.moving.format;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.Cause;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.moving.LeftOut.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * Reads the table {@code accom_blocked}. HBook writes a block of many units as one row for each,
 * with a UID of its own; a row without a number is for all.
 */
final class ReadBlocks {

  private static final int MOST_NIGHTS = 36_600;

  private final Instant now;
  private final Tally tally;

  ReadBlocks(Instant now, Tally tally) {
    this.now = now;
    this.tally = tally;
  }

  List<BlockedDates> all(List<Row> rows) {
    List<BlockedDates> blocks = new ArrayList<>();
    for (Row row : rows) {
      Optional<LocalDateRange> nights = ReadStays.nights(row, "from_date", "to_date", MOST_NIGHTS);
      if (nights.isEmpty()) {
        tally.add(Kind.BLOCK, row.text("id", 20));
      } else {
        blocks.add(block(row, nights.get()));
      }
    }
    return blocks;
  }

  private BlockedDates block(Row row, LocalDateRange nights) {
    long accomId = row.number("accom_id").orElse(0);
    int num = row.count("accom_num", 0, Integer.MAX_VALUE);
    return new BlockedDates(
        0,
        row.text("uid", 1000).strip(),
        accomId < 1 ? OptionalLong.empty() : OptionalLong.of(accomId),
        accomId < 1 || num < 1 ? OptionalInt.empty() : OptionalInt.of(num),
        ReadStays.hours(row, nights),
        cause(row),
        row.text("comment"),
        now);
  }

  private static Cause cause(Row row) {
    long reservation = row.number("linked_resa_id").orElse(0);
    if (reservation < 1) {
      return new ByHand();
    }
    return row.yes("is_prepa_time")
        ? new PreparationTime(reservation)
        : new LinkedReservation(reservation);
  }
}
