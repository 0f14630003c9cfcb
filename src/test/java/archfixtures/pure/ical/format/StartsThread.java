package archfixtures.pure.ical.format;

/** Breaks a rule on purpose. */
public class StartsThread {
  Thread thread;
}
