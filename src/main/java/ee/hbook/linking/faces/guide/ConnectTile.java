package ee.hbook.linking.faces.guide;

/**
 * A platform to choose.
 *
 * @param title its name
 * @param word its word
 * @param href where choosing it leads
 * @param recognised whether the address at hand is one of it
 */
public record ConnectTile(String title, String word, String href, boolean recognised) {

  /**
   * A neutral picture for it.
   *
   * @return the name of an icon
   */
  public String icon() {
    return switch (word) {
      case "airbnb", "vrbo" -> "pi-home";
      case "booking", "expedia" -> "pi-building";
      case "google", "outlook" -> "pi-calendar";
      default -> "pi-globe";
    };
  }
}
