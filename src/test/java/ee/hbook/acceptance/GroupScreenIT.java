package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An owner books several units for one party and changes them together or one alone. */
@ExtendWith(Screens.class)
class GroupScreenIT {

  private static final Pattern SIBLING = Pattern.compile("hb-bar-sibling");

  @Test
  void aPartyOfThreeIsBookedInOneDialog(ScreenHouse house, Visitor owner) {
    long accommodation = units(house, "Party house", 3);
    owner.open("reservations");
    owner.press("Add a reservation");
    owner.awaitDialog();
    owner.element("reservationForm:accomNum").selectOption(accommodation + "/1");
    owner.fill("reservationForm:checkIn", "2031-05-01");
    owner.fill("reservationForm:checkOut", "2031-05-04");
    owner.page().getByText("Book several accommodations together").click();
    Locator form = owner.element("reservationForm");
    form.getByLabel("Party house (Room 2)").check();
    form.getByLabel("Party house (Room 3)").check();
    assertThat(owner.element("reservationForm:check")).containsText("All 3 units are free");
    owner.findsNoFault();
    owner.pictureOf(owner.page().locator(".ui-dialog[aria-hidden='false']"), "group-new");
    owner.fill("reservationForm:lastName", "Lindqvist");
    owner.element("reservationForm:save").click();
    assertThat(owner.element("toasts")).containsText("3 reservations have been added as a group");
    owner.open("reservations.xhtml?accom=" + accommodation);
    assertThat(owner.page().locator(".hb-chip-group")).hasCount(3);
  }

  @Test
  void aPartyOfThreeUnitsIsMovedTogether(ScreenHouse house, Visitor owner) {
    long accommodation = units(house, "Moved party", 3);
    PlanningGrid planning = new PlanningGrid(owner);
    owner.open("reservations");
    LocalDate today = planning.today();
    party(house, accommodation, 3, today.plusDays(5), today.plusDays(8));
    planning.show(accommodation, 3);
    planning.row(0).locator(".hb-bar").hover();
    assertThat(planning.row(2).locator(".hb-bar")).hasClass(SIBLING);
    owner.pictureOf(owner.element("planning"), "group-planning");
    planning.drag(0, today.plusDays(6), today.plusDays(8));
    owner.awaitDialog();
    assertThat(owner.element("moveForm").getByLabel("All of the group")).isChecked();
    owner.findsNoFault();
    owner.pictureOf(owner.page().locator(".ui-dialog[aria-hidden='false']"), "group-move");
    owner.element("moveForm:save").click();
    assertThat(owner.element("messages")).containsText("All 3 reservations of the group");
    org.assertj.core.api.Assertions.assertThat(checkIns(house, accommodation))
        .containsOnly(today.plusDays(7).toString())
        .hasSize(3);
  }

  @Test
  void oneOfAPartyIsMovedAlone(ScreenHouse house, Visitor owner) {
    long accommodation = units(house, "One moves", 2);
    PlanningGrid planning = new PlanningGrid(owner);
    owner.open("reservations");
    LocalDate today = planning.today();
    party(house, accommodation, 2, today.plusDays(5), today.plusDays(8));
    planning.show(accommodation, 2);
    planning.drag(0, today.plusDays(6), today.plusDays(8));
    owner.awaitDialog();
    owner.element("moveForm").getByLabel("This one only").check();
    owner.element("moveForm:save").click();
    assertThat(owner.element("messages")).containsText("has been moved");
    org.assertj.core.api.Assertions.assertThat(checkIns(house, accommodation))
        .containsExactlyInAnyOrder(today.plusDays(7).toString(), today.plusDays(5).toString());
  }

  @Test
  void aListOfOneGroupIsOneClickAway(ScreenHouse house, Visitor owner) {
    long accommodation = units(house, "Listed party", 3);
    party(house, accommodation, 2, LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 4));
    owner.open("reservations.xhtml?accom=" + accommodation);
    owner.page().locator(".hb-chip-group").first().click();
    owner.page().waitForURL(Pattern.compile("group="));
    assertThat(owner.element("list:table").locator("tbody .hb-chip-group")).hasCount(2);
    assertThat(owner.element("list:view")).containsText("Only group");
    owner.findsNoFault();
    owner.picture("group-list");
  }

  @Test
  void oneOrAllAreCancelledConfirmedAndDeleted(ScreenHouse house, Visitor owner) {
    long accommodation = units(house, "Asked first", 3);
    party(house, accommodation, 3, LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 4));
    owner.open("reservations.xhtml?accom=" + accommodation);
    Locator chips = owner.element("list:table").locator("tbody .hb-chip:not(.hb-chip-group)");

    ask(owner, "Cancel");
    owner.findsNoFault();
    owner.pictureOf(owner.page().locator(".ui-dialog[aria-hidden='false']"), "group-question");
    owner.element("groupForm:one").click();
    assertThat(chips.getByText("Cancelled")).hasCount(1);
    ask(owner, "Cancel");
    owner.element("groupForm:all").click();
    assertThat(chips.getByText("Cancelled")).hasCount(3);
    ask(owner, "Restore");
    owner.element("groupForm:all").click();
    assertThat(chips.getByText("Confirmed")).hasCount(3);
    ask(owner, "Cancel");
    owner.element("groupForm:keep").click();
    assertThat(owner.element("groupForm")).isHidden();
    assertThat(chips).hasCount(3);
    ask(owner, "Delete");
    owner.element("groupForm:all").click();
    assertThat(owner.element("toasts")).containsText("3 reservations are deleted");
    assertThat(chips).hasCount(0);
  }

  @Test
  void theDetailsTellTheOthersAndMoveThemAlong(ScreenHouse house, Visitor owner) {
    long accommodation = units(house, "Told party", 3);
    List<Integer> ids =
        party(house, accommodation, 3, LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 4));
    owner.open("reservations.xhtml?edit=yes&reservation=" + ids.getFirst());
    owner.awaitDialog();
    assertThat(owner.element("detailsForm").locator(".hb-group-members a")).hasCount(2);
    owner.findsNoFault();
    owner.pictureOf(owner.page().locator(".ui-dialog[aria-hidden='false']"), "group-details");
    owner.fill("detailsForm:checkOut", "2031-05-06");
    owner.element("detailsForm").getByLabel("All of the group").check();
    owner.element("detailsForm:save").click();
    assertThat(owner.element("toasts")).containsText("has been saved");
    for (int id : ids) {
      org.assertj.core.api.Assertions.assertThat(
              house.api().get("/reservations/" + id).text("checkOut"))
          .isEqualTo("2031-05-06");
    }
    owner.open("reservations.xhtml?edit=yes&reservation=" + ids.getFirst());
    owner.awaitDialog();
    owner.element("detailsForm:leave").click();
    assertThat(owner.element("toasts")).containsText("is on its own now");
  }

  @Test
  void aPartyIsSeenOnAPhone(ScreenHouse house) {
    long accommodation = units(house, "On the way", 3);
    try (Visitor phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      PlanningGrid planning = new PlanningGrid(phone);
      phone.open("reservations");
      LocalDate today = planning.today();
      List<Integer> ids = party(house, accommodation, 3, today.plusDays(3), today.plusDays(6));
      planning.show(accommodation, 3);
      phone.pictureOf(phone.element("planning"), "group-planning-phone");
      planning.bar("groupe").click();
      assertThat(phone.element("planningDetails")).containsText("Groupe de 3");
      phone.findsNoFault();
      phone.pictureOf(
          phone.page().locator(".ui-dialog[aria-hidden='false']"), "group-planning-details-phone");
      phone.element("planningDetails:cancelMember").click();
      assertThat(phone.element("groupForm")).containsText("groupe de 3");
      phone.element("groupForm:all").click();
      assertThat(phone.element("toasts")).containsText("3 réservations");
      phone.open("reservations.xhtml?accom=" + accommodation);
      phone.findsNoFault();
      phone.picture("group-list-phone");
      org.assertj.core.api.Assertions.assertThat(
              house.api().get("/reservations/" + ids.getLast()).text("status"))
          .isEqualTo("cancelled");
    }
  }

  private static void ask(Visitor owner, String name) {
    button(owner, name).click();
    assertThat(owner.element("groupForm")).isVisible();
  }

  /** The first one that the list offers. */
  private static Locator button(Visitor owner, String name) {
    return owner
        .element("list:table")
        .locator("tbody")
        .getByRole(AriaRole.BUTTON, named(name))
        .first();
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static long units(ScreenHouse house, String name, int count) {
    return house
        .api()
        .post(
            "/accommodations",
            IntStream.rangeClosed(1, count)
                .mapToObj(num -> "{\"num\":%1$d,\"name\":\"Room %1$d\"}".formatted(num))
                .collect(Collectors.joining(",", "{\"name\":\"" + name + "\",\"units\":[", "]}")))
        .object()
        .getInt("id");
  }

  private static List<Integer> party(
      ScreenHouse house, long accommodation, int units, LocalDate from, LocalDate to) {
    return house
        .api()
        .post(
            "/reservations",
            IntStream.rangeClosed(1, units)
                .mapToObj(num -> "{\"accomId\":%d,\"accomNum\":%d}".formatted(accommodation, num))
                .collect(
                    Collectors.joining(
                        ",",
                        "{\"units\":[",
                        """
                        ],"checkIn":"%s","checkOut":"%s","status":"confirmed",
                        "customer":{"firstName":"Ada","lastName":"Lindqvist"}}\
                        """
                            .formatted(from, to))))
        .object()
        .getJsonArray("members")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(member -> member.getInt("id"))
        .toList();
  }

  private static List<String> checkIns(ScreenHouse house, long accommodation) {
    return house
        .api()
        .get("/reservations?accom_id=" + accommodation)
        .array()
        .getValuesAs(JsonObject.class)
        .stream()
        .map(stay -> stay.getString("checkIn"))
        .toList();
  }
}
