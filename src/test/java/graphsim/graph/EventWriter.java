package graphsim.graph;

import graphsim.exchange.Content;
import graphsim.exchange.Ids;
import graphsim.exchange.Instance;
import graphsim.exchange.Invitee;
import graphsim.exchange.Item;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Party;
import graphsim.exchange.Reply;
import graphsim.exchange.Span;
import graphsim.exchange.Standing;
import graphsim.exchange.Tree;
import graphsim.exchange.WallTime;
import graphsim.exchange.Zones;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Writes events as Graph does. */
public final class EventWriter {

  private static final DateTimeFormatter SEVEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS");
  private static final String NEVER = "0001-01-01T00:00:00Z";
  private static final int PREVIEW = 255;

  private final Mailbox mailbox;
  private final Prefer prefer;

  /** Writes events of a mailbox as a client prefers them. */
  public EventWriter(Mailbox mailbox, Prefer prefer) {
    this.mailbox = mailbox;
    this.prefer = prefer;
  }

  /** Everything of an event. */
  public Map<String, Object> full(Instance on) {
    Item item = on.item();
    Map<String, Object> event =
        Tree.of(
            "@odata.etag", etag(item),
            "id", prefer.id(mailbox, on),
            "createdDateTime", moment(item.stamp().created()),
            "lastModifiedDateTime", moment(item.stamp().modified()),
            "changeKey", item.stamp().changeKey());
    event.putAll(on.content().more());
    event.putAll(what(on));
    event.putAll(whereAndWho(on));
    return event;
  }

  private Map<String, Object> what(Instance on) {
    Item item = on.item();
    Content content = on.content();
    Span span = content.span();
    Map<String, Object> event =
        Tree.of(
            "transactionId", item.transactionId(),
            "originalStartTimeZone", span.start().zone(),
            "originalEndTimeZone", span.end().zone(),
            "iCalUId", uid(on),
            "subject", content.subject(),
            "bodyPreview", preview(content),
            "body", content.body(),
            "isAllDay", span.allDay(),
            "isCancelled", item.standing().cancelled(),
            "isOrganizer", item.own(),
            "seriesMasterId", on.day() == null ? null : prefer.id(item),
            "showAs", content.showAs(),
            "type", on.kind().word(),
            "start", time(span, span.start()),
            "end", time(span, span.end()),
            "recurrence", content.recurrence() == null ? null : content.recurrence().json());
    event.put("webLink", "https://outlook.example/owa/?itemid=" + prefer.id(mailbox, on));
    event.put("onlineMeetingUrl", null);
    event.put("onlineMeeting", null);
    if (on.day() != null) {
      WallTime first = item.content().span().start();
      event.put(
          "originalStart",
          moment(
              new WallTime(on.day().atTime(first.time().toLocalTime()), first.zone()).instant()));
    }
    return event;
  }

  private Map<String, Object> whereAndWho(Instance on) {
    Content content = on.content();
    List<Map<String, Object>> locations = content.locations();
    return Tree.of(
        "location",
        locations.isEmpty()
            ? Tree.of("displayName", "", "locationType", "default", "uniqueIdType", "unknown")
            : locations.get(0),
        "locations",
        locations,
        "attendees",
        content.invitees().stream().map(EventWriter::attendee).toList(),
        "organizer",
        on.item().organizer() == null ? null : recipient(on.item().organizer()),
        "responseStatus",
        response(on.item().standing()));
  }

  /** All that delta says of an occurrence that is like the rest of its series. */
  public Map<String, Object> bare(Instance on) {
    Span span = on.content().span();
    return Tree.of(
        "@odata.type", "#microsoft.graph.event",
        "@odata.etag", etag(on.item()),
        "seriesMasterId", prefer.id(on.item()),
        "type", on.kind().word(),
        "id", prefer.id(mailbox, on),
        "start", time(span, span.start()),
        "end", time(span, span.end()));
  }

  /** The version of an item. */
  public static String etag(Item item) {
    return "W/\"" + item.stamp().changeKey() + "\"";
  }

  /** A moment as Graph writes it. */
  public static String moment(Instant at) {
    return at == null ? NEVER : SEVEN.format(at.atOffset(ZoneOffset.UTC)) + "Z";
  }

  private static String uid(Instance on) {
    String uid = on.item().uid();
    return uid == null || on.day() == null ? uid : Ids.uidOn(uid, on.day());
  }

  private Map<String, Object> time(Span span, WallTime wall) {
    LocalDateTime local =
        span.allDay()
            ? wall.time()
            : wall.instant().atZone(Zones.of(prefer.timeZone())).toLocalDateTime();
    return Tree.of("dateTime", SEVEN.format(local), "timeZone", prefer.timeZone());
  }

  private static Map<String, Object> attendee(Invitee who) {
    return Tree.of(
        "type", who.type(),
        "status", Tree.of("response", who.reply().word(), "time", moment(who.replied())),
        "emailAddress", address(who.party()));
  }

  private static Map<String, Object> response(Standing standing) {
    Reply reply = standing.reply();
    return Tree.of("response", reply.word(), "time", moment(standing.replied()));
  }

  private static Map<String, Object> recipient(Party party) {
    return Tree.of("emailAddress", address(party));
  }

  private static Map<String, Object> address(Party party) {
    return Tree.of("name", party.name(), "address", party.address());
  }

  private static String preview(Content content) {
    String text =
        String.valueOf(content.body().getOrDefault("content", ""))
            .replaceAll("<[^>]*>", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return text.substring(0, Math.min(PREVIEW, text.length()));
  }
}
