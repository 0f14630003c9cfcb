package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Two people go through the list of what needs somebody: one at a desk who reads English, one with
 * a phone who reads French. Whatever one of them sees, the other does.
 */
final class NeedsWalk implements AutoCloseable {

  private static final List<String> PAGES = List.of("index", "reservations", "ical");

  /** Longer than others are asked for by a press, in milliseconds. */
  static final double A_MOMENT_LATER = 35_000;

  private final Api api;
  private final Visitor desk;
  private final Visitor phone;

  NeedsWalk(ScreenHouse house) {
    this.api = house.api();
    desk = Visitor.atTheDesk(house).signIn();
    phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn();
  }

  Visitor desk() {
    return desk;
  }

  Visitor phone() {
    return phone;
  }

  /** Who has it looked at again on a page while nothing is mended is told so, and it stays. */
  void isLookedAtAgain(
      Visitor reader, String page, ListedFact fact, String english, String french) {
    reader.open(page);
    press(reader, fact);
    assertThat(reader.page().locator("#toasts"))
        .containsText(
            reader == desk ? english : french,
            new ContainsTextOptions().setTimeout(A_MOMENT_LATER)); // others are asked before it
    assertThat(entry(reader, fact)).hasCount(1);
  }

  /** Each is on every page where they look, in the words of its reader, with a way out. */
  void findEach(List<ListedFact> facts) {
    facts.forEach(fact -> assertThat(inTheApi(fact)).as(fact + " in the API").hasSize(1));
    for (String page : PAGES) {
      for (Visitor reader : List.of(desk, phone)) {
        reader.open(page);
        facts.forEach(fact -> isRead(reader, fact));
        reader.findsNoFault();
      }
    }
    desk.picture("needs-" + facts.getFirst().kind().word() + "-and-all");
    phone.picture("needs-" + facts.getFirst().kind().word() + "-and-all-phone");
    facts.forEach(this::pictures);
  }

  /** All are put off, come back by themselves when their time has come, and are the same. */
  void putOffAll(List<ListedFact> facts, Instant until, Runnable pass) {
    List<JsonObject> before = facts.stream().map(fact -> inTheApi(fact).getFirst()).toList();
    before.forEach(
        need ->
            assertThat(
                    api.post(
                            "/needs/" + key(need) + "/snooze",
                            "{\"until\":\"" + until + "\",\"why\":\"Later\"}")
                        .status())
                .as(key(need))
                .isEqualTo(204));
    for (Visitor reader : List.of(desk, phone)) {
      reader.open("index");
      facts.forEach(
          fact -> {
            assertThat(entry(reader, fact)).hasCount(0);
            assertThat(
                    reader
                        .page()
                        .locator(".hb-need-snoozed li[data-kind=" + fact.kind().word() + "]")
                        .filter(new FilterOptions().setHasText(fact.place())))
                .not()
                .hasCount(0);
          });
      reader.page().locator(".hb-need-snoozed > summary").click();
      reader.findsNoFault();
    }
    desk.pictureOf(desk.page().locator(".hb-needs"), "needs-put-off");
    phone.pictureOf(phone.page().locator(".hb-needs"), "needs-put-off-phone");
    pass.run();
    for (Visitor reader : List.of(desk, phone)) {
      reader.open("index");
      facts.forEach(fact -> assertThat(entry(reader, fact)).isVisible());
    }
    assertThat(facts.stream().map(fact -> key(inTheApi(fact).getFirst())))
        .containsExactlyElementsOf(before.stream().map(NeedsWalk::key).toList());
  }

  /** The remedies are pressed in turn at the desk and with the phone, on each of the pages. */
  void endEach(List<ListedFact> facts) {
    for (int number = 0; number < facts.size(); number++) {
      Visitor reader = number % 2 == 0 ? desk : phone;
      ListedFact fact = facts.get(number);
      reader.open(PAGES.get(number / 2 % PAGES.size()));
      if (fact.remedy().isEmpty()) {
        followsItsLink(reader, fact);
        fact.mend().run();
      } else {
        fact.mend().run();
        press(reader, fact);
        assertThat(entry(reader, fact))
            .hasCount(0, new HasCountOptions().setTimeout(A_MOMENT_LATER));
        isOver(fact);
      }
    }
  }

  /** None is left on any page. */
  void findNone(List<ListedFact> facts) {
    facts.forEach(this::isOver);
    for (String page : PAGES) {
      for (Visitor reader : List.of(desk, phone)) {
        reader.open(page);
        facts.forEach(fact -> assertThat(entry(reader, fact)).hasCount(0));
      }
    }
  }

  /** The entry of a fact, on the page that a reader has open; all are unfolded. */
  static Locator entry(Visitor reader, ListedFact fact) {
    String kind = ".hb-need[data-kind=" + fact.kind().word() + "]";
    return reader
        .need(fact.place())
        .and(
            reader
                .page()
                .locator(fact.place().isEmpty() ? kind + ":not(:has(.hb-notice-subject))" : kind));
  }

  /** Presses its remedy, and says yes where that asks. */
  static void press(Visitor reader, ListedFact fact) {
    Locator button =
        entry(reader, fact).locator("[data-remedy^=" + fact.remedy() + "] button").first();
    boolean asks = button.getAttribute("data-ask") != null;
    button.click();
    if (asks) {
      reader.confirm();
    }
  }

  boolean areListed(List<ListedFact> facts) {
    return facts.stream().noneMatch(fact -> inTheApi(fact).isEmpty());
  }

  boolean areOver(List<ListedFact> facts) {
    return facts.stream().allMatch(fact -> inTheApi(fact).isEmpty());
  }

  private static void followsItsLink(Visitor reader, ListedFact fact) {
    Locator link = entry(reader, fact).locator(".hb-buttons a").first();
    if (link.count() > 0) {
      link.click();
      assertThat(reader.page().locator("h1")).isVisible();
    }
  }

  private void isOver(ListedFact fact) {
    long end = System.nanoTime() + 10_000_000_000L;
    while (!(fact.over().getAsBoolean() && inTheApi(fact).isEmpty())) {
      assertThat(System.nanoTime())
          .as("%s is over: %s, %s", fact, fact.over().getAsBoolean(), inTheApi(fact))
          .isLessThan(end);
      LockSupport.parkNanos(100_000_000L);
    }
  }

  private void isRead(Visitor reader, ListedFact fact) {
    Locator entry = entry(reader, fact);
    assertThat(entry).hasCount(1);
    String text = entry.innerText();
    JsonObject told = inTheApi(fact).getFirst();
    assertThat(text).contains(reader == desk ? fact.english() : fact.french());
    List<String> english = words(told);
    if (reader == desk) {
      assertThat(text).as(fact.toString()).contains(english);
    } else {
      assertThat(text).as(fact.toString()).doesNotContain(english.toArray(String[]::new));
    }
    assertThat(entry.locator(".hb-buttons :is(a, button)").count())
        .as("ways out of " + fact)
        .isEqualTo(told.getJsonArray("remedies").size());
  }

  /** What the API tells in English, dates apart. */
  private static List<String> words(JsonObject told) {
    return Stream.concat(
            Stream.of(told.getString("todo")),
            told.getJsonArray("remedies").stream()
                .map(JsonValue::asJsonObject)
                .map(remedy -> remedy.getString("label")))
        .toList();
  }

  private void pictures(ListedFact fact) {
    String name = "need-" + fact.kind().word().replace('_', '-');
    for (Visitor reader : List.of(desk, phone)) {
      Locator entry = entry(reader, fact);
      reader.page().evaluate("document.querySelector('header').style.position = 'static'");
      entry.evaluate(
          "each => each.querySelectorAll('.hb-need-steps').forEach(it => it.open = true)");
      reader.pictureOf(entry, reader == desk ? name : name + "-phone");
    }
  }

  private List<JsonObject> inTheApi(ListedFact fact) {
    List<JsonObject> found = new ArrayList<>();
    for (JsonObject need : api.get("/needs").array().getValuesAs(JsonObject.class)) {
      if (need.getString("kind").equals(fact.kind().word()) && isAt(need, fact.place())) {
        found.add(need);
      }
    }
    return found;
  }

  private boolean isAt(JsonObject need, String place) {
    if (place.isEmpty() || !need.containsKey("accomId")) {
      return place.isEmpty() && !need.containsKey("accomId");
    }
    return api.get("/accommodations").array().getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getInt("id") == need.getInt("accomId"))
        .anyMatch(each -> each.getString("name").equals(place));
  }

  private static String key(JsonObject need) {
    return need.getString("kind") + "/" + need.getString("id");
  }

  @Override
  public void close() {
    desk.close();
    phone.close();
  }
}
