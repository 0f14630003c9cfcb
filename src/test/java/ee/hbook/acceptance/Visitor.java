package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at the screens, with a window of his own. What the browser complains of in its console,
 * such as a script that the Content-Security-Policy forbids, fails the next look for faults.
 */
final class Visitor implements AutoCloseable {

  /** The width of a desk's window. */
  static final int DESK = 1280;

  /** The width of a phone. */
  static final int PHONE = 390;

  /** How long a page may take to become what is asked of it, on a busy machine, in milliseconds. */
  static final double PATIENCE = 15_000;

  private static final int PICTURE_HEIGHT = 1500;

  private static final String OPEN_DIALOG = ".ui-dialog[aria-hidden='false']";

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final ScreenHouse house;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(ScreenHouse house, NewContextOptions options) {
    this.house = house;
    context = house.browser().browser().newContext(options);
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (sendsAPressWithoutToken(request)) {
            complaints.add("A button was sent so that it may act twice: " + request.url());
          }
        });
  }

  /** Somebody who reads English, at a desk, not signed in. */
  static Visitor atTheDesk(ScreenHouse house) {
    return of(house, "en-US", DESK);
  }

  /** Somebody who reads a language, such as {@code fr-FR}, in a window of some width. */
  static Visitor of(ScreenHouse house, String locale, int width) {
    return new Visitor(
        house,
        new NewContextOptions()
            .setLocale(locale)
            .setTimezoneId("Europe/Paris")
            .setViewportSize(width, width < 600 ? 844 : 900));
  }

  /** Signs in as the first user. */
  Visitor signIn() {
    return signIn("admin", RunningServer.PASSWORD);
  }

  /** Signs in. */
  Visitor signIn(String name, String password) {
    open("login");
    page.locator("#name").fill(name);
    page.locator("#password").fill(password);
    page.locator("button[type=submit]").click();
    assertThat(page.locator("h1")).isVisible();
    return this;
  }

  /** What Playwright offers beside the words below. */
  Page page() {
    return page;
  }

  /** Opens a screen, such as {@code ical} or {@code runs.xhtml?link=1}. */
  void open(String screen) {
    String file = screen.contains(".xhtml") ? screen : screen + ".xhtml";
    page.navigate(house.server().url().resolve("admin/" + file).toString());
  }

  /** Presses a button by what a screen reader says; PrimeFaces puts its icon before that. */
  void press(String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).first().click();
  }

  /** Says yes to the question that is asked. */
  void confirm() {
    page.locator(".ui-confirmdialog-yes").click();
  }

  /** A dialog moves the focus into its first field a moment after it is seen. */
  void awaitDialog() {
    assertThat(page.locator(".ui-dialog :is(input, select, textarea):focus")).hasCount(1);
  }

  /** Writes into a field, by its whole id. */
  void fill(String id, String text) {
    element(id).fill(text);
  }

  /** What has an id, colons included. */
  Locator element(String id) {
    return page.locator("[id='" + id + "']");
  }

  /** The first line of a table that has a text. */
  Locator row(String text) {
    return page.locator("tbody > tr", new LocatorOptions().setHasText(text)).first();
  }

  /** The entry of the list of what needs somebody whose heading has a text; all are unfolded. */
  Locator need(String text) {
    page.evaluate(
        "() => document.querySelectorAll('details.hb-need-rest').forEach(each => each.open ="
            + " true)");
    return page.locator(
        ".hb-need",
        new LocatorOptions().setHas(page.locator("h3", new LocatorOptions().setHasText(text))));
  }

  /** The message of the history that has a text; the history is unfolded. */
  Locator notice(String text) {
    page.evaluate(
        "() => document.querySelectorAll('details.hb-notices').forEach(each => each.open = true)");
    return page.locator(".hb-notices li", new LocatorOptions().setHasText(text));
  }

  /** Looks at the page in the dark from now on. */
  void inTheDark() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
  }

  /**
   * Fails when the page has a fault that a machine can find: axe-core's of WCAG 2.2 AA, a complaint
   * in the browser's console since the last look, or a page that is wider than the window. Under an
   * open dialog nothing can be reached, so only the dialog is looked at then.
   */
  void findsNoFault() {
    List<String> faults = new ArrayList<>(complaints);
    complaints.clear();
    AxeBuilder axe = new AxeBuilder(page).withTags(RULES);
    if (page.locator(OPEN_DIALOG).count() > 0) {
      axe.include(OPEN_DIALOG);
    }
    axe.analyze().getViolations().forEach(rule -> faults.add(inWords(rule)));
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (((Number) wider).intValue() > 0) {
      faults.add("The page is " + wider + " pixels wider than the window");
    }
    assertThat(faults).isEmpty();
  }

  /**
   * Keeps a picture of the page from its top, as much as somebody scrolls through at a glance,
   * under {@code target/screenshots}, or under {@code docs/screenshots} with {@code
   * -Dscreenshots=true}.
   */
  void picture(String name) {
    page.evaluate("window.scrollTo(0, 0)");
    int width = page.viewportSize().width;
    int whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, 0, width, Math.min(whole, PICTURE_HEIGHT))
            .setPath(pictures(name)));
  }

  /** Keeps a picture of a part of the page. */
  void pictureOf(Locator part, String name) {
    part.screenshot(new Locator.ScreenshotOptions().setPath(pictures(name)));
  }

  private static Path pictures(String name) {
    return Path.of(
        Boolean.getBoolean("screenshots") ? "docs" : "target", "screenshots", name + ".png");
  }

  @Override
  public void close() {
    context.close();
  }

  /** Polls have no id of ours, and what a field tells while one writes names its event. */
  private static boolean sendsAPressWithoutToken(Request request) {
    String body = request.postData() == null ? "" : request.postData();
    return body.contains("jakarta.faces.source=")
        && !body.contains("jakarta.faces.behavior.event=")
        && !body.matches("(?s).*jakarta\\.faces\\.source=[^&]*j_idt[0-9]+&.*")
        && !body.contains("hb-press=");
  }

  private static String inWords(Rule rule) {
    List<String> places =
        rule.getNodes().stream().limit(3).map(node -> String.valueOf(node.getHtml())).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + places;
  }
}
