package ee.hbook.feed.format;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Folds content lines (RFC 5545 §3.1): at most 75 octets, never within a character as a reader sees
 * it, so that a flag or an accented letter stays whole even for readers that unfold badly.
 */
final class LineFolding {

  private static final int MOST_OCTETS = 75;
  private static final String CRLF = "\r\n";
  private static final String FOLD = CRLF + " ";

  private LineFolding() {}

  /** Folds every line of a calendar whose lines end with CRLF. */
  static String fold(String unfolded) {
    StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 20);
    unfolded.lines().forEach(line -> fold(line, folded));
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    if (octets(line, 0, line.length()) <= MOST_OCTETS) {
      folded.append(line).append(CRLF);
      return;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    int start = 0;
    int room = MOST_OCTETS;
    int from = characters.first();
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      if (octets(line, start, to) > room && from > start) {
        folded.append(line, start, from).append(FOLD);
        start = from;
        room = MOST_OCTETS - 1;
      }
      while (octets(line, start, to) > room) {
        int cut = longest(line, start, room);
        folded.append(line, start, cut).append(FOLD);
        start = cut;
        room = MOST_OCTETS - 1;
      }
      from = to;
    }
    folded.append(line, start, line.length()).append(CRLF);
  }

  /** Where to cut a single character, as a reader sees it, that is longer than a line. */
  private static int longest(String line, int start, int room) {
    int end = start;
    while (octets(line, start, line.offsetByCodePoints(end, 1)) <= room) {
      end = line.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static int octets(String text, int from, int to) {
    int octets = 0;
    for (int at = from; at < to; at++) {
      char character = text.charAt(at);
      if (character < 0x80) {
        octets += 1;
      } else if (character < 0x800 || Character.isSurrogate(character)) {
        octets += 2;
      } else {
        octets += 3;
      }
    }
    return octets;
  }
}
