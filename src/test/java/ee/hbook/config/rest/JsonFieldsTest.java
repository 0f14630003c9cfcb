package ee.hbook.config.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.hbook.config.InvalidInput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "null", "42", "\"text\"", "{", "{]", "{\"a\":}", "<html>"})
  void a_body_that_is_not_an_object_is_refused(String body) {
    assertRefused("body", () -> fields(body));
  }

  @Test
  void a_body_beyond_the_size_limit_is_refused() {
    assertRefused("body", () -> fields("{\"a\":\"" + "x".repeat(JsonBody.MOST_BYTES) + "\"}"));
  }

  @Test
  void a_body_of_endless_brackets_is_refused() {
    assertRefused("body", () -> fields("{\"a\":" + "[".repeat(100_000)));
  }

  @Test
  void a_field_that_nobody_reads_is_refused_by_name() {
    assertRefused("chekIn", () -> fields("{\"chekIn\":1}").only(Set.of("checkIn"), Set.of()));
  }

  @Test
  void a_field_that_only_we_write_is_passed_over() {
    assertThat(fields("{\"id\":1}").only(Set.of("name"), Set.of("id"))).isNotNull();
  }

  @Test
  void a_null_is_refused_where_there_is_nothing_to_clear() {
    assertRefused("name", () -> fields("{\"name\":null}").notNull(Set.of("name")));
  }

  @Test
  void a_null_clears_a_text() {
    assertThat(fields("{\"a\":null}").clearableText("a")).contains("");
  }

  @Test
  void an_absent_text_is_left_alone() {
    assertThat(fields("{}").clearableText("a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "[]", "{}"})
  void a_text_is_not_a_number_a_truth_a_list_or_an_object(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").text("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\ud800", "x\\udc00y"})
  void a_text_that_no_database_stores_is_refused(String text) {
    assertRefused("a", () -> fields("{\"a\":\"" + text + "\"}").text("a"));
  }

  @Test
  void letters_of_every_script_are_taken() {
    assertThat(fields("{\"a\":\"Zoë; O'Brien, \\\"Ñandú\\\" \\n 🏖\"}").text("a"))
        .contains("Zoë; O'Brien, \"Ñandú\" \n 🏖");
  }

  @Test
  void a_day_is_read() {
    assertThat(fields("{\"a\":\"2028-02-29\"}").day("a")).contains(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2027-02-29\"",
        "\"2027-13-01\"",
        "\"01/02/2027\"",
        "\"2027-1-2\"",
        "20270102",
        "\"\"",
        "\"2027-01-02T00:00:00Z\"",
        "\"+12027-01-02\"",
        "\"٢٠٢٧-٠١-٠٢\""
      })
  void what_is_not_a_day_is_refused(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").day("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7.0", "0.7e1"})
  void a_whole_number_may_be_written_in_any_way(String value) {
    assertThat(fields("{\"a\":" + value + "}").smallNumber("a")).hasValue(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7.5", "\"7\"", "true", "9223372036854775808", "1e999999999", "1e-999999999"})
  void what_is_not_a_whole_number_is_refused(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").wholeNumber("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-2147483649", "4294967297"})
  void a_number_beyond_an_int_is_refused(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").smallNumber("a"));
  }

  @Test
  void a_number_of_thousands_of_digits_is_refused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> fields("{\"a\":" + "9".repeat(5000) + "}").wholeNumber("a"));
  }

  @Test
  void fields_without_fixed_names_are_read_as_texts() {
    assertThat(fields("{\"a\":\"x\",\"b\":300,\"c\":true,\"d\":false}").texts())
        .isEqualTo(Map.of("a", "x", "b", "300", "c", "yes", "d", "no"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "{}", "\"\\u0000\""})
  void what_cannot_be_a_text_is_refused_by_name(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").texts());
  }

  @Test
  void a_null_sets_a_count_to_nought() {
    assertThat(fields("{\"a\":null}").clearableNumber("a")).hasValue(0);
  }

  @Test
  void a_field_inside_an_object_is_named_with_it() {
    assertRefused(
        "customer.email",
        () ->
            fields("{\"customer\":{\"email\":1}}").object("customer").orElseThrow().text("email"));
  }

  @Test
  void a_field_inside_a_list_is_named_with_its_place() {
    assertRefused(
        "units[1].num",
        () ->
            fields("{\"units\":[{},{\"num\":\"x\"}]}")
                .objects("units")
                .orElseThrow()
                .get(1)
                .smallNumber("num"));
  }

  @Test
  void an_element_that_is_not_an_object_is_named_by_its_place() {
    assertRefused("units[0]", () -> fields("{\"units\":[1]}").objects("units"));
  }

  @Test
  void an_object_is_not_a_list() {
    assertRefused("units", () -> fields("{\"units\":{}}").objects("units"));
  }

  private static JsonFields fields(String body) {
    return JsonFields.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static void assertRefused(String field, ThrowingCallable reading) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(reading)
        .extracting(InvalidInput::field)
        .isEqualTo(field);
  }
}
