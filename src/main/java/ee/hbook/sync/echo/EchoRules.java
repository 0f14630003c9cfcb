package ee.hbook.sync.echo;

import ee.hbook.link.Link;
import java.time.Instant;
import java.time.LocalDate;

/** Port: by what echoes are told, for each kind of calendar in its own way. */
public interface EchoRules {

  /**
   * The rule for one look at the calendar of a link, made of what its other side knows of us by
   * then.
   *
   * @param link the link
   * @param today the day in the property's zone; nights before it sell no more
   * @param now the moment of the look
   * @return the rule, which asks nobody any more
   */
  EchoRule of(Link link, LocalDate today, Instant now);
}
