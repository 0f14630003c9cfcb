package ee.hbook.settings;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The values of all options at one moment, read as typed records.
 *
 * @param byName a value for every option of {@link Options}
 */
public record OptionValues(Map<String, String> byName) {

  /** Fills what is not stored with the defaults. */
  public OptionValues {
    byName = Options.effective(byName);
  }

  /**
   * The site as WordPress describes it.
   *
   * @return title, zone, URL and language
   */
  public Site site() {
    String url = text("siteurl");
    String language = text("WPLANG").replace('_', '-');
    return new Site(
        text("blogname"),
        ZoneId.of(text("timezone_string")),
        url.isEmpty() ? Optional.empty() : Optional.of(URI.create(url)),
        language.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(language));
  }

  /**
   * The export section.
   *
   * @return the settings of the feeds that we serve
   */
  public ExportSettings export() {
    return new ExportSettings(
        yes("hb_ical_url_feed_has_key"),
        yes("hb_ical_export_blocked_dates"),
        yes("hb_ical_export_preparation_time"),
        yes("hb_ical_export_only_confirmed"),
        yes("hb_ical_export_only_website_reservations"),
        yes("hb_ical_export_cancelled_resa"),
        Integer.parseInt(text("hb_ical_export_cancelled_days")),
        new ExportSettings.Templates(text("hb_ical_summary"), text("hb_ical_description")),
        new ExportSettings.Templates(
            text("hb_ical_anonymous_summary"), text("hb_ical_anonymous_description")));
  }

  /**
   * The times of an agenda.
   *
   * @return when guests come and go
   */
  public AgendaSettings agenda() {
    return new AgendaSettings(
        TimeOfDay.read(text("hb_ical_agenda_check_in_time"))
            .orElse(AgendaSettings.DEFAULTS.checkIn()),
        TimeOfDay.read(text("hb_ical_agenda_check_out_time"))
            .orElse(AgendaSettings.DEFAULTS.checkOut()));
  }

  /**
   * The import section.
   *
   * @return the settings of the calendars that we read
   */
  public ImportSettings imports() {
    String frequency = text("hb_ical_frequency");
    boolean standard = frequency.isEmpty() || frequency.equals("0");
    return new ImportSettings(
        Duration.ofSeconds(standard ? 3600 : Long.parseLong(frequency)),
        yes("hb_ical_update_resa_dates"),
        yes("hb_ical_update_status_resa"),
        text("hb_ical_vanished_resa_status").equals("awaiting_approval"),
        yes("hb_ical_import_only_resa"),
        lines("hb_ical_blocked_labels"),
        numberOrNone("hb_ical_advanced_notice"),
        numberOrNone("hb_ical_import_booking_window"),
        yes("hb_ical_exclude_one_day_reservations"),
        Integer.parseInt(text("hb_ical_missed_polls")),
        Duration.ofMinutes(Long.parseLong(text("hb_ical_missed_minutes"))),
        Duration.ofHours(Long.parseLong(text("hb_ical_guard_hours"))),
        text("hb_ical_import_resa_status").equals("confirmed"),
        text("hb_ical_reimport_status").equals("confirmed"),
        producers());
  }

  /** The section about links that are in trouble. */
  public HealthSettings health() {
    return new HealthSettings(
        yes("hb_ical_pause_at_first_error"),
        LocalTime.of(Integer.parseInt(text("hb_ical_digest_hour")), 0),
        Duration.ofHours(numberOrNone("hb_ical_stop_sell_hours")));
  }

  private Producers producers() {
    return new Producers(
        lines("hb_ical_producers_by_summary"),
        lines("hb_ical_producers_by_organizer"),
        lines("hb_ical_producers_by_booking_ref"));
  }

  /**
   * {@code hb_ical_runs_kept_days}.
   *
   * @return how long runs stay on record
   */
  public Duration runsKept() {
    return Duration.ofDays(Long.parseLong(text("hb_ical_runs_kept_days")));
  }

  /**
   * {@code hb_resa_archiving_delay}.
   *
   * @return how many months after check-out a reservation is put into the archives
   */
  public int archivingDelay() {
    return Integer.parseInt(text("hb_resa_archiving_delay"));
  }

  /**
   * {@code hb_ical_record_sync_errors}.
   *
   * @return whether notices about synchronisation are kept
   */
  public boolean recordSyncErrors() {
    return yes("hb_ical_record_sync_errors");
  }

  /**
   * {@code hb_ical_notification_option}, of effect only while notices are kept.
   *
   * @return whether the Reservations page shows them
   */
  public boolean showNotices() {
    return recordSyncErrors() && yes("hb_ical_notification_option");
  }

  /**
   * One value.
   *
   * @param name the option
   * @return its value
   * @throws IllegalArgumentException if there is no option of that name
   */
  public String text(String name) {
    String value = byName.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No option is called " + name);
    }
    return value;
  }

  private List<String> lines(String name) {
    return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private int numberOrNone(String name) {
    String value = text(name);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private boolean yes(String name) {
    return text(name).equals("yes");
  }
}
