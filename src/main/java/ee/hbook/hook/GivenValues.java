package ee.hbook.hook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Looks at what filters gave back. A JAR may hold anything, its type parameters prove nothing: what
 * is not what the filter promises throws here, where the filter is at hand to be named.
 */
public final class GivenValues {

  private GivenValues() {}

  /**
   * A text.
   *
   * @param given what a filter gave
   * @return the same
   */
  public static String text(String given) {
    return given;
  }

  /**
   * Texts without a null among them.
   *
   * @param given what a filter gave
   * @return a copy that the filter cannot change any more
   */
  public static List<String> texts(List<String> given) {
    return given.stream().map(GivenValues::whole).toList();
  }

  /**
   * Texts by their names, without a null among them.
   *
   * @param given what a filter gave
   * @return a copy in the same order
   */
  public static Map<String, String> textsByName(Map<String, String> given) {
    Map<String, String> copy = new LinkedHashMap<>();
    given.forEach((name, text) -> copy.put(whole(name), whole(text)));
    return copy;
  }

  private static String whole(Object text) {
    return Objects.requireNonNull(String.class.cast(text));
  }
}
