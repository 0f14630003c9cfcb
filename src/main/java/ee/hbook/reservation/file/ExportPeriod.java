package ee.hbook.reservation.file;

import java.util.Locale;

/** By which day reservations are chosen for an export ({@code hbook.md} §8). */
public enum ExportPeriod {
  /** By none: all of them. */
  ALL,
  /** Received between two days. */
  RECEIVED,
  /** Check-in between two days. */
  CHECK_IN,
  /** Check-out between two days. */
  CHECK_OUT;

  /**
   * The word for it in an address.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
