package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import ee.hbook.sync.Claim.Role;
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
 * @param identity its UID; with its start where a feed uses a UID twice; made of its content where
 *     it has none or its producer's UIDs are not to be trusted
 * @param event the event
 * @param kind what it says that it is
 * @param role what it becomes here when it is taken in
 */
public record IdentifiedEvent(String identity, RemoteEvent event, EventKind kind, Role role) {

  private static final String REFERENCE = "X-BOOKING-REF";

  private static final Comparator<RemoteEvent> IN_ORDER =
      Comparator.comparing(RemoteEvent::span)
          .thenComparing(RemoteEvent::status)
          .thenComparing(event -> event.uid().orElse(""))
          .thenComparing(RemoteEvent::summary);

  /**
   * Identifies the events of one feed. The order of the feed does not matter; an event that stands
   * twice counts once.
   *
   * @param events the events as read
   * @param unit the unit, so that equal events without UID differ from unit to unit
   * @param rule how this calendar's events are told apart
   * @param rules what kinds and roles there are
   * @return each with an identity that no other has, by their start
   */
  public static List<IdentifiedEvent> of(
      List<RemoteEvent> events, UnitId unit, IdentityRule rule, ImportRules rules) {
    List<IdentifiedEvent> identified = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Set<String> exact = new HashSet<>();
    for (RemoteEvent event : events.stream().sorted(IN_ORDER).toList()) {
      String span = event.span().toString();
      String base = base(event, unit, rule);
      if (!exact.add(base + " " + span)) {
        continue;
      }
      String identity = used.add(base) ? base : base + "#" + start(event);
      if (!identity.equals(base) && !used.add(identity)) {
        identity = base + "#" + span;
      }
      EventKind kind = rules.kind(event);
      identified.add(new IdentifiedEvent(shortened(identity), event, kind, rules.role(kind)));
    }
    return identified;
  }

  /**
   * The same under another identity or with other nights.
   *
   * @param otherIdentity the identity
   * @param otherEvent the event
   * @return the event with both
   */
  public IdentifiedEvent with(String otherIdentity, RemoteEvent otherEvent) {
    return new IdentifiedEvent(otherIdentity, otherEvent, kind, role);
  }

  private static String base(RemoteEvent event, UnitId unit, IdentityRule rule) {
    String start = start(event);
    return switch (rule) {
      case UID -> uid(event, unit);
      case START_AND_SUMMARY -> ofContent(unit + " " + start + "-" + event.summary().strip());
      case START_AND_ORGANIZER ->
          ofContent(unit + " " + start + "-" + event.extra().getOrDefault("ORGANIZER", ""));
      case BOOKING_REFERENCE ->
          event.extra().containsKey(REFERENCE)
              ? printable("Booking-Ref-" + event.extra().get(REFERENCE).strip())
              : uid(event, unit);
    };
  }

  /** When it begins: of nights the first, else to the minute. */
  private static String start(RemoteEvent event) {
    return event.span().isNights()
        ? event.nights().getStart().toString()
        : event.span().start().toString();
  }

  private static String uid(RemoteEvent event, UnitId unit) {
    return event
        .uid()
        .map(IdentifiedEvent::printable)
        .orElseGet(() -> ofContent(unit + " " + event.span() + " " + event.summary()));
  }

  /** A name of a fixed length, in which nobody can read a guest's name. */
  private static String ofContent(String content) {
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
