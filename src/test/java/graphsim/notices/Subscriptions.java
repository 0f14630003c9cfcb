package graphsim.notices;

import graphsim.exchange.Directory;
import graphsim.exchange.Ids;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Refused;
import graphsim.exchange.SimClock;
import graphsim.exchange.Tree;
import graphsim.exchange.Turn;
import graphsim.graph.Application;
import graphsim.graph.Moments;
import graphsim.graph.Pages;
import graphsim.graph.Part;
import graphsim.graph.Prefer;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import graphsim.graph.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /subscriptions}: one is given only after its URLs have answered a question. */
public final class Subscriptions implements Part {

  private static final Pattern RESOURCE =
      Pattern.compile("/?users(?:/|\\(')([^/']+)(?:'\\))?/(?:calendar/)?events/?", 2);
  private static final Duration SHORTEST = Duration.ofMinutes(45);
  private static final int LONGEST_STATE = 128;
  private static final int MOST = 1000;
  private static final int PAGE = 100;

  private final Directory directory;
  private final Ids ids;
  private final SimClock clock;
  private final Turn turn;
  private final Notices notices;
  private final Map<String, Subscription> all = new LinkedHashMap<>();
  private Duration longest = Duration.ofMinutes(10_080);

  /** Of these mailboxes. */
  public Subscriptions(
      Directory directory, Ids ids, SimClock clock, Turn turn, Notices.Sending sending) {
    this.directory = directory;
    this.ids = ids;
    this.clock = clock;
    this.turn = turn;
    this.notices = new Notices(this::live, sending, clock, turn);
  }

  /** What is told to those who have subscribed. */
  public Notices notices() {
    return notices;
  }

  /** How long a subscription may live: 10,080 minutes now, 4,230 in the older text. */
  public void longest(Duration other) {
    longest = other;
  }

  /** Those that have not run out. */
  public List<Subscription> live() {
    all.values().removeIf(one -> !one.expires().isAfter(clock.now()));
    return List.copyOf(all.values());
  }

  /** Takes one away and says so, or says nothing, as was seen too. */
  public void remove(String id, boolean tells) {
    Subscription gone = all.remove(id);
    if (tells) {
      notices.lifecycle(gone, "subscriptionRemoved");
    }
  }

  /** Says that some notices were lost. */
  public void missed(String id) {
    notices.lifecycle(all.get(id), "missed");
  }

  /** Asks for a new authorization; nothing more is told before it. */
  public void demand(String id) {
    notices.lifecycle(all.get(id), "reauthorizationRequired");
    all.computeIfPresent(id, (same, one) -> one.suspended(true));
  }

  @Override
  public SimAnswer answer(SimRequest request, Application app, List<String> path, String root) {
    if (path.size() == 1) {
      return request.method().equals("POST")
          ? create(request, app, root)
          : Pages.answer(request, root, "subscriptions", own(app), PAGE);
    }
    Subscription one = find(path.get(1), app);
    if (path.size() == 3 && path.get(2).equals("reauthorize")) {
      all.put(one.id(), one.suspended(false));
      return SimAnswer.empty(204);
    }
    return switch (request.method()) {
      case "GET" -> SimAnswer.json(200, one.json());
      case "PATCH" -> change(request, one);
      case "DELETE" -> {
        all.remove(one.id());
        yield SimAnswer.empty(204);
      }
      default -> throw new Refused(405, "Request_BadRequest", "HTTP method is not allowed.");
    };
  }

  private List<Map<String, Object>> own(Application app) {
    return live().stream()
        .filter(one -> one.applicationId().equals(app.clientId()))
        .map(Subscription::json)
        .toList();
  }

  private Subscription find(String id, Application app) {
    return live().stream()
        .filter(one -> one.id().equals(id) && one.applicationId().equals(app.clientId()))
        .findFirst()
        .orElseThrow(() -> new Refused(404, "ResourceNotFound", "The object was not found."));
  }

  private SimAnswer create(SimRequest request, Application app, String root) {
    Subscription asked = read(request, app);
    refuseTwin(asked);
    List<String> urls = new ArrayList<>(List.of(asked.url()));
    Optional.ofNullable(asked.lifecycleUrl()).ifPresent(urls::add);
    urls.forEach(this::shakeHands);
    refuseTwin(asked);
    all.put(asked.id(), asked);
    notices.subscribed(asked);
    Map<String, Object> body = Tree.of("@odata.context", root + "/$metadata#subscriptions/$entity");
    body.putAll(asked.json());
    return SimAnswer.json(201, body)
        .header("Location", root + "/subscriptions('" + asked.id() + "')");
  }

  private Subscription read(SimRequest request, Application app) {
    Map<String, Object> json = request.json();
    String state = Tree.text(json, "clientState");
    if (state != null && state.length() > LONGEST_STATE) {
      throw Refused.invalid("InvalidRequest", "clientState has at most 128 characters.");
    }
    Mailbox mailbox = mailbox(required(json, "resource"));
    allowed(app, mailbox);
    return new Subscription(
        ids.guid(),
        app.clientId(),
        mailbox,
        required(json, "changeType"),
        required(json, "resource"),
        state,
        required(json, "notificationUrl"),
        Tree.text(json, "lifecycleNotificationUrl"),
        Prefer.of(request).immutableIds(),
        expiry(required(json, "expirationDateTime")),
        false);
  }

  private static String required(Map<String, Object> json, String name) {
    return Optional.ofNullable(Tree.text(json, name))
        .orElseThrow(
            () ->
                Refused.invalid("InvalidRequest", "Required property '" + name + "' is missing."));
  }

  private Mailbox mailbox(String resource) {
    Matcher matcher = RESOURCE.matcher(resource);
    if (!matcher.matches()) {
      throw Refused.invalid("ExtensionError", "Resource '" + resource + "' is not supported.");
    }
    return Users.mailbox(directory, matcher.group(1));
  }

  private static void allowed(Application app, Mailbox mailbox) {
    try {
      app.require(mailbox, "Calendars.Read", "Calendars.ReadWrite");
    } catch (Refused refused) {
      throw new Refused(
          403,
          "ExtensionError",
          "Operation: Create; Exception: [Status Code: Forbidden; Reason: "
              + refused.getMessage()
              + "]");
    }
  }

  private Instant expiry(String text) {
    Instant asked = Moments.parse(text);
    Instant now = clock.now();
    if (!asked.isAfter(now)) {
      throw Refused.invalid("InvalidRequest", "Subscription expiration is in the past.");
    }
    if (asked.isAfter(now.plus(longest))) {
      throw Refused.invalid(
          "ExtensionError",
          "Subscription expiration can only be " + longest.toMinutes() + " minutes in the future.");
    }
    Instant soonest = now.plus(SHORTEST);
    return asked.isBefore(soonest) ? soonest : asked;
  }

  private void refuseTwin(Subscription asked) {
    List<Subscription> live = live();
    live.stream()
        .filter(asked::same)
        .findFirst()
        .ifPresent(
            twin -> {
              throw new Refused(
                  409,
                  "ObjectIdentifierInUse",
                  "Subscription Id "
                      + twin.id()
                      + " already exists for the requested combination.");
            });
    if (live.stream().filter(one -> one.mailbox() == asked.mailbox()).count() >= MOST) {
      throw new Refused(403, "ExtensionError", "The mailbox has too many subscriptions.");
    }
  }

  private void shakeHands(String url) {
    String token =
        "Validation: Testing client application reachability for subscription Request-Id: "
            + ids.guid();
    String asked =
        url + (url.contains("?") ? "&" : "?") + "validationToken=" + Pages.encoded(token);
    Postman.Receipt receipt =
        turn.outside(() -> notices.post(asked, "text/plain; charset=utf-8", ""));
    boolean plain = String.valueOf(receipt.contentType()).startsWith("text/plain");
    if (receipt.status() != 200 || !plain || !token.equals(receipt.body())) {
      throw Refused.invalid(
          "ValidationError",
          "Subscription validation request failed. Notification endpoint must respond with 200 OK"
              + " to validation request.");
    }
    if (receipt.took().compareTo(Duration.ofSeconds(10)) > 0) {
      throw Refused.invalid("ValidationError", "Subscription validation request timed out.");
    }
  }

  private SimAnswer change(SimRequest request, Subscription one) {
    Map<String, Object> json = request.json();
    if (json.containsKey("lifecycleNotificationUrl")) {
      throw Refused.invalid("InvalidRequest", "lifecycleNotificationUrl cannot be updated.");
    }
    Subscription changed = one;
    if (json.containsKey("notificationUrl")) {
      changed = changed.to(required(json, "notificationUrl"));
      shakeHands(changed.url());
    }
    if (json.containsKey("expirationDateTime")) {
      changed = changed.until(expiry(required(json, "expirationDateTime")));
    }
    all.put(changed.id(), changed);
    return SimAnswer.json(200, changed.json());
  }
}
