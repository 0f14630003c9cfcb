package ee.hbook.house;

import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.house.SalesBook.Entry;
import ee.hbook.house.SalesBook.Seller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * Booking.com: everything is "CLOSED - Not available", sales and what other calendars closed alike;
 * a UID is made of the first night; stays in progress begin today; nothing is merged.
 */
final class SimulatedBooking extends SimulatedChannel {

  /**
   * Opens it.
   *
   * @param book where its sales stand
   */
  SimulatedBooking(SalesBook book) {
    super(Seller.BOOKING, book);
  }

  @Override
  List<Stay> calendar(List<Entry> sales, List<LocalDateRange> taken, LocalDate today) {
    List<Stay> calendar = new ArrayList<>();
    NightSet shown = new NightSet();
    List<LocalDateRange> all = new ArrayList<>(sales.stream().map(Entry::nights).toList());
    all.addAll(taken);
    for (LocalDateRange range : all) {
      NightSet fresh = NightSet.of(List.of(range)).minus(shown).from(today);
      shown.addAll(fresh);
      for (LocalDateRange nights : fresh.stretches()) {
        calendar.add(
            new Stay(
                digest("room 1 " + nights.getStart()) + "@booking.com",
                nights,
                "CLOSED - Not available"));
      }
    }
    return calendar;
  }

  @Override
  String producer() {
    return "-//admin.booking.com//NONSGML v1.0//EN";
  }
}
