package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Belongings;
import ee.hbook.config.faces.Screen;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Screen.locale());
    for (Belongings.Reader reader : lost.readers()) {
      sentences.add(
          Screen.text(
              "deletion_reader",
              family(reader.family()),
              day.format(reader.last().atZone(ZoneOffset.UTC))));
    }
    return List.copyOf(sentences);
  }

  private static String family(String word) {
    return word.equals("other")
        ? Screen.text("reader_other")
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
