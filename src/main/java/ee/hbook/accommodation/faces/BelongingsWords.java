package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Belongings;
import ee.hbook.config.faces.Screen;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in the reader's language what goes with a unit or an accommodation. */
final class BelongingsWords {

  private BelongingsWords() {}

  /** A sentence for each kind of thing that goes; none when nothing does. */
  static List<String> of(Belongings lost) {
    List<String> sentences = new ArrayList<>();
    if (lost.reservations() > 0) {
      sentences.add(Screen.text("deletion_reservations", lost.reservations(), lost.future()));
    }
    if (lost.blockedDates() > 0) {
      sentences.add(Screen.text("deletion_blocked", lost.blockedDates()));
    }
    if (!lost.calendars().isEmpty()) {
      sentences.add(
          Screen.text(
              "deletion_calendars", lost.calendars().size(), String.join(", ", lost.calendars())));
    }
    for (Belongings.Reader reader : lost.readers()) {
      sentences.add(
          Screen.text(
              "deletion_reader",
              family(reader.family()),
              Screen.day(reader.last().atZone(ZoneOffset.UTC).toLocalDate())));
    }
    return List.copyOf(sentences);
  }

  private static String family(String word) {
    return word.equals("other")
        ? Screen.text("reader_other")
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
