package ee.hbook.feed.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.feed.FeedTimes;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.content.CalendarWriter;
import ee.hbook.feed.content.ExportedCalendar;
import ee.hbook.feed.content.FeedContext;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.file.ExportSelection;
import ee.hbook.reservation.file.ReservationRecords;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Writes the reservations of an export as one {@code .ics} file, with their guests. */
@ApplicationScoped
public class ExportCalendar {

  private static final int AT_A_TIME = 500;

  private final ReservationRecords records;
  private final Accommodations accommodations;
  private final SiteOptions options;
  private final CalendarWriter writer;
  private final Clock clock;

  @Inject
  public ExportCalendar(
      ReservationRecords records,
      Accommodations accommodations,
      SiteOptions options,
      CalendarWriter writer,
      Clock clock) {
    this.records = records;
    this.accommodations = accommodations;
    this.options = options;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * Writes the file.
   *
   * @param selection which reservations
   * @return UTF-8 with CRLF line ends
   */
  public byte[] write(ExportSelection selection) {
    OptionValues values = options.values();
    FeedContext context =
        new FeedContext(
            values.site(), values.export(), FeedVariant.FULL, FeedTimes.DEFAULTS, clock.instant());
    return writer.write(
        ExportedCalendar.of(accommodations.all(), selected(selection, values), context));
  }

  private List<Reservation> selected(ExportSelection selection, OptionValues values) {
    List<Reservation> all = new ArrayList<>();
    List<Reservation> some;
    do {
      long last = all.isEmpty() ? 0 : all.getLast().id();
      some = records.next(selection, values.site().zone(), last, AT_A_TIME);
      all.addAll(some);
    } while (some.size() == AT_A_TIME);
    return all;
  }
}
