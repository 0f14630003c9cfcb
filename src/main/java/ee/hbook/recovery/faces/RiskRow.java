package ee.hbook.recovery.faces;

import java.io.Serializable;

/**
 * Nights at risk.
 *
 * @param nights the nights in words
 * @param kind what they are: {@code overlap}, {@code unread_taken}, {@code unread_free}, {@code
 *     arrived}, {@code vanished} or {@code open}
 * @param details more of it in words; may be empty
 * @param reservation the number of a reservation to look at; empty without
 */
public record RiskRow(String nights, String kind, String details, String reservation)
    implements Serializable {

  /**
   * What its colour says.
   *
   * @return the end of a chip's class
   */
  public String look() {
    return switch (kind) {
      case "overlap" -> "error";
      case "unread_taken", "unread_free", "vanished" -> "new";
      case "arrived" -> "confirmed";
      default -> "pending";
    };
  }
}
