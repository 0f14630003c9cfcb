package ee.hbook.config.faces;

import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody else stored while a form was open. Where only one of two people changed a field,
 * both changes are kept; where both did, the second one is shown what was, what the other made of
 * it and what he himself did, and nothing is stored until he chose.
 */
public class Meanwhile implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Edited edited;
  private Map<String, String> opened = Map.of();
  private Map<String, String> theirs = Map.of();
  private List<Difference> differences = List.of();

  /**
   * A field that two people changed.
   *
   * @param field the id of its component
   * @param label what it is called
   * @param before what it held when the form was opened
   * @param theirs what is stored now
   * @param mine what is typed
   */
  public record Difference(String field, String label, String before, String theirs, String mine)
      implements Serializable {}

  /**
   * Watches a form.
   *
   * @param edited what is edited in it
   */
  public Meanwhile(Edited edited) {
    this.edited = edited;
  }

  /** The form shows what is stored. */
  public void opened() {
    opened = new LinkedHashMap<>(edited.written());
    differences = List.of();
  }

  /**
   * Takes into the form what is stored by now, wherever this person changed nothing.
   *
   * @param stored what is stored, as {@link Edited#written} would have it
   * @throws Conflict when there are fields that both changed, each differently
   */
  public void merge(Map<String, String> stored) {
    Map<String, String> mine = edited.written();
    theirs = new LinkedHashMap<>(stored);
    differences =
        mine.keySet().stream()
            .filter(
                field ->
                    !same(field, theirs, opened)
                        && !same(field, mine, opened)
                        && !same(field, mine, theirs))
            .map(field -> difference(field, mine))
            .toList();
    mine.keySet().stream()
        .filter(field -> same(field, mine, opened) && !same(field, theirs, opened))
        .toList()
        .forEach(field -> set(field, theirs));
    if (!differences.isEmpty()) {
      throw new Conflict(Saying.of("edited_meanwhile"));
    }
  }

  /** Writes what somebody else made of the fields into them; it is stored with the rest. */
  public void takeTheirs() {
    differences.forEach(difference -> set(difference.field(), theirs));
    keepMine();
  }

  /** Leaves the fields as they are, so that they are stored in the place of the others. */
  public void keepMine() {
    differences.forEach(
        difference -> opened.put(difference.field(), value(difference.field(), theirs)));
    differences = List.of();
  }

  private void set(String field, Map<String, String> values) {
    edited.write(field, value(field, values));
    opened.put(field, value(field, values));
  }

  private Difference difference(String field, Map<String, String> mine) {
    return new Difference(
        field,
        FieldWords.label(field),
        FieldWords.value(field, value(field, opened)),
        FieldWords.value(field, value(field, theirs)),
        FieldWords.value(field, value(field, mine)));
  }

  private static boolean same(String field, Map<String, String> one, Map<String, String> other) {
    return value(field, one).equals(value(field, other));
  }

  private static String value(String field, Map<String, String> values) {
    return Objects.requireNonNullElse(values.get(field), "");
  }

  public List<Difference> getDifferences() {
    return differences;
  }
}
