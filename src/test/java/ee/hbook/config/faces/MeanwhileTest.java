package ee.hbook.config.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

  private final Form form = new Form();
  private final Meanwhile meanwhile = new Meanwhile(form);

  MeanwhileTest() {
    form.fields.putAll(Map.of("name", "Studio", "city", "Nice"));
    meanwhile.opened();
  }

  @Test
  void whatOnlyTheOtherChangedComesIntoTheForm() {
    form.fields.put("name", "Loft");
    meanwhile.merge(Map.of("name", "Studio", "city", "Lyon"));
    assertThat(form.fields).isEqualTo(Map.of("name", "Loft", "city", "Lyon"));
  }

  @Test
  void whatBothMadeTheSameIsNoDifference() {
    form.fields.put("name", "Loft");
    meanwhile.merge(Map.of("name", "Loft", "city", "Nice"));
    assertThat(meanwhile.getDifferences()).isEmpty();
  }

  private static final class Form implements Edited {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> fields = new LinkedHashMap<>();

    @Override
    public Map<String, String> written() {
      return fields;
    }

    @Override
    public void write(String field, String value) {
      fields.put(field, value);
    }
  }
}
