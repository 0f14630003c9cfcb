package ee.hbook.command;

import ee.hbook.command.api.Call;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/**
 * A unit as it is written on the command line: {@code 102/2}, or {@code 102} for the first one.
 *
 * @param accommodation the number of the accommodation
 * @param num which unit of it
 */
record UnitName(long accommodation, int num) {

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})(?:/([0-9]{1,9}))?");

  static UnitName of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new TypeConversionException(
          "write a unit as the number of its accommodation and its own: 102/1");
    }
    return new UnitName(
        Long.parseLong(parts.group(1)),
        parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)));
  }

  /** An object of the API with its unit in a word, too. */
  static JsonObject beside(JsonObject row) {
    return row.get("accomId") instanceof JsonNumber accommodation
            && row.get("accomNum") instanceof JsonNumber num
        ? Json.createObjectBuilder(row).add("unit", accommodation + "/" + num).build()
        : row;
  }

  static Call in(Call call, @Nullable UnitName unit) {
    return unit == null
        ? call
        : call.with("accom_id", unit.accommodation).with("accom_num", unit.num);
  }

  Body body() {
    return new Body().put("accomId", accommodation).put("accomNum", num);
  }

  @Override
  public String toString() {
    return accommodation + "/" + num;
  }
}
