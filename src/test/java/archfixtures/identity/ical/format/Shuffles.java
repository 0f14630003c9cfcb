package archfixtures.identity.ical.format;

import java.util.Collections;
import java.util.List;

/** Breaks a rule on purpose. */
public class Shuffles {
  void shuffle(List<?> events) {
    Collections.shuffle(events);
  }
}
