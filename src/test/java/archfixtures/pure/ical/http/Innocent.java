package archfixtures.pure.ical.http;

import java.net.URL;

/** Keeps the rule: an adapter may ask the network. */
public class Innocent {
  URL address;
}
