package ee.hbook.settings;

/**
 * The export section of HBook's iCal settings, typed.
 *
 * @param urlHasKey {@code hb_ical_url_feed_has_key}: feed URLs need a key
 * @param blockedDates {@code hb_ical_export_blocked_dates}
 * @param preparationTime {@code hb_ical_export_preparation_time}, of effect only with blocked dates
 * @param onlyConfirmed {@code hb_ical_export_only_confirmed}
 * @param onlyWebsite {@code hb_ical_export_only_website_reservations}
 * @param cancelled {@code hb_ical_export_cancelled_resa}: cancelled reservations stay as
 *     STATUS:CANCELLED
 * @param cancelledDays {@code hb_ical_export_cancelled_days}: for so many days after they were
 *     cancelled
 * @param full the templates of the feed with the guest's data ({@code hb_ical_summary}, {@code
 *     hb_ical_description})
 * @param anonymous the templates of the feed without it ({@code hb_ical_anonymous_summary}, {@code
 *     hb_ical_anonymous_description})
 */
public record ExportSettings(
    boolean urlHasKey,
    boolean blockedDates,
    boolean preparationTime,
    boolean onlyConfirmed,
    boolean onlyWebsite,
    boolean cancelled,
    int cancelledDays,
    Templates full,
    Templates anonymous) {

  /**
   * What an event's texts are made from.
   *
   * @param summary template of SUMMARY, one line
   * @param description template of DESCRIPTION, may have several lines
   */
  public record Templates(String summary, String description) {}
}
