package ee.hbook.ical.http;

import ee.hbook.ical.Download;
import ee.hbook.link.LinkAddress;

/** What came of asking one address. */
sealed interface Hop {

  /** This is what came. */
  record Arrived(Download download) implements Hop {}

  /** It is to be had at another address of the same site. */
  record Onward(LinkAddress next) implements Hop {}
}
