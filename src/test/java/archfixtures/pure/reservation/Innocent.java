package archfixtures.pure.reservation;

import java.io.StringReader;
import java.net.URI;

/** Keeps the rule. */
public class Innocent {
  URI address;
  StringReader text;
}
