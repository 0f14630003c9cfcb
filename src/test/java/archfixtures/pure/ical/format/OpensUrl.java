package archfixtures.pure.ical.format;

import java.net.URL;

/** Breaks a rule on purpose. */
public class OpensUrl {
  URL address;
}
