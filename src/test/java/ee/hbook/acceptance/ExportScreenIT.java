package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dialog that exports reservations. */
@ExtendWith(Screens.class)
class ExportScreenIT {

  @Test
  void theChosenReservationsLeaveByteForByte(ScreenHouse house, Visitor owner) throws IOException {
    long id = house.api().accommodation("Exported");
    house
        .api()
        .post(
            "/reservations",
            """
            {"accomId":%d,"accomNum":1,"checkIn":"2033-05-01","checkOut":"2033-05-04",
             "customer":{"lastName":"=\\"a\\",b \\"c\\"\\nd","phone":"+33 6"}}\
            """
                .formatted(id));
    open(owner);
    owner.findsNoFault();
    owner.picture("export");
    owner.element("exportForm:by").selectOption("check_in");
    owner.fill("exportForm:from", "2033-05-01");
    owner.fill("exportForm:to", "2033-05-01");
    owner.press("Unselect all");
    owner.page().getByLabel("Check-in", exact()).check();
    owner.page().getByLabel("Last name", exact()).last().check();
    Download file = owner.page().waitForDownload(() -> owner.press("Export as CSV"));
    assertThat(file.suggestedFilename()).isEqualTo("hbook-reservations.csv");
    assertThat(Files.readString(file.path()))
        .isEqualTo(
            "\uFEFF\"Check-in\",\"Last name\"\r\n"
                + "\"2033-05-01\",\"'=\"\"a\"\",b \"\"c\"\"\nd\"\r\n");
  }

  @Test
  void whereNothingIsSelectedTheDialogSaysSo(ScreenHouse house, Visitor owner) {
    house.api().accommodation("Unselected");
    open(owner);
    owner.press("Unselect all");
    owner.press("Export as CSV");
    assertThat(owner.element("exportForm")).containsText("Select at least one column.");
  }

  @Test
  void theSameChoiceLeavesAsACalendar(ScreenHouse house, Visitor owner) throws IOException {
    house.api().reserve(house.api().accommodation("Calendar"), "2034-05-01", "2034-05-04");
    open(owner);
    owner.element("exportForm:by").selectOption("check_in");
    owner.fill("exportForm:from", "2034-05-01");
    Download file = owner.page().waitForDownload(() -> owner.press("Export as .ics"));
    assertThat(file.suggestedFilename()).isEqualTo("hbook-reservations.ics");
    assertThat(Files.readString(file.path()))
        .contains("DTSTART;VALUE=DATE:20340501")
        .doesNotContain("DTSTART;VALUE=DATE:2033");
  }

  @Test
  void onAPhoneInFrenchAndInTheDarkNothingIsWrong(ScreenHouse house) {
    house.api().accommodation("French export");
    try (Visitor visitor = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      visitor.open("reservations");
      visitor.press("Exporter les réservations");
      visitor.awaitDialog();
      visitor.findsNoFault();
      visitor.picture("export-phone");
      visitor.inTheDark();
      visitor.findsNoFault();
    }
  }

  private static void open(Visitor owner) {
    owner.open("reservations");
    owner.press("Export reservations");
    owner.awaitDialog();
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
