package archfixtures.pure.ical.format;

/** Keeps the rule. */
public class Innocent {
  Object table(RuntimeException failure) {
    return Innocent.class.getResourceAsStream(failure.getMessage());
  }
}
