package ee.hbook.config;

/**
 * What comes by the clock comes now (CDI event): reads of our feeds are stored, links that are due
 * run, verifications go on, the watchdogs look, mails are written and sent, in this order. Fired by
 * the demo only; the timers observe it.
 */
public record TickNow() {

  /** When reads of feeds are stored. */
  public static final int READS = 10;

  /** When links are run. */
  public static final int LINKS = 20;

  /** When verifications go on. */
  public static final int VERIFICATIONS = 30;

  /** When the watchdogs look. */
  public static final int WATCHDOGS = 40;

  /** When mails are written and sent. */
  public static final int MAILS = 50;
}
