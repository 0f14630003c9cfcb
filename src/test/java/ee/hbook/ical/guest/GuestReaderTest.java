package ee.hbook.ical.guest;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.reservation.Customer;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class GuestReaderTest {

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          a@x.example              | EMAIL: b@x.example          | a@x.example
          -                        | EMAIL: b@x.example          | b@x.example
          -                        | Adresse-e-mail : c@x.example | c@x.example
          -                        | E-mail: d@x.example         | d@x.example
          none                     | EMAIL: b@x.example          | b@x.example
          mailto:a@x.example       | ''                          | a@x.example
          Jan <a@x.example>        | ''                          | a@x.example
          """)
  void theAddressComesFromItsPropertyOrElseFromTheDescription(
      String property, String description, String email) {
    assertThat(customer(description, "X-EMAIL", property).map(Customer::email)).contains(email);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -    | ''
          -    | NAME: Novak
          none | EMAIL: nobody
          -    | mail me at a@x.example
          """)
  void thereIsNoCustomerWithoutAnAddress(String property, String description) {
    assertThat(customer(description, "X-EMAIL", property)).isEmpty();
  }

  @Test
  void theOrganizerIsNotTheGuest() {
    assertThat(customer("", "ORGANIZER", "mailto:noreply@booking.com")).isEmpty();
  }

  @Test
  void anAddressTooLongForItsColumnIsNone() {
    assertThat(customer("EMAIL: " + "a".repeat(250) + "@x.example", "X-NAME", "N")).isEmpty();
  }

  @Test
  void anAddressThatJustFitsItsColumnIsOne() {
    String longest = "a".repeat(244) + "@x.example";
    assertThat(customer("EMAIL: " + longest, "X-NAME", "N").map(Customer::email)).contains(longest);
  }

  @Test
  void aPropertyThatSaysNothingIsNone() {
    assertThat(withEmail("PHONE: 2", "X-PHONE", " ").phone()).isEqualTo("2");
  }

  @ParameterizedTest(name = "{0}: {1} or {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          X-NAME | Novak  | NAME: Smith     | Novak
          X-NAME | -      | NAME: Smith     | Smith
          X-NAME | -      | Nom : Dupont    | Dupont
          X-NAME | -      | VOYAGEUR: Petit | Petit
          X-NAME | -      | GUESTS: 2       | ''
          """)
  void theLastNameIsTheNameAsItStands(
      String name, String property, String description, String lastName) {
    assertThat(withEmail(description, name, property).lastName()).isEqualTo(lastName);
  }

  @ParameterizedTest(name = "{0}: {1} or {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          X-PHONE     | +420 1 | PHONE: 2        | +420 1
          X-TELEPHONE | +420 1 | PHONE: 2        | +420 1
          X-PHONE     | -      | PHONE: 2        | 2
          X-PHONE     | -      | Téléphone : 3   | 3
          X-PHONE     | -      | Telefon: 777123456, Cena: 2500 CZK | 777123456
          """)
  void thePhoneHasItsPropertiesAndKeys(
      String name, String property, String description, String phone) {
    assertThat(withEmail(description, name, property).phone()).isEqualTo(phone);
  }

  @Test
  void theAddressHasItsPropertyAndKey() {
    assertThat(
            List.of(
                withEmail("ADDRESS: 1 Main St, York", "X-ADDRESS", null).address1(),
                withEmail("ADDRESS: 1 Main St", "X-ADDRESS", "2 Side St").address1()))
        .containsExactly("1 Main St, York", "2 Side St");
  }

  @Test
  void thePostalCodeHasAProperty() {
    assertThat(withEmail("", "X-POSTCODE", "110 00").zipCode()).isEqualTo("110 00");
  }

  @Test
  void aTextIsCutToItsColumnWithoutHalvingACharacter() {
    assertThat(withEmail("", "X-PHONE", "1".repeat(49) + "\uD83D\uDE00").phone())
        .isEqualTo("1".repeat(49));
  }

  @Test
  void controlCharactersAreDropped() {
    assertThat(withEmail("", "X-NAME", "No\0v\u0007ak\r\nBcc").lastName()).isEqualTo("Novak Bcc");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reserved            | ''                               | ''
          Jan Novak           | ''                               | Jan Novak
          CLOSED - Smith      | NPAX: 2                          | CLOSED - Smith/NPAX: 2
          Reserved            | Adults: 2, Children: 1, EMAIL: x | Adults: 2/Children: 1
          Reserved            | statut: paid                     | statut: paid
          Reserved            | PASSPORT: 123                    | ''
          Reserved on Expedia | Any text, PASSPORT: 123          | Reserved on Expedia/Any text, PASSPORT: 123
          Reserved on Expedia | ''                               | Reserved on Expedia
          """)
  void theCommentHoldsTheSummaryAndTheListedPairs(
      String summary, String description, String comment) {
    assertThat(comment(event(summary, description, Map.of()), List.of()))
        .isEqualTo(comment.replace('/', '\n'));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"X-Guests, X-Guests: 2", "x-guests, x-guests: 2", "X-OTHER, ''", "ORGANIZER, ''"})
  void theCommentHoldsTheListedProperties(String listed, String comment) {
    IcsEvent event =
        event("Reserved", "", Map.of("X-GUESTS", "2", "ORGANIZER", "mailto:a@x.example"));
    assertThat(comment(event, List.of(listed))).isEqualTo(comment);
  }

  @Test
  void theCommentHasAThousandCharactersAtMost() {
    assertThat(comment(event("x".repeat(5000), "NPAX: 2", Map.of()), List.of())).hasSize(1000);
  }

  @Test
  void theWholeDescriptionKeepsItsLinesButNoControlCharacters() {
    assertThat(comment(event("Reserved on Expedia", "a\r\nb\0", Map.of()), List.of()))
        .isEqualTo("Reserved on Expedia\na\nb");
  }

  private static String comment(IcsEvent event, List<String> properties) {
    return new GuestReader(AdditionalInfo.DEFAULT, properties).of(event).comment();
  }

  private static Customer withEmail(String description, String name, String value) {
    return customer("EMAIL: a@x.example\n" + description, name, value).orElseThrow();
  }

  private static Optional<Customer> customer(String description, String name, String value) {
    Map<String, String> extra = new HashMap<>();
    if (value != null) {
      extra.put(name, value);
    }
    return new GuestReader(AdditionalInfo.DEFAULT, AdditionalNonStandardProperties.DEFAULT)
        .of(event("Reserved", description, extra))
        .customer();
  }

  private static IcsEvent event(String summary, String description, Map<String, String> extra) {
    return Feeds.event(
        Optional.of("a"),
        LocalDateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
        IcsEvent.Status.CONFIRMED,
        summary,
        description,
        false,
        extra);
  }
}
