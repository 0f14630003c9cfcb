package ee.hbook.linking.faces.guide;

import ee.hbook.config.Worded;
import java.util.Arrays;

/** A step of the guided way to a link. */
enum ConnectStep implements Worded {
  /** Which unit. */
  UNIT,
  /** Where its other calendar is kept. */
  PLATFORM,
  /** The address of that calendar. */
  ADDRESS,
  /** What is there, and what shall become of it. */
  CONTENT,
  /** Our own address, to be pasted there. */
  OURS,
  /** Both directions are watched. */
  CONFIRM;

  static ConnectStep ofWord(String word) {
    return Arrays.stream(values())
        .filter(step -> step.word().equals(word))
        .findFirst()
        .orElse(UNIT);
  }

  boolean before(ConnectStep other) {
    return ordinal() < other.ordinal();
  }

  /** What is stored is changed on the page of all calendars, not by going back. */
  boolean mayReturn(boolean linked) {
    return !linked || this == OURS;
  }
}
