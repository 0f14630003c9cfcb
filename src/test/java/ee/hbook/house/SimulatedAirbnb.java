package ee.hbook.house;

import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.house.SalesBook.Entry;
import ee.hbook.house.SalesBook.Seller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * Airbnb: a booking keeps its UID whatever its dates, and says that it is one; nights closed by
 * other calendars are one stretch where they touch, if it passes them on at all.
 */
final class SimulatedAirbnb extends SimulatedChannel {

  private static final String SALE = "1418fb94e984-";
  private static final String CLOSED = "7f662ec65913-";

  private final boolean passesOn;

  /**
   * Opens it.
   *
   * @param book where its sales stand
   * @param passesOn whether its calendar shows what other calendars closed
   */
  SimulatedAirbnb(SalesBook book, boolean passesOn) {
    super(Seller.AIRBNB, book);
    this.passesOn = passesOn;
  }

  @Override
  List<Stay> calendar(List<Entry> sales, List<LocalDateRange> taken, LocalDate today) {
    List<Stay> calendar = new ArrayList<>();
    for (Entry sale : sales) {
      calendar.add(new Stay(uid(SALE, sale.number()), sale.nights(), "Reserved"));
    }
    if (passesOn) {
      NightSet sold = NightSet.of(sales.stream().map(Entry::nights).toList());
      for (LocalDateRange closed : NightSet.of(taken).minus(sold).from(today).stretches()) {
        calendar.add(new Stay(uid(CLOSED, closed), closed, "Airbnb (Not available)"));
      }
    }
    return calendar;
  }

  @Override
  String producer() {
    return "-//Airbnb Inc//Hosting Calendar 1.0//EN";
  }

  private static String uid(String prefix, Object content) {
    return prefix + digest(prefix + content).substring(2) + "@airbnb.com";
  }
}
