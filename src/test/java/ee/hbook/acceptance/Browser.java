package ee.hbook.acceptance;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An installed Chromium or Chrome without a window, which talks to nobody but the page's server.
 *
 * @param playwright what to stop
 * @param browser the browser that it drives
 */
record Browser(Playwright playwright, com.microsoft.playwright.Browser browser)
    implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/usr/bin/google-chrome-stable"));

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-sync",
          "--metrics-recording-only",
          "--no-first-run",
          "--no-pings");

  /** Starts one, or skips the test where none is installed. */
  static Browser start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
    Path program = Installed.firstOf("Chromium (Debian: chromium)", PLACES);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    com.microsoft.playwright.Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIET));
    return new Browser(playwright, browser);
  }

  /** A page of a new visitor, without cookies. */
  Page newPage() {
    return browser.newContext().newPage();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
