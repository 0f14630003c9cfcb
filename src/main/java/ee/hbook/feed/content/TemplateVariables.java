package ee.hbook.feed.content;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Unit;
import ee.hbook.availability.Nights;
import ee.hbook.feed.FeedVariant;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.settings.Site;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables that a template of SUMMARY or DESCRIPTION may name, for one reservation (hbook.md
 * §3).
 *
 * @param reservation the reservation
 * @param accommodation its accommodation
 * @param site the site: its language and zone make the dates
 * @param variant in the anonymous one whatever can tell of the guest is empty
 * @param today the property's date
 */
public record TemplateVariables(
    Reservation reservation,
    Accommodation accommodation,
    Site site,
    FeedVariant variant,
    LocalDate today) {

  /** HBook knows these; there is nothing behind them here. Prices are none of a feed's business. */
  private static final Set<String> EMPTY =
      Set.of(
          "resa_alphanum_id",
          "resa_invoice_id",
          "resa_extras",
          "resa_coupon_code",
          "resa_coupon_amount",
          "resa_invoice_table",
          "resa_price",
          "resa_accom_list_price",
          "resa_accom_list_price_per_night",
          "resa_deposit",
          "resa_price_minus_deposit",
          "resa_paid",
          "resa_payments_history_table",
          "resa_remaining_balance",
          "resa_bond",
          "resa_price_including_bond",
          "resa_deposit_including_bond",
          "resa_remaining_balance_including_bond",
          "resa_payment_type",
          "resa_payment_gateway");

  private static final Pattern DAYS =
      Pattern.compile("resa_([0-9]{1,4})_days_(before|after)_check_(in|out)");

  /**
   * Looks a variable up.
   *
   * @param name without the brackets
   * @return its value, empty text when there is none; an empty optional for a name that HBook does
   *     not have
   */
  public Optional<String> value(String name) {
    if (EMPTY.contains(name)) {
      return Optional.of("");
    }
    return stay(name).or(() -> customer(name)).or(() -> daysFromStay(name));
  }

  private Optional<String> stay(String name) {
    return switch (name) {
      case "resa_id", "resa_ids" -> Optional.of(Long.toString(reservation.id()));
      case "resa_check_in" -> Optional.of(moment(reservation.span().start()));
      case "resa_check_out" -> Optional.of(moment(reservation.span().end()));
      case "resa_number_of_nights" ->
          Optional.of(Long.toString(Nights.count(reservation.nights())));
      case "resa_accommodation" -> Optional.of(accommodation.name());
      case "resa_accommodation_num" ->
          accommodation.unit(reservation.unit().accomNum()).map(Unit::name).or(() -> text(""));
      case "resa_adults" -> Optional.of(people(reservation.adults()));
      case "resa_children" -> Optional.of(people(reservation.children()));
      case "resa_persons" -> Optional.of(people(reservation.adults() + reservation.children()));
      case "resa_admin_comment" -> Optional.of(personal(reservation.comment()));
      case "resa_origin" -> Optional.of(reservation.origin().word());
      case "resa_source" -> Optional.of(source());
      case "resa_received_on" -> Optional.of(received(DateTimeFormatter::ofLocalizedDateTime));
      case "resa_received_on_date" -> Optional.of(received(DateTimeFormatter::ofLocalizedDate));
      case "today_date" -> Optional.of(date(today));
      default -> Optional.empty();
    };
  }

  private Optional<String> customer(String name) {
    return switch (name) {
      case "customer_id" -> field(customer -> Long.toString(customer.id()));
      case "customer_first_name" -> field(Customer::firstName);
      case "customer_last_name" -> field(Customer::lastName);
      case "customer_email" -> field(Customer::email);
      case "customer_phone" -> field(Customer::phone);
      case "customer_address_1" -> field(Customer::address1);
      case "customer_address_2" -> field(Customer::address2);
      case "customer_city" -> field(Customer::city);
      case "customer_zip_code" -> field(Customer::zipCode);
      case "customer_state_province" -> field(Customer::stateProvince);
      case "customer_country" -> field(Customer::country);
      default -> Optional.empty();
    };
  }

  private Optional<String> daysFromStay(String name) {
    Matcher matcher = DAYS.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    LocalDate from =
        "in".equals(matcher.group(3))
            ? reservation.nights().getStart()
            : reservation.nights().getEnd();
    long days = Long.parseLong(matcher.group(1));
    return Optional.of(date(from.plusDays("before".equals(matcher.group(2)) ? -days : days)));
  }

  private Optional<String> field(Function<Customer, String> field) {
    return text(reservation.customer().map(field).map(this::personal).orElse(""));
  }

  private static Optional<String> text(String text) {
    return Optional.of(text);
  }

  private String personal(String text) {
    return variant.tellsOfTheGuest() ? text : "";
  }

  /** Imported reservations come without numbers of persons. */
  private String people(int count) {
    return reservation.adults() + reservation.children() == 0 ? "" : Integer.toString(count);
  }

  private String source() {
    return switch (reservation.origin()) {
      case Origin.Website website -> site.title();
      case Origin.Calendar calendar -> calendar.name();
    };
  }

  /** Of a stay by the night the day says all. */
  private String moment(LocalDateTime moment) {
    String day = date(moment.toLocalDate());
    return reservation.span().isNights() ? day : day + " " + moment.toLocalTime();
  }

  private String date(LocalDate date) {
    return style(DateTimeFormatter::ofLocalizedDate).format(date);
  }

  private String received(Function<FormatStyle, DateTimeFormatter> kind) {
    return style(kind).format(reservation.receivedOn().atZone(site.zone()));
  }

  private DateTimeFormatter style(Function<FormatStyle, DateTimeFormatter> kind) {
    return kind.apply(FormatStyle.MEDIUM).withLocale(site.language());
  }
}
