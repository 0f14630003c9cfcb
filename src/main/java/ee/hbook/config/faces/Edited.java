package ee.hbook.config.faces;

import java.io.Serializable;
import java.util.Map;

/** What a person edits in a form, field by field. */
public interface Edited extends Serializable {

  /**
   * What the fields hold.
   *
   * @return by the ids of their components, in the order of the form
   */
  Map<String, String> written();

  /**
   * Writes into a field.
   *
   * @param field the id of its component
   * @param value as {@link #written} has it
   */
  void write(String field, String value);
}
