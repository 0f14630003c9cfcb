package ee.hbook.link.health;

import ee.hbook.config.Worded;

/** Why a calendar could not be had; decides how the link goes on. */
public enum FailureClass implements Worded {
  /** The network or the server stumbled: name look-up, time-out, connection, 5xx. */
  TRANSIENT,
  /** The server asked us to come less often: 429, or 413 and 503 that say until when. */
  THROTTLED,
  /** There is no calendar at this address, or none any more: 404, 410, all other 4xx. */
  GONE,
  /** The address is refused: 401, 403. */
  AUTH,
  /**
   * An answer came, but it is no complete calendar: HTML, login page, JSON, empty, cut off, too
   * big.
   */
  CONTENT,
  /**
   * The address itself cannot work: scheme, private network, certificate, redirect without end or
   * to another host.
   */
  CONFIG,
  /** Our own fault. */
  LOCAL;
}
