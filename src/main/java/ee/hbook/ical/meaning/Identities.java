package ee.hbook.ical.meaning;

import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.IcsEvent;
import ee.hbook.sync.EventSetAside;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How the events of a calendar are recognised from poll to poll: by UID; with the start where a
 * calendar uses a UID twice; by content where an event has none or its producer's UIDs are not to
 * be trusted. Pure.
 */
public final class Identities {

  private static final String REFERENCE = "X-BOOKING-REF";

  /** Between the UID of a series and the date of one of it. */
  public static final String DATE_OF_SERIES = "_R";

  /** Between a UID that stands twice and the start of the second one. */
  private static final String SECOND = "#";

  private static final Comparator<IcsEvent> IN_ORDER =
      Comparator.comparing(IcsEvent::span)
          .thenComparing(IcsEvent::status)
          .thenComparing(event -> event.uid().orElse(""))
          .thenComparing(IcsEvent::summary);

  private Identities() {}

  /**
   * An event by its name.
   *
   * @param identity what it is recognised by
   * @param event the event
   */
  public record Identified(String identity, IcsEvent event) {}

  /**
   * Identifies the events of one calendar. Their order does not matter; an event that stands twice
   * counts once.
   *
   * @param events the events as read
   * @param unit the unit, so that equal events without UID differ from unit to unit
   * @param rule how this calendar's events are told apart
   * @return each by an identity that no other has, by their start
   */
  public static List<Identified> of(List<IcsEvent> events, UnitId unit, IdentityRule rule) {
    List<Identified> identified = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Set<String> exact = new HashSet<>();
    for (IcsEvent event : events.stream().sorted(IN_ORDER).toList()) {
      String span = event.span().toString();
      String base = base(event, unit, rule);
      if (!exact.add(base + " " + span)) {
        continue;
      }
      String identity = used.add(base) ? base : base + SECOND + start(event);
      if (!identity.equals(base) && !used.add(identity)) {
        identity = base + SECOND + span;
      }
      identified.add(new Identified(shortened(identity), event));
    }
    return identified;
  }

  /**
   * What an event that could not be understood may be: a date of a series of its UID, or the second
   * of two that have it.
   *
   * @param event the event as its file has it
   * @return the same with those that share its name
   */
  static EventSetAside setAside(EventSetAside event) {
    return event
        .uid()
        .filter(uid -> !uid.isBlank())
        .map(uid -> event.among(List.of(uid + DATE_OF_SERIES, uid + SECOND)))
        .orElse(event);
  }

  private static String base(IcsEvent event, UnitId unit, IdentityRule rule) {
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
  private static String start(IcsEvent event) {
    return event.span().isNights()
        ? event.nights().getStart().toString()
        : event.span().start().toString();
  }

  private static String uid(IcsEvent event, UnitId unit) {
    return event
        .uid()
        .map(Identities::printable)
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
