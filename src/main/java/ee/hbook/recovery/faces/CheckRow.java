package ee.hbook.recovery.faces;

import java.io.Serializable;

/**
 * A check of a verification.
 *
 * @param kind its word
 * @param state the word of how far it has come
 * @param words what was found
 * @param when since when it stands so; empty before it was looked at
 * @param asks the key of what its button says; empty when it asks nobody
 */
public record CheckRow(String kind, String state, String words, String when, String asks)
    implements Serializable {

  /**
   * What its state looks like.
   *
   * @return the name of an icon
   */
  public String icon() {
    return switch (state) {
      case "good" -> "pi-check-circle";
      case "bad" -> "pi-times-circle";
      case "person" -> "pi-user";
      case "running" -> "pi-spin pi-spinner";
      default -> "pi-clock";
    };
  }
}
