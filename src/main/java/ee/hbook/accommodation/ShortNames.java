package ee.hbook.accommodation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What tells names apart, for places where there is little room. */
public final class ShortNames {

  private ShortNames() {}

  /**
   * Leaves out the words at the beginning of each name that another name begins with, too. What
   * would be the same for two different names stays as it is.
   *
   * @param names the names, such as "Apartment 1" and "Apartment 2"
   * @return a short one for each, such as "1" and "2", in the same order; never empty for a name
   *     that is not
   */
  public static List<String> of(List<String> names) {
    Set<String> different = new LinkedHashSet<>(names);
    Map<String, Integer> begun = new HashMap<>();
    different.forEach(
        name -> beginnings(name).forEach(beginning -> begun.merge(beginning, 1, Integer::sum)));
    Map<String, Integer> taken = new HashMap<>();
    different.forEach(name -> taken.merge(folded(withoutShared(name, begun)), 1, Integer::sum));
    return names.stream().map(name -> brief(name, withoutShared(name, begun), taken)).toList();
  }

  private static String brief(String name, String brief, Map<String, Integer> taken) {
    return taken.getOrDefault(folded(brief), 0) == 1 ? brief : name;
  }

  private static String withoutShared(String name, Map<String, Integer> begun) {
    List<String> beginnings = beginnings(name);
    int shared = 0;
    while (shared < beginnings.size() - 1 && begun.getOrDefault(beginnings.get(shared), 0) > 1) {
      shared++;
    }
    return String.join(" ", words(name).subList(shared, beginnings.size()));
  }

  /** What a name begins with, whole words, itself at the end. */
  private static List<String> beginnings(String name) {
    List<String> words = words(name);
    return IntStream.rangeClosed(1, words.size())
        .mapToObj(count -> folded(String.join(" ", words.subList(0, count))))
        .toList();
  }

  private static List<String> words(String name) {
    return List.of(name.strip().split("\\s+"));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
