package ee.hbook.command.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a refusal in the words of the house. */
final class Problems {

  private Problems() {}

  static Refused refused(House house, int status, HttpHeaders headers, byte[] body) {
    if (status >= 300 && status <= 399) {
      return new Refused(
          status,
          house.address()
              + " leads elsewhere: give the address it leads to, "
              + headers.firstValue("Location").orElse("which it does not say")
              + ".");
    }
    JsonObject problem = object(body);
    String detail = problem.getString("detail", "");
    return new Refused(status, detail.isEmpty() ? without(house, status) : detail + more(problem));
  }

  /** A proxy's page, or a server without HBook. */
  private static String without(House house, int status) {
    return status == 401
        ? "The house knows no such user with this password."
        : house.address() + " answered " + status + " and no word: is this the house's address?";
  }

  private static String more(JsonObject problem) {
    String field = problem.getString("field", "");
    JsonValue bookings = problem.getOrDefault("bookings", JsonValue.EMPTY_JSON_ARRAY);
    return (field.isEmpty() ? "" : " (" + field + ")")
        + (bookings instanceof JsonArray all
            ? all.getValuesAs(JsonObject.class).stream()
                .map(each -> "\n  " + inWords(each))
                .collect(Collectors.joining())
            : "");
  }

  private static String inWords(JsonObject booking) {
    return booking.entrySet().stream()
        .filter(each -> each.getValue().getValueType() != JsonValue.ValueType.NULL)
        .map(Problems::inWords)
        .collect(Collectors.joining(", "));
  }

  private static String inWords(Map.Entry<String, JsonValue> member) {
    JsonValue value = member.getValue();
    return member.getKey()
        + " "
        + (value instanceof JsonString text ? text.getString() : value.toString());
  }

  private static JsonObject object(byte[] body) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException another) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }
}
