package ee.hbook.house;

import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.house.SalesBook.Entry;
import ee.hbook.house.SalesBook.Seller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/**
 * A booking site: it sells where it believes the house free, takes in what calendars tell it as
 * closed nights, whoever's they are, and has a calendar of its own, each in its own manner.
 */
abstract class SimulatedChannel {

  private final Seller seller;
  private final SalesBook book;
  private final Map<String, List<LocalDateRange>> imported = new TreeMap<>();

  SimulatedChannel(Seller seller, SalesBook book) {
    this.seller = seller;
    this.book = book;
  }

  final Seller seller() {
    return seller;
  }

  /** Whether it would sell these nights. */
  final boolean believesFree(LocalDateRange nights) {
    return closed(nights.getStart()).and(NightSet.of(List.of(nights))).isEmpty();
  }

  /** The nights from a day on that it does not sell. */
  final NightSet closed(LocalDate from) {
    NightSet closed = soldNights();
    imported.values().forEach(ranges -> closed.addAll(NightSet.of(ranges)));
    return closed.from(from);
  }

  /** Reads a calendar anew: what it no longer has is open again. */
  final void takeIn(String whose, List<Stay> calendar) {
    imported.put(whose, calendar.stream().map(Stay::nights).toList());
  }

  /** The nights from a day on that it has from a calendar. */
  final NightSet has(String whose, LocalDate from) {
    return NightSet.of(imported.getOrDefault(whose, List.of())).from(from);
  }

  /** Its calendar. */
  final List<Stay> calendar(LocalDate today) {
    return calendar(
        book.of(seller).stream().filter(entry -> entry.nights().getEnd().isAfter(today)).toList(),
        imported.values().stream().flatMap(List::stream).toList(),
        today);
  }

  /**
   * Its calendar in its manner.
   *
   * @param sales what it has sold and what is not over
   * @param taken what calendars have told it, in their order
   * @param today the day
   */
  abstract List<Stay> calendar(List<Entry> sales, List<LocalDateRange> taken, LocalDate today);

  /** PRODID. */
  abstract String producer();

  private NightSet soldNights() {
    return NightSet.of(book.of(seller).stream().map(Entry::nights).toList());
  }

  /** A UID that is made of what it stands for. */
  static String digest(Object content) {
    try {
      byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
