package ee.hbook.acceptance;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Map;

/**
 * The house in demo mode that all tests at the screens share that one of the forks runs, started
 * with the first of them. Each test brings its own accommodations, by a name of its own.
 *
 * @param browser the browser
 * @param server the server; its feeds' addresses begin with {@link #SITE}
 * @param calendars serves calendars to it
 * @param mailbox receives its mails
 * @param api what a test prepares or looks at without a screen
 */
record ScreenHouse(
    Browser browser, RunningServer server, CalendarServer calendars, GreenMail mailbox, Api api)
    implements AutoCloseable {

  /** What the site calls itself. */
  static final String SITE = "https://www.villa-mimosa.example";

  /** Starts all of it, or skips the test where no browser is installed. */
  static ScreenHouse start() {
    Browser browser = Browser.start();
    GreenMail mailbox = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    mailbox.start();
    RunningServer server =
        RunningServer.wildFly(
            "screens-" + System.getProperty("fork", "1"),
            Map.of(
                "HBOOK_FETCH_ALLOW_PRIVATE", "true",
                "HBOOK_SITE_URL", SITE,
                "HBOOK_MAIL_HOST", "localhost",
                "HBOOK_MAIL_PORT", Integer.toString(mailbox.getSmtp().getPort()),
                "HBOOK_MAIL_FROM", "hbook@villa-mimosa.example",
                "HBOOK_MAIL_TLS", "none"));
    return new ScreenHouse(browser, server, CalendarServer.start(), mailbox, new Api(server));
  }

  /** Lets what comes by the clock come now; it comes by itself as well, only later. */
  void tick() {
    api.post("/demo/tick", "{}");
  }

  @Override
  public void close() {
    calendars.close();
    server.close();
    mailbox.stop();
    browser.close();
  }
}
