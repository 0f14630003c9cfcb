package ee.hbook.house;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** What was really sold and blocked, and by whom: what nobody in the simulation knows whole. */
final class SalesBook {

  /** Who sells nights of the house. */
  enum Seller {
    OWNER,
    AIRBNB,
    BOOKING
  }

  /**
   * A sale, or nights that the owner blocked.
   *
   * @param number the same for as long as it lasts
   * @param seller whose
   * @param nights from check-in to check-out
   * @param block whether nobody sleeps there
   * @param since since when it has these nights
   */
  record Entry(long number, Seller seller, LocalDateRange nights, boolean block, Instant since) {}

  /** Two entries of different sellers that want the same nights. */
  static final class Clash {
    final Entry one;
    final Entry other;
    private boolean oneRead;
    private boolean otherRead;
    private boolean over;

    private Clash(Entry one, Entry other) {
      this.one = one;
      this.other = other;
      oneRead = one.seller() == Seller.OWNER;
      otherRead = other.seller() == Seller.OWNER;
    }

    /** The nights that both want. */
    LocalDateRange nights() {
      return one.nights().intersection(other.nights());
    }

    /** Whether two parties of guests will come. */
    boolean isDoubleBooking() {
      return !one.block() && !other.block();
    }

    /** Whether the house could see both while both were there. */
    boolean couldBeSeen() {
      return oneRead && otherRead;
    }

    private void read(Seller seller) {
      if (!over) {
        oneRead |= one.seller() == seller;
        otherRead |= other.seller() == seller;
      }
    }

    private void gone(Entry entry) {
      over |= one.equals(entry) || other.equals(entry);
    }

    @Override
    public String toString() {
      return one + " and " + other + (over ? ", over" : "");
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final List<Clash> clashes = new ArrayList<>();
  private long last;

  /** Sells or blocks nights; whoever does it takes them for free. */
  Entry add(Seller seller, LocalDateRange nights, boolean block, Instant now) {
    return put(new Entry(++last, seller, nights, block, now));
  }

  private Entry put(Entry entry) {
    for (Entry other : entries) {
      if (other.seller() != entry.seller() && other.nights().overlaps(entry.nights())) {
        clashes.add(new Clash(other, entry));
      }
    }
    entries.add(entry);
    return entry;
  }

  /** Gives an entry other nights. */
  Entry move(Entry entry, LocalDateRange nights, Instant now) {
    end(entry);
    return put(new Entry(entry.number(), entry.seller(), nights, entry.block(), now));
  }

  /** Cancels a sale, or frees blocked nights. */
  void end(Entry entry) {
    entries.remove(entry);
    clashes.forEach(clash -> clash.gone(entry));
  }

  /** The house has read a seller's calendar as it is now. */
  void read(Seller seller) {
    clashes.forEach(clash -> clash.read(seller));
  }

  /** Everything that holds. */
  List<Entry> all() {
    return List.copyOf(entries);
  }

  List<Entry> of(Seller seller) {
    return entries.stream().filter(entry -> entry.seller() == seller).toList();
  }

  /** An entry as it is now. */
  Optional<Entry> find(Entry entry) {
    return entries.stream().filter(entry::equals).findFirst();
  }

  /** The nights from a day on that anybody sold or blocked. */
  NightSet nights(LocalDate from) {
    return NightSet.of(entries.stream().map(Entry::nights).toList()).from(from);
  }

  /** Every clash that there ever was. */
  List<Clash> clashes() {
    return List.copyOf(clashes);
  }
}
