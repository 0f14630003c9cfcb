package ee.hbook.settings;

import ee.hbook.config.Saying;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The catalogue of options with HBook's names and defaults ({@code hbook.md} §2). */
public final class Options {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern KEY = Pattern.compile("[0-9A-Za-z]{8,64}");

  /** The key of the anonymous feed; empty until the house is prepared. */
  public static final String ANONYMOUS_KEY = "hb_ical_url_feed_key";

  /** The key of the full feed; empty until the house is prepared. */
  public static final String FULL_KEY = "hb_ical_url_feed_full_key";

  /** Whether the anonymous feed needs its key. */
  public static final String URL_HAS_KEY = "hb_ical_url_feed_has_key";

  /** Every option, in the order of the screens. */
  public static final List<Option> ALL =
      List.of(
          new Option("blogname", "My accommodation", text(200)),
          new Option("timezone_string", "UTC", Options::zone),
          new Option("siteurl", "", Options::url),
          new Option("WPLANG", "en", Options::language),
          yesNo("hb_ical_record_sync_errors", "yes"),
          yesNo("hb_ical_notification_option", "yes"),
          new Option("hb_ical_frequency", "3600", Options::frequency),
          yesNo("hb_ical_update_resa_dates", "no"),
          yesNo("hb_ical_update_status_resa", "no"),
          oneOf("hb_ical_vanished_resa_status", "cancelled", "cancelled", "awaiting_approval"),
          yesNo("hb_ical_import_only_resa", "yes"),
          new Option("hb_ical_blocked_labels", ImportDefaults.BLOCKED_LABELS, text(4000)),
          new Option("hb_ical_advanced_notice", "", optionalNumber(3650, "nights")),
          new Option("hb_ical_import_booking_window", "", optionalNumber(120, "months")),
          yesNo("hb_ical_exclude_one_day_reservations", "no"),
          new Option("hb_ical_missed_polls", "2", number(1, 100, "polls")),
          new Option("hb_ical_missed_minutes", "60", number(0, 10080, "minutes")),
          new Option("hb_ical_guard_hours", "24", number(1, 720, "hours")),
          new Option("hb_ical_runs_kept_days", "30", number(1, 3650, "days")),
          yesNo("hb_ical_pause_at_first_error", "no"),
          new Option("hb_ical_digest_hour", "7", number(0, 23, "hours")),
          new Option("hb_ical_stop_sell_hours", "", optionalNumber(720, "hours")),
          oneOf("hb_ical_import_resa_status", "new", "new", "confirmed"),
          oneOf("hb_ical_reimport_status", "confirmed", "new", "confirmed"),
          new Option("hb_ical_producers_by_summary", ImportDefaults.BY_SUMMARY, text(4000)),
          new Option("hb_ical_producers_by_organizer", ImportDefaults.BY_ORGANIZER, text(4000)),
          new Option(
              "hb_ical_producers_by_booking_ref", ImportDefaults.BY_BOOKING_REFERENCE, text(4000)),
          oneOf("hb_resa_admin_status", "confirmed", "pending", "new", "confirmed"),
          new Option("hb_resa_archiving_delay", "2", number(0, 1200, "months")),
          yesNo(URL_HAS_KEY, "yes"),
          new Option(ANONYMOUS_KEY, "", Options::key),
          new Option(FULL_KEY, "", Options::key),
          yesNo("hb_ical_export_blocked_dates", "yes"),
          yesNo("hb_ical_export_preparation_time", "no"),
          yesNo("hb_ical_export_only_confirmed", "no"),
          yesNo("hb_ical_export_only_website_reservations", "no"),
          yesNo("hb_ical_export_cancelled_resa", "no"),
          new Option("hb_ical_export_cancelled_days", "90", number(0, 3650, "days")),
          new Option("hb_ical_agenda_check_in_time", "15:00", Options::timeOfDay),
          new Option("hb_ical_agenda_check_out_time", "11:00", Options::timeOfDay),
          new Option(
              "hb_ical_summary",
              "HBook reservation - [customer_first_name] [customer_last_name] - Resa id: [resa_id]",
              text(1000)),
          new Option(
              "hb_ical_description",
              "NAME: [customer_first_name] [customer_last_name]\nEMAIL: [customer_email]",
              text(4000)),
          new Option(
              "hb_ical_anonymous_summary", "Reservation #[resa_id] ([resa_source])", text(1000)),
          new Option("hb_ical_anonymous_description", "", text(4000)));

  private static final Map<String, Option> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Option::name, option -> option));

  private Options() {}

  /**
   * Finds an option.
   *
   * @param name its full name
   * @return the option, or empty when there is none of that name
   */
  public static Optional<Option> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The values that count: the stored ones over the defaults.
   *
   * @param stored values by name; unknown names are passed over
   * @return a value for every option
   */
  public static Map<String, String> effective(Map<String, String> stored) {
    return ALL.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Option::name, option -> stored.getOrDefault(option.name(), option.initial())));
  }

  private static Option yesNo(String name, String initial) {
    return oneOf(name, initial, "yes", "no");
  }

  private static Option oneOf(String name, String initial, String... words) {
    List<String> allowed = List.of(words);
    return new Option(
        name,
        initial,
        value ->
            allowed.contains(value)
                ? Optional.empty()
                : Optional.of(Saying.of("refusal_one_of", String.join(", ", allowed))));
  }

  private static Function<String, Optional<Saying>> text(int most) {
    return value ->
        value.length() > most ? Optional.of(Saying.of("refusal_too_long", most)) : Optional.empty();
  }

  private static Function<String, Optional<Saying>> number(int least, int most, String unit) {
    return value ->
        DIGITS.matcher(value).matches()
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most
            ? Optional.empty()
            : Optional.of(Saying.of("refusal_number_of_" + unit, least, most));
  }

  private static Function<String, Optional<Saying>> optionalNumber(int most, String unit) {
    Function<String, Optional<Saying>> number = number(0, most, unit);
    return value -> value.isEmpty() ? Optional.empty() : number.apply(value);
  }

  private static Optional<Saying> frequency(String value) {
    if (value.isEmpty() || value.equals("0")) {
      return Optional.empty();
    }
    if (!DIGITS.matcher(value).matches() || Integer.parseInt(value) > 604_800) {
      return Optional.of(Saying.of("refusal_number_of_seconds", "300", "604800"));
    }
    return Integer.parseInt(value) < 300
        ? Optional.of(Saying.of("refusal_frequency"))
        : Optional.empty();
  }

  private static Optional<Saying> timeOfDay(String value) {
    return TimeOfDay.read(value).isPresent()
        ? Optional.empty()
        : Optional.of(Saying.of("refusal_time_of_day"));
  }

  private static Optional<Saying> zone(String value) {
    try {
      ZoneId.of(value);
      return Optional.empty();
    } catch (java.time.DateTimeException unknown) {
      return Optional.of(Saying.of("refusal_zone"));
    }
  }

  private static Optional<Saying> url(String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI url = new URI(value);
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (web && url.getHost() != null && value.length() <= 500) {
        return Optional.empty();
      }
    } catch (java.net.URISyntaxException malformed) {
      return Optional.of(Saying.of("refusal_site_url"));
    }
    return Optional.of(Saying.of("refusal_site_url"));
  }

  private static Optional<Saying> language(String value) {
    Locale locale = Locale.forLanguageTag(value.replace('_', '-'));
    return value.isEmpty() || !locale.getLanguage().isEmpty()
        ? Optional.empty()
        : Optional.of(Saying.of("refusal_language"));
  }

  private static Optional<Saying> key(String value) {
    return KEY.matcher(value).matches() ? Optional.empty() : Optional.of(Saying.of("refusal_key"));
  }
}
