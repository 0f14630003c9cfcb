package ee.hbook.config;

import java.util.Locale;

/** One of a few, with a word for it: in the database, in the JSON API, in keys of the bundles. */
public interface Worded {

  /** Its name in the code, as every {@code enum} has one, in capitals. */
  String name();

  /**
   * Its word.
   *
   * @return the name in lower case, with underscores
   */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
