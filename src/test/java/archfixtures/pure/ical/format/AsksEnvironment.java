package archfixtures.pure.ical.format;

/** Breaks a rule on purpose. */
public class AsksEnvironment {
  Object zone() {
    return System.getenv("TZ");
  }
}
