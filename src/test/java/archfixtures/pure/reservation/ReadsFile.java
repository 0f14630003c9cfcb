package archfixtures.pure.reservation;

import java.nio.file.Path;

/** Breaks a rule on purpose. */
public class ReadsFile {
  Object read() {
    return Path.of("calendar.ics");
  }
}
