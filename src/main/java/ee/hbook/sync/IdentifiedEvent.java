package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An event together with how it is recognised from poll to poll.
 *
 * @param identity its UID; with its first night where a feed uses a UID twice; made of its content
 *     where it has none
 * @param event the event
 */
public record IdentifiedEvent(String identity, RemoteEvent event) {

  private static final Comparator<RemoteEvent> IN_ORDER =
      Comparator.<RemoteEvent, java.time.LocalDate>comparing(event -> event.nights().getStart())
          .thenComparing(event -> event.nights().getEnd())
          .thenComparing(RemoteEvent::status)
          .thenComparing(event -> event.uid().orElse(""))
          .thenComparing(RemoteEvent::summary);

  /**
   * Identifies the events of one feed. The order of the feed does not matter; an event that stands
   * twice counts once.
   *
   * @param events the events as read
   * @param unit the unit, so that equal events without UID differ from unit to unit
   * @return each with an identity that no other has, by first night
   */
  public static List<IdentifiedEvent> of(List<RemoteEvent> events, UnitId unit) {
    List<IdentifiedEvent> identified = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Set<String> exact = new HashSet<>();
    for (RemoteEvent event : events.stream().sorted(IN_ORDER).toList()) {
      String nights = event.nights().getStart() + "/" + event.nights().getEnd();
      String uid =
          event
              .uid()
              .map(IdentifiedEvent::printable)
              .orElseGet(() -> ofContent(unit, nights, event.summary()));
      if (!exact.add(uid + " " + nights)) {
        continue;
      }
      String identity = used.add(uid) ? uid : uid + "#" + event.nights().getStart();
      if (!identity.equals(uid) && !used.add(identity)) {
        identity = uid + "#" + nights;
      }
      identified.add(new IdentifiedEvent(shortened(identity), event));
    }
    return identified;
  }

  private static String ofContent(UnitId unit, String nights, String summary) {
    String content = unit + " " + nights + " " + summary;
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** No database keeps a NUL in a text. */
  private static String printable(String uid) {
    return uid.replace("\0", "");
  }

  private static String shortened(String identity) {
    return identity.length() <= 1000
        ? identity
        : identity.substring(0, 980) + "#" + Integer.toHexString(identity.hashCode());
  }
}
