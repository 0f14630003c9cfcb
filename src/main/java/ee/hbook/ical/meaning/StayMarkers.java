package ee.hbook.ical.meaning;

import ee.hbook.ical.IcsEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/**
 * Some producers show one booking three times: the day of arrival, the day of departure, and the
 * whole stay (Smoobu, feed quirks 34). Only the whole stay is a booking; the marker of its
 * departure would hold a night that is free. Pure.
 */
public final class StayMarkers {

  private static final int PARTS = 3;

  private StayMarkers() {}

  /**
   * Leaves the markers out.
   *
   * @param events the events of one feed
   * @return those that are no marker of another one, in their order
   */
  public static List<IcsEvent> without(List<IcsEvent> events) {
    Map<String, List<IcsEvent>> byGuest = new HashMap<>();
    Function<IcsEvent, String> guest = StayMarkers::bare;
    events.forEach(
        event -> byGuest.computeIfAbsent(guest.apply(event), k -> new ArrayList<>()).add(event));
    List<IcsEvent> kept = new ArrayList<>(events);
    byGuest.forEach(
        (who, theirs) -> {
          if (!who.isEmpty() && theirs.size() >= PARTS) {
            theirs.forEach(stay -> kept.removeAll(markersOf(stay, theirs)));
          }
        });
    return List.copyOf(kept);
  }

  /** Both markers of a stay, or nothing: one alone may be a booking of its own. */
  private static List<IcsEvent> markersOf(IcsEvent stay, List<IcsEvent> theirs) {
    LocalDateRange nights = stay.nights();
    List<IcsEvent> arrival = oneNight(theirs, stay, nights.getStart());
    List<IcsEvent> departure = oneNight(theirs, stay, nights.getEnd());
    if (arrival.isEmpty() || departure.isEmpty()) {
      return List.of();
    }
    List<IcsEvent> both = new ArrayList<>(arrival);
    both.addAll(departure);
    return both;
  }

  private static List<IcsEvent> oneNight(List<IcsEvent> theirs, IcsEvent stay, LocalDate day) {
    return theirs.stream()
        .filter(event -> event != stay && event.nights().getStart().equals(day))
        .filter(event -> event.nights().getEnd().equals(day.plusDays(1)))
        .filter(event -> isMarked(event) || sameSource(event, stay))
        .toList();
  }

  private static boolean sameSource(IcsEvent event, IcsEvent stay) {
    boolean told = !stay.description().isBlank() && event.description().equals(stay.description());
    String marker = event.uid().orElse("");
    String whole = stay.uid().orElse("");
    return told || !whole.isEmpty() && !marker.equals(whole) && marker.contains(whole);
  }

  private static boolean isMarked(IcsEvent event) {
    String summary = event.summary().toLowerCase(Locale.ROOT);
    return !summary.equals(stripped(summary));
  }

  /** Whose booking it is: the summary without the words for coming and going. */
  private static String bare(IcsEvent event) {
    return stripped(event.summary().toLowerCase(Locale.ROOT)).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String stripped(String summary) {
    return summary.replaceAll(
        "check[ -]?in|check[ -]?out|arrival|departure|anreise|abreise|arriv[ée]e|d[ée]part|llegada"
            + "|salida|chegada|sa[ií]da|p[řr][ií]jezd|odjezd",
        "");
  }
}
