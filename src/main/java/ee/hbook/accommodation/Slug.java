package ee.hbook.accommodation;

import java.text.Normalizer;
import java.util.Locale;

/** Names in the alphabet of file names and addresses, as WordPress makes them. */
public final class Slug {

  private Slug() {}

  /**
   * Lower case ASCII letters and digits, everything else one hyphen.
   *
   * @param name any text
   * @return the slug; empty when nothing of the name is left
   */
  public static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
