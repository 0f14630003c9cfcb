package ee.hbook.feed.content;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.feed.FeedVariant;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.ExportSettings.Templates;
import ee.hbook.settings.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an event of a feed says for a made-up reservation, while its templates are written. Pure.
 *
 * @param summary its SUMMARY
 * @param description its DESCRIPTION, may have several lines
 */
public record TemplatePreview(String summary, String description) {

  /** The variables that are worth offering: those behind which there is something here. */
  public static final List<String> VARIABLES =
      List.of(
          "resa_id",
          "resa_source",
          "resa_check_in",
          "resa_check_out",
          "resa_number_of_nights",
          "resa_accommodation",
          "resa_accommodation_num",
          "resa_persons",
          "resa_adults",
          "resa_children",
          "resa_admin_comment",
          "resa_origin",
          "resa_received_on",
          "resa_received_on_date",
          "resa_1_days_before_check_in",
          "today_date",
          "customer_first_name",
          "customer_last_name",
          "customer_email",
          "customer_phone",
          "customer_address_1",
          "customer_address_2",
          "customer_city",
          "customer_zip_code",
          "customer_state_province",
          "customer_country",
          "customer_id");

  /** Those of {@link #VARIABLES} that say nothing of the guest. */
  public static final List<String> ANONYMOUS_VARIABLES =
      VARIABLES.stream()
          .filter(name -> !name.startsWith("customer_") && !name.equals("resa_admin_comment"))
          .toList();

  private static final Customer GUEST =
      new Customer(
          57,
          "Anna",
          "Novak",
          "anna.novak@example.com",
          "+33 1 23 45 67 89",
          "12 Harbour Street",
          "",
          "Nantes",
          "44000",
          "",
          "France");

  /**
   * Fills templates for a stay of a week, two weeks from now, that was booked yesterday.
   *
   * @param templates of SUMMARY and DESCRIPTION
   * @param accommodation where
   * @param site the site
   * @param variant whose templates they are
   * @param today the property's date
   * @return what the event says
   */
  public static TemplatePreview of(
      Templates templates,
      Accommodation accommodation,
      Site site,
      FeedVariant variant,
      LocalDate today) {
    TemplateVariables variables =
        new TemplateVariables(
            stay(accommodation, site, today), accommodation, site, variant, today);
    return new TemplatePreview(
        SummaryTemplate.summary(templates.summary(), variables),
        SummaryTemplate.description(templates.description(), variables));
  }

  private static Reservation stay(Accommodation accommodation, Site site, LocalDate today) {
    LocalDate checkIn = today.plusDays(14);
    var received = today.minusDays(1).atTime(18, 30).atZone(site.zone()).toInstant();
    return new Reservation(
        128,
        "",
        new UnitId(accommodation.id(), accommodation.units().getFirst().num()),
        Span.nights(checkIn, checkIn.plusDays(7)),
        ReservationStatus.CONFIRMED,
        Origin.WEBSITE,
        "-",
        2,
        1,
        Optional.of(GUEST),
        received,
        received,
        0,
        true,
        false);
  }
}
