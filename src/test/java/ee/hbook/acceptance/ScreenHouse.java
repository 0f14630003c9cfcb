package ee.hbook.acceptance;

import java.util.Map;

/**
 * The house in demo mode that all tests at the screens share, started with the first of them. Each
 * test brings its own accommodations, by a name of its own.
 *
 * @param browser the browser
 * @param server the server; its feeds' addresses begin with {@link #SITE}
 * @param calendars serves calendars to it
 * @param api what a test prepares or looks at without a screen
 */
record ScreenHouse(Browser browser, RunningServer server, CalendarServer calendars, Api api)
    implements AutoCloseable {

  /** What the site calls itself. */
  static final String SITE = "https://www.villa-mimosa.example";

  /** Starts all of it, or skips the test where no browser is installed. */
  static ScreenHouse start() {
    Browser browser = Browser.start();
    RunningServer server =
        RunningServer.wildFly(
            "screens", Map.of("HBOOK_FETCH_ALLOW_PRIVATE", "true", "HBOOK_SITE_URL", SITE));
    return new ScreenHouse(browser, server, CalendarServer.start(), new Api(server));
  }

  @Override
  public void close() {
    calendars.close();
    server.close();
    browser.close();
  }
}
