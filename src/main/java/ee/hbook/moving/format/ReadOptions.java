package ee.hbook.moving.format;

import ee.hbook.moving.LeftOut.Kind;
import ee.hbook.settings.Option;
import ee.hbook.settings.Options;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads options, whether a map of values or the rows of WordPress' own table. */
final class ReadOptions {

  private final Tally tally;

  ReadOptions(Tally tally) {
    this.tally = tally;
  }

  Map<String, String> all(Document document) {
    Map<String, String> options = new LinkedHashMap<>();
    document
        .entries("options")
        .forEach(
            (name, value) -> {
              if (value instanceof JsonObject row && row.containsKey("option_name")) {
                read(new Row(row).text("option_name"), row.get("option_value"), options);
              } else {
                read(name, value, options);
              }
            });
    return options;
  }

  private void read(String name, @Nullable JsonValue value, Map<String, String> options) {
    if (value == null || isUnset(value)) {
      return;
    }
    Optional<Option> option = Options.named(name);
    if (option.isEmpty()) {
      tally.add(Kind.OPTION, name);
      return;
    }
    boolean scalar = !(value instanceof JsonObject) && !value.getValueType().name().equals("ARRAY");
    Optional<String> text =
        (scalar ? PhpText.plain(Row.text(value)) : Optional.<String>empty())
            .map(plain -> plain.replace("\r\n", "\n"));
    if (text.filter(plain -> option.get().refusal(plain).isEmpty()).isPresent()) {
      options.put(name, text.get());
    } else if (text.isEmpty() || !text.get().isEmpty()) {
      tally.add(Kind.OPTION_VALUE, name);
    }
  }

  /** What {@code get_option} answers for an option that was never stored. */
  private static boolean isUnset(JsonValue value) {
    return value.getValueType() == JsonValue.ValueType.FALSE
        || value.getValueType() == JsonValue.ValueType.NULL;
  }
}
