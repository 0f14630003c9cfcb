package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every button of every page is pressed twice while its first press is under way. What the browser
 * sends then is counted, and goes nowhere; that the server acts once on what carries one token is
 * shown by {@link FeedbackScreenIT}.
 */
@ExtendWith(Screens.class)
class EveryButtonActsOnceIT {

  private static final List<String> PAGES =
      List.of(
          "index",
          "reservations",
          "accommodation",
          "ical",
          "feed-check",
          "connect",
          "runs",
          "customers",
          "emails",
          "webhook",
          "outlook",
          "settings",
          "users",
          "profile",
          "moving",
          "logs",
          "welcome",
          "help");

  /** Hidden ones, too: a dialog's are there before it opens. */
  private static final String BUTTONS = "form button:not(:disabled), form input[type=submit]";

  private static final String IN_A_FORM_OF_FACES =
      "each => each.isConnected && !!each.form &&"
          + " !!each.form.querySelector('input[name=\"jakarta.faces.ViewState\"]')";

  private static final String IS_QUIET =
      "() => !window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty()";

  private static final Pattern MARK = Pattern.compile(".*/that-was-all$");

  private final List<String> sent = new ArrayList<>();

  @Test
  void whatIsPressedTwiceIsSentOnce(ScreenHouse house, Visitor owner) {
    house.api().accommodation("Pressed twice");
    int presses = 0;
    List<String> twice = new ArrayList<>();
    for (String page : PAGES) {
      owner.open(page);
      owner.page().evaluate("() => { window.print = () => {}; }");
      owner.page().route("**/*", this::hold);
      for (ElementHandle button : owner.page().querySelectorAll(BUTTONS)) {
        List<String> requests = pressedTwice(owner, button);
        presses += requests.isEmpty() ? 0 : 1;
        if (requests.size() > 1) {
          twice.add(page + ": " + button.evaluate("each => each.id || each.outerHTML"));
        }
      }
      owner.page().unroute("**/*");
    }
    assertThat(twice).isEmpty();
    assertThat(presses).as("buttons that send something").isGreaterThan(60);
  }

  private List<String> pressedTwice(Visitor owner, ElementHandle button) {
    sent.clear();
    if (!(boolean) button.evaluate(IN_A_FORM_OF_FACES)) {
      return List.of();
    }
    button.evaluate("each => { each.click(); each.click(); }");
    owner
        .page()
        .evaluate(
            """
            () => {
              const asked = document.querySelector('.ui-confirm-dialog[aria-hidden=false] .ui-confirmdialog-yes');
              if (asked) { asked.click(); asked.click(); }
            }
            """);
    owner.page().waitForFunction(IS_QUIET);
    owner.page().evaluate("() => fetch('that-was-all')");
    return List.copyOf(sent);
  }

  /**
   * What a press sends, and no poll, stays without an answer; what was sent before the mark was
   * seen before it.
   */
  private void hold(Route route) {
    Request request = route.request();
    if (MARK.matcher(request.url()).matches()) {
      route.fulfill(new FulfillOptions().setStatus(200).setBody(""));
    } else if (request.method().equals("POST")) {
      String body = request.postData() == null ? "" : request.postData();
      if (body.contains("hb-press")) {
        sent.add(body);
      }
      route.abort("aborted");
    } else if (request.isNavigationRequest()) {
      route.abort("aborted");
    } else {
      route.resume();
    }
  }
}
