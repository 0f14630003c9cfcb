package ee.hbook.journal;

import ee.hbook.journal.JournalEntry.Change;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the journal tells of changed options: their names, and short values that are no secret. */
public final class OptionChanges {

  private static final int LONGEST = 60;

  private static final Pattern UNTOLD =
      Pattern.compile(
          "key|pass|secret|token|credential|user|login|host|mail|url|address|phone|message|subject",
          Pattern.CASE_INSENSITIVE);

  private OptionChanges() {}

  /**
   * The options whose values differ.
   *
   * @param before all values as they were, by name
   * @param wanted the values that were stored, by name
   * @return in the order of the names
   */
  public static List<Change> of(Map<String, String> before, Map<String, String> wanted) {
    return wanted.keySet().stream()
        .sorted()
        .filter(name -> !wanted.getOrDefault(name, "").equals(before.getOrDefault(name, "")))
        .map(name -> change(name, before.getOrDefault(name, ""), wanted.getOrDefault(name, "")))
        .toList();
  }

  private static Change change(String name, String before, String after) {
    boolean told =
        !UNTOLD.matcher(name).find() && before.length() <= LONGEST && after.length() <= LONGEST;
    return told ? new Change(name, before, after) : Change.untold(name);
  }
}
