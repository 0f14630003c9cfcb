package ee.hbook.reservation.application;

import ee.hbook.availability.Nights;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.ReservationDraft;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/** What the fields of a reservation may hold. */
final class DraftRules {

  private static final int MOST_NIGHTS = 1100;
  private static final int MOST_GUESTS = 999;

  private DraftRules() {}

  static LocalDateRange nights(LocalDate checkIn, LocalDate checkOut) {
    if (checkIn.isBefore(LocalDate.of(1970, 1, 1)) || checkIn.isAfter(Nights.LAST)) {
      throw new InvalidInput("checkIn", Saying.of("refusal_day_range"));
    }
    if (!checkOut.isAfter(checkIn)) {
      throw new InvalidInput("checkOut", Saying.of("refusal_check_out"));
    }
    LocalDateRange nights = LocalDateRange.of(checkIn, checkOut);
    if (Nights.count(nights) > MOST_NIGHTS) {
      throw new InvalidInput("checkOut", Saying.of("refusal_most_nights", MOST_NIGHTS));
    }
    return nights;
  }

  static void texts(ReservationDraft draft) {
    draft.comment().ifPresent(text -> atMost("comment", text, 4000));
    draft.adults().ifPresent(count -> guests("adults", count));
    draft.children().ifPresent(count -> guests("children", count));
    draft.customer().ifPresent(customer -> customer("customer.", customer));
  }

  private static void guests(String field, int count) {
    if (count < 0 || count > MOST_GUESTS) {
      throw new InvalidInput(field, Saying.of("refusal_number_range", 0, MOST_GUESTS));
    }
  }

  /** What the fields of a customer may hold; the prefix stands before their names in a refusal. */
  static void customer(String prefix, Customer customer) {
    atMost(prefix + "firstName", customer.firstName(), 200);
    atMost(prefix + "lastName", customer.lastName(), 200);
    atMost(prefix + "email", customer.email(), 254);
    atMost(prefix + "phone", customer.phone(), 50);
    atMost(prefix + "address1", customer.address1(), 200);
    atMost(prefix + "address2", customer.address2(), 200);
    atMost(prefix + "city", customer.city(), 200);
    atMost(prefix + "zipCode", customer.zipCode(), 50);
    atMost(prefix + "stateProvince", customer.stateProvince(), 200);
    atMost(prefix + "country", customer.country(), 200);
    if (!customer.email().isEmpty() && !customer.email().contains("@")) {
      throw new InvalidInput(prefix + "email", Saying.of("refusal_email"));
    }
  }

  private static void atMost(String field, String text, int most) {
    if (text.length() > most) {
      throw new InvalidInput(field, Saying.of("refusal_too_long", most));
    }
    if (text.indexOf('\0') >= 0) {
      throw new InvalidInput(field, Saying.of("refusal_nul"));
    }
  }
}
