package ee.hbook.feed.content;

import static ee.hbook.feed.content.Sample.from;
import static ee.hbook.feed.content.Sample.nights;
import static ee.hbook.feed.content.Sample.reservation;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.FeedVariant;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.Site;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTemplateTest {

  private static final Reservation STAY = reservation(8, ReservationStatus.NEW);
  private static final Reservation IMPORTED =
      reservation(12, ReservationStatus.NEW, from("Airbnb", 7), nights("2026-07-14", "2026-07-17"));

  @ParameterizedTest
  @CsvSource({
    "[resa_id], 8",
    "[resa_check_in], 'Jul 14, 2026'",
    "[resa_check_out], 'Jul 17, 2026'",
    "[resa_number_of_nights], 3",
    "[resa_accommodation], Double room",
    "[resa_accommodation_num], Garden side",
    "[resa_adults]+[resa_children]=[resa_persons], 2+1=3",
    "[resa_origin], website",
    "[resa_source], Hotel Ñandú",
    "[resa_received_on_date], 'May 1, 2026'",
    "[resa_10_days_before_check_in], 'Jul 4, 2026'",
    "[resa_0_days_after_check_in], 'Jul 14, 2026'",
    "[resa_1_days_before_check_out], 'Jul 16, 2026'",
    "[resa_30_days_after_check_out], 'Aug 16, 2026'",
    "[today_date], 'Jun 1, 2026'",
    "[customer_first_name] [customer_last_name], Jan Novák",
    "[resa_admin_comment], late arrival of Jan",
    "A[resa_price]B[resa_payment_type]C[resa_extras]D, ABCD",
    "[unknown] [resa_] [RESA_ID] [], '[unknown] [resa_] [RESA_ID] []'",
    "[[resa_id]], [8]"
  })
  void variablesAreFilled(String template, String summary) {
    assertThat(SummaryTemplate.summary(template, full(STAY))).isEqualTo(summary);
  }

  @Test
  void datesAreInTheLanguageOfTheSite() {
    Site czech = new Site("Penzion", ZoneId.of("Europe/Prague"), Optional.empty(), Locale.of("cs"));
    TemplateVariables variables =
        new TemplateVariables(
            STAY, Sample.ACCOMMODATIONS.getFirst(), czech, FeedVariant.FULL, LocalDate.EPOCH);
    assertThat(SummaryTemplate.summary("[resa_check_in]", variables)).isEqualTo("14. 7. 2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[customer_id]",
        "[customer_first_name]",
        "[customer_last_name]",
        "[customer_email]",
        "[customer_phone]",
        "[customer_address_1]",
        "[customer_address_2]",
        "[customer_city]",
        "[customer_zip_code]",
        "[customer_state_province]",
        "[customer_country]",
        "[resa_admin_comment]",
        "[resa_extras]"
      })
  void whatMayBePersonalIsEmptyInTheAnonymousFeed(String variable) {
    for (Reservation stay : List.of(STAY, IMPORTED)) {
      TemplateVariables variables = variables(stay, FeedVariant.ANONYMOUS);
      assertThat(SummaryTemplate.description(variable, variables)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HBook reservation - [customer_first_name] [customer_last_name] - Resa id: [resa_id], true",
    "[customer_last_name], true",
    "Stay ([customer_last_name]) [resa_id], true",
    "[resa_adults]+[resa_children] persons, false",
    "[resa_id] [customer_last_name], false",
    "[resa_price] [resa_extras], true",
    "[unknown], false",
    "Booked, false",
    "'', true"
  })
  void variablesThatComeToNothingTogetherLeaveAGap(String template, boolean gap) {
    assertThat(SummaryTemplate.hasGap(template, variables(STAY, FeedVariant.ANONYMOUS)))
        .isEqualTo(gap);
  }

  @Test
  void whatIdentifiesAnImportedBookingStays() {
    assertThat(SummaryTemplate.summary("[resa_id] [resa_origin] [resa_source]", full(IMPORTED)))
        .isEqualTo("12 Airbnb Airbnb");
  }

  @Test
  void whatAGuestWroteIsNoTemplate() {
    Reservation tricky = commented("[customer_email] $1 \\");
    assertThat(SummaryTemplate.summary("[resa_admin_comment]", full(tricky)))
        .isEqualTo("[customer_email] $1 \\");
  }

  @Test
  void aSummaryIsOneLine() {
    assertThat(SummaryTemplate.summary("\n[resa_id]\r\n[resa_admin_comment]", full(STAY)))
        .isEqualTo("8 late arrival of Jan");
  }

  @Test
  void aDescriptionKeepsItsLines() {
    assertThat(SummaryTemplate.description("A\r\nB: [resa_admin_comment]", full(commented("x\ry"))))
        .isEqualTo("A\nB: x\ny");
  }

  @Test
  void aSummaryThatComesToNothingStillNamesTheBooking() {
    Reservation imported =
        reservation(
            12, ReservationStatus.NEW, from("Airbnb", 7), nights("2026-07-14", "2026-07-17"));
    assertThat(
            SummaryTemplate.summary(
                " [customer_last_name] ", variables(imported, FeedVariant.ANONYMOUS)))
        .isEqualTo("Reservation #12 (Airbnb)");
  }

  private static Reservation commented(String comment) {
    return new Reservation(
        STAY.id(),
        STAY.uid(),
        STAY.unit(),
        STAY.span(),
        STAY.status(),
        STAY.origin(),
        comment,
        STAY.adults(),
        STAY.children(),
        STAY.customer(),
        STAY.receivedOn(),
        STAY.updatedOn(),
        STAY.sequence(),
        STAY.everHeld(),
        false);
  }

  private static TemplateVariables full(Reservation reservation) {
    return variables(reservation, FeedVariant.FULL);
  }

  private static TemplateVariables variables(Reservation reservation, FeedVariant variant) {
    return new TemplateVariables(
        reservation,
        Sample.ACCOMMODATIONS.getFirst(),
        Sample.SITE,
        variant,
        LocalDate.of(2026, 6, 1));
  }
}
