package ee.hbook.outlook.notice.rest;

import ee.hbook.outlook.notice.Notice;
import ee.hbook.outlook.notice.Notice.Event;
import ee.hbook.outlook.notice.Notices;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what Outlook posts, and whatever else anybody does. */
public final class NoticeBody {

  /** Far more than Outlook ever sends at once. */
  public static final int MOST_BYTES = 256 * 1024;

  private NoticeBody() {}

  /**
   * Reads no more than is bearable.
   *
   * @param body the body
   * @return what stood in it, whatever it was
   * @throws IOException when it broke off
   */
  public static Notices read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    return bytes.length > MOST_BYTES ? Notices.UNREADABLE : read(bytes);
  }

  private static Notices read(byte[] bytes) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readValue() instanceof JsonObject body
              && body.get("value") instanceof JsonArray items
          ? read(items)
          : Notices.UNREADABLE;
    } catch (RuntimeException malformedOrTooDeep) { // Parsson's limits are no JsonException
      return Notices.UNREADABLE;
    }
  }

  private static Notices read(List<JsonValue> items) {
    List<Notice> notices = new ArrayList<>();
    for (JsonValue item : items) {
      if (item instanceof JsonObject notice) {
        event(notice)
            .map(
                event ->
                    new Notice(text(notice, "subscriptionId"), text(notice, "clientState"), event))
            .ifPresent(notices::add);
      }
    }
    return new Notices(notices, items.size() - notices.size());
  }

  /** One about the subscription has a word for that; any other is about the calendar. */
  private static Optional<Event> event(JsonObject notice) {
    return switch (text(notice, "lifecycleEvent")) {
      case "" -> Optional.of(Event.CHANGED);
      case "missed" -> Optional.of(Event.MISSED);
      case "reauthorizationRequired" -> Optional.of(Event.REAUTHORIZATION_REQUIRED);
      case "subscriptionRemoved" -> Optional.of(Event.SUBSCRIPTION_REMOVED);
      default -> Optional.empty();
    };
  }

  private static String text(JsonObject notice, String name) {
    return notice.get(name) instanceof JsonString text ? text.getString() : "";
  }
}
