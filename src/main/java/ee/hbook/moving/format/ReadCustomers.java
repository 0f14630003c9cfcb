package ee.hbook.moving.format;

import ee.hbook.moving.LeftOut.Kind;
import ee.hbook.reservation.Customer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the table {@code customers}, whose column {@code info} is an object of its own. */
final class ReadCustomers {

  private static final Set<String> UNDERSTOOD =
      Set.of(
          "first_name",
          "last_name",
          "email",
          "phone",
          "address_1",
          "address_2",
          "city",
          "zip_code",
          "state_province",
          "country");

  private final Tally tally;

  ReadCustomers(Tally tally) {
    this.tally = tally;
  }

  /** The customers by the numbers that they have in the file. */
  Map<Long, Customer> all(List<Row> rows) {
    Map<Long, Customer> customers = new HashMap<>();
    for (Row row : rows) {
      Row info = info(row);
      String email =
          info.text("email", 254).isEmpty() ? row.text("email", 254) : info.text("email", 254);
      row.number("id")
          .ifPresent(
              id ->
                  customers.put(
                      id,
                      new Customer(
                          id,
                          info.text("first_name", 200),
                          info.text("last_name", 200),
                          email.contains("@") ? email : "",
                          info.text("phone", 50),
                          info.text("address_1", 200),
                          info.text("address_2", 200),
                          info.text("city", 200),
                          info.text("zip_code", 50),
                          info.text("state_province", 200),
                          info.text("country", 200))));
      info.json().keySet().stream()
          .filter(each -> !UNDERSTOOD.contains(each) && info.says(each))
          .forEach(each -> tally.add(Kind.CUSTOMER_FIELD, each));
    }
    return customers;
  }

  private static Row info(Row row) {
    JsonValue info = row.json().get("info");
    if (info instanceof JsonObject object) {
      return new Row(object);
    }
    try (JsonReader reader = Json.createReader(new StringReader(Row.text(info)))) {
      return new Row(reader.readObject());
    } catch (RuntimeException noObject) { // a provider's limits are no JsonException
      return new Row(JsonValue.EMPTY_JSON_OBJECT);
    }
  }
}
