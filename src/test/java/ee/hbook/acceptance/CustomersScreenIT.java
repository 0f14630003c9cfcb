package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page with the customers. */
@ExtendWith(Screens.class)
class CustomersScreenIT {

  @Test
  void aCustomerIsFoundByAPhoneNumberWhateverItsGaps(ScreenHouse house, Visitor owner) {
    guest(house, "Found by phone", "Sought", "+33 6 98 76 54 32");
    owner.open("customers");
    owner.findsNoFault();
    owner.picture("customers");
    owner.fill("list:search", "+33698765432");
    assertThat(owner.page().locator("tbody > tr")).hasCount(1);
    assertThat(owner.row("Sought")).containsText("May 1, 2032");
  }

  @Test
  void whatIsKnownOfACustomerIsChanged(ScreenHouse house, Visitor owner) {
    guest(house, "Changed in", "Beforehand", "1");
    owner.open("customers");
    owner.fill("list:search", "Beforehand");
    assertThat(owner.page().locator("tbody > tr")).hasCount(1);
    owner.press("Edit Ada Beforehand");
    owner.awaitDialog();
    owner.fill("customerFields:lastName", "Afterwards");
    owner.findsNoFault();
    owner.element("customerFields:save").click();
    owner.fill("list:search", "Afterwards");
    assertThat(owner.row("Afterwards")).isVisible();
  }

  @Test
  void aDeletedCustomerLeavesTheReservation(ScreenHouse house, Visitor owner) {
    long accommodation = guest(house, "Forgotten in", "Forgetme", "2");
    owner.open("customers");
    owner.fill("list:search", "Forgetme");
    assertThat(owner.page().locator("tbody > tr")).hasCount(1);
    owner.press("Delete Ada Forgetme");
    owner.confirm();
    assertThat(owner.element("list:table")).not().containsText("Forgetme");
    assertThat(house.api().get("/reservations?accom_id=" + accommodation).array().toString())
        .contains("2032-05-01")
        .doesNotContain("Forgetme");
  }

  @Test
  void theCustomersLeaveAsAFileThatNoSpreadsheetRuns(ScreenHouse house, Visitor owner)
      throws IOException {
    guest(house, "Exported from", "=\\\"a\\\",b \\\"c\\\"\\nd", "+33 6");
    owner.open("customers");
    Download file = owner.page().waitForDownload(() -> owner.element("export").click());
    assertThat(file.suggestedFilename()).isEqualTo("hbook-customers.csv");
    assertThat(Files.readString(file.path()))
        .startsWith("\uFEFF\"Customer Id\",\"First name\",\"Last name\"")
        .contains("\"'=\"\"a\"\",b \"\"c\"\"\nd\",\"\",\"'+33 6\"");
  }

  @Test
  void onAPhoneInFrenchAndInTheDarkNothingIsWrong(ScreenHouse house) {
    try (Visitor visitor = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      visitor.open("customers");
      assertThat(visitor.page().locator("h1")).hasText("Clients");
      visitor.findsNoFault();
      visitor.picture("customers-phone");
      visitor.inTheDark();
      visitor.findsNoFault();
    }
  }

  private static long guest(ScreenHouse house, String accommodation, String name, String phone) {
    long id = house.api().accommodation(accommodation);
    house
        .api()
        .post(
            "/reservations",
            """
            {"accomId":%d,"accomNum":1,"checkIn":"2032-05-01","checkOut":"2032-05-04",
             "customer":{"firstName":"Ada","lastName":"%s","phone":"%s"}}\
            """
                .formatted(id, name, phone));
    return id;
  }
}
