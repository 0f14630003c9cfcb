package graphsim.graph;

import graphsim.exchange.Content;
import graphsim.exchange.Directory;
import graphsim.exchange.Exchange;
import graphsim.exchange.Instance;
import graphsim.exchange.Item;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Occasion;
import graphsim.exchange.Refused;
import graphsim.exchange.Reply;
import graphsim.exchange.Tree;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The events of a mailbox: list, one, create, change, delete, and the answers to invitations. */
public final class Events {

  private static final int PAGE = 10;
  private static final Pattern EXPANDED = Pattern.compile("id eq '([^']*)'");
  private static final String MARKS = "singleValueExtendedProperties";

  /** What is answered to a transaction id that was used before. */
  public enum Repeated {
    /** 201 with the event that there is. */
    SAME,
    /** 409. */
    CONFLICT
  }

  private final Exchange exchange;
  private final EventReader reader;
  private Repeated repeated = Repeated.SAME;

  /** On this server. */
  public Events(Exchange exchange, Directory directory) {
    this.exchange = exchange;
    this.reader = new EventReader(directory);
  }

  /** What is answered to a repeated transaction id from now on. */
  public void repeated(Repeated other) {
    repeated = other;
  }

  /** A request for {@code /users/{id}/events} and below; path begins behind "events". */
  SimAnswer answer(SimRequest request, Mailbox mailbox, List<String> path, String root) {
    if (path.isEmpty()) {
      return switch (request.method()) {
        case "GET" -> list(request, mailbox, root);
        case "POST" -> create(request, mailbox, root);
        default -> throw notAllowed();
      };
    }
    Occasion occasion = find(mailbox, path.get(0));
    if (path.size() == 1) {
      return switch (request.method()) {
        case "GET" -> SimAnswer.json(200, shown(request, mailbox, occasion, root));
        case "PATCH" -> change(request, mailbox, occasion, root);
        case "DELETE" -> delete(request, mailbox, occasion);
        default -> throw notAllowed();
      };
    }
    return switch (path.get(1)) {
      case "instances" -> instances(request, mailbox, occasion, root);
      default -> act(request, mailbox, occasion, path.get(1));
    };
  }

  private static Refused notAllowed() {
    return new Refused(405, "Request_BadRequest", "Specified HTTP method is not allowed.");
  }

  private static Occasion find(Mailbox mailbox, String id) {
    if (!id.startsWith("AA")) {
      throw Refused.invalid("ErrorInvalidIdMalformed", "Id is malformed.");
    }
    if (mailbox.hiding() == Mailbox.Hiding.ALL) {
      throw Refused.missing();
    }
    return mailbox.find(id).orElseThrow(Refused::missing);
  }

  private SimAnswer list(SimRequest request, Mailbox mailbox, String root) {
    Predicate<Item> filter = request.parameter("$filter").map(Filter::of).orElse(item -> true);
    boolean hidden = mailbox.hiding() != Mailbox.Hiding.NOTHING;
    List<Map<String, Object>> all =
        mailbox.items().values().stream()
            .filter(item -> !hidden)
            .filter(filter)
            .sorted(order(request))
            .map(item -> written(request, mailbox, Instance.of(item)))
            .toList();
    return Pages.answer(request, root, "users('" + mailbox.guid() + "')/events", all, PAGE);
  }

  private static Comparator<Item> order(SimRequest request) {
    String by = request.parameter("$orderby").orElse("createdDateTime desc");
    Comparator<Item> order =
        by.startsWith("start")
            ? Comparator.comparing(item -> item.content().span().from())
            : by.startsWith("lastModified")
                ? Comparator.comparing(item -> item.stamp().modified())
                : Comparator.comparing(item -> item.stamp().created());
    return by.endsWith(" desc") ? order.reversed() : order;
  }

  private SimAnswer create(SimRequest request, Mailbox mailbox, String root) {
    Map<String, Object> json = request.json();
    String transaction = Tree.text(json, "transactionId");
    Optional<Item> known =
        mailbox.items().values().stream()
            .filter(Item::own)
            .filter(item -> transaction != null && transaction.equals(item.transactionId()))
            .findFirst();
    if (known.isPresent() && repeated == Repeated.CONFLICT) {
      throw new Refused(
          409, "ErrorDuplicateTransactionId", "A request with this transactionId was done before.");
    }
    Item item =
        known.orElseGet(
            () -> exchange.create(mailbox, reader.read(json), transaction, marks(json, Map.of())));
    return SimAnswer.json(
            201, contextual(written(request, mailbox, Instance.of(item)), mailbox, root))
        .header("Location", root + "/users/" + mailbox.guid() + "/events/" + item.id());
  }

  private SimAnswer change(SimRequest request, Mailbox mailbox, Occasion occasion, String root) {
    Item item = Exchange.item(mailbox, occasion);
    matches(request, item);
    Map<String, Object> json = request.json();
    Content before = Exchange.content(item, occasion.day());
    Content after = reader.read(json, before);
    if (json.containsKey(MARKS)) {
      mailbox.items().put(item.id(), item.with(marks(json, item.marks())));
    }
    exchange.change(mailbox, occasion, after);
    return SimAnswer.json(200, shown(request, mailbox, occasion, root));
  }

  private SimAnswer delete(SimRequest request, Mailbox mailbox, Occasion occasion) {
    matches(request, Exchange.item(mailbox, occasion));
    exchange.delete(mailbox, occasion);
    return SimAnswer.empty(204);
  }

  private static void matches(SimRequest request, Item item) {
    request
        .header("if-match")
        .filter(etag -> !etag.equals("*") && !etag.equals(EventWriter.etag(item)))
        .ifPresent(
            etag -> {
              throw new Refused(
                  412,
                  "ErrorIrresolvableConflict",
                  "The send or update operation could not be performed because the change key"
                      + " passed in the request does not match the current change key for the"
                      + " item.");
            });
  }

  private SimAnswer act(SimRequest request, Mailbox mailbox, Occasion occasion, String verb) {
    if (!request.method().equals("POST")) {
      throw notAllowed();
    }
    boolean tells = !Boolean.FALSE.equals(Tree.at(request.json(), "sendResponse"));
    switch (verb) {
      case "cancel" -> exchange.cancel(mailbox, occasion);
      case "accept" -> exchange.respond(mailbox, occasion, Reply.ACCEPTED, tells);
      case "tentativelyAccept" -> exchange.respond(mailbox, occasion, Reply.TENTATIVE, tells);
      case "decline" -> exchange.respond(mailbox, occasion, Reply.DECLINED, tells);
      default ->
          throw Refused.invalid("BadRequest", "Resource not found for the segment '" + verb + "'.");
    }
    return SimAnswer.empty(202);
  }

  private SimAnswer instances(SimRequest request, Mailbox mailbox, Occasion occasion, String root) {
    Item item = Exchange.item(mailbox, occasion);
    List<Map<String, Object>> all =
        Instance.between(
                item, Views.time(request, "startDateTime"), Views.time(request, "endDateTime"))
            .stream()
            .map(on -> written(request, mailbox, on))
            .toList();
    return Pages.answer(request, root, "users('" + mailbox.guid() + "')/events", all, PAGE);
  }

  private Map<String, Object> shown(
      SimRequest request, Mailbox mailbox, Occasion occasion, String root) {
    Item item = Exchange.item(mailbox, occasion);
    Instance on =
        occasion.day() == null
            ? Instance.of(item)
            : Instance.on(item, occasion.day()).orElseThrow(Refused::missing);
    return contextual(Pages.selected(request, written(request, mailbox, on)), mailbox, root);
  }

  private static Map<String, Object> contextual(
      Map<String, Object> event, Mailbox mailbox, String root) {
    Map<String, Object> all =
        Tree.of(
            "@odata.context", root + "/$metadata#users('" + mailbox.guid() + "')/events/$entity");
    all.putAll(event);
    return all;
  }

  private static Map<String, Object> written(SimRequest request, Mailbox mailbox, Instance on) {
    Map<String, Object> event = new EventWriter(mailbox, Prefer.of(request)).full(on);
    Optional<String> expand = request.parameter("$expand").filter(text -> text.contains(MARKS));
    if (expand.isPresent()) {
      Matcher id = EXPANDED.matcher(expand.get());
      if (id.find()) {
        String value = on.item().marks().get(id.group(1).toLowerCase(Locale.ROOT));
        event.put(
            MARKS, value == null ? List.of() : List.of(Tree.of("id", id.group(1), "value", value)));
      }
    }
    return event;
  }

  private static Map<String, String> marks(Map<String, Object> json, Map<String, String> before) {
    Map<String, String> all = new HashMap<>(before);
    Tree.objects(json, MARKS)
        .forEach(
            mark ->
                all.put(Tree.text(mark, "id").toLowerCase(Locale.ROOT), Tree.text(mark, "value")));
    return all;
  }
}
