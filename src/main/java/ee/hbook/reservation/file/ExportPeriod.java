package ee.hbook.reservation.file;

import ee.hbook.config.Worded;

/** By which day reservations are chosen for an export ({@code hbook.md} §8). */
public enum ExportPeriod implements Worded {
  /** By none: all of them. */
  ALL,
  /** Received between two days. */
  RECEIVED,
  /** Check-in between two days. */
  CHECK_IN,
  /** Check-out between two days. */
  CHECK_OUT;
}
