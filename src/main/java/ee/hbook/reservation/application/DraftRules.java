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
    draft.customer().ifPresent(DraftRules::customer);
  }

  private static void guests(String field, int count) {
    if (count < 0 || count > MOST_GUESTS) {
      throw new InvalidInput(field, Saying.of("refusal_number_range", 0, MOST_GUESTS));
    }
  }

  private static void customer(Customer customer) {
    atMost("customer.firstName", customer.firstName(), 200);
    atMost("customer.lastName", customer.lastName(), 200);
    atMost("customer.email", customer.email(), 254);
    atMost("customer.phone", customer.phone(), 50);
    atMost("customer.address1", customer.address1(), 200);
    atMost("customer.address2", customer.address2(), 200);
    atMost("customer.city", customer.city(), 200);
    atMost("customer.zipCode", customer.zipCode(), 50);
    atMost("customer.stateProvince", customer.stateProvince(), 200);
    atMost("customer.country", customer.country(), 200);
    if (!customer.email().isEmpty() && !customer.email().contains("@")) {
      throw new InvalidInput("customer.email", Saying.of("refusal_email"));
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
