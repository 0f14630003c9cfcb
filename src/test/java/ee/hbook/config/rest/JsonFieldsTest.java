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
  void aBodyThatIsNotAnObjectIsRefused(String body) {
    assertRefused("body", () -> fields(body));
  }

  @Test
  void aBodyBeyondTheSizeLimitIsRefused() {
    assertRefused("body", () -> fields("{\"a\":\"" + "x".repeat(JsonBody.MOST_BYTES) + "\"}"));
  }

  @Test
  void aBodyOfEndlessBracketsIsRefused() {
    assertRefused("body", () -> fields("{\"a\":" + "[".repeat(100_000)));
  }

  @Test
  void aFieldThatNobodyReadsIsRefusedByName() {
    assertRefused("chekIn", () -> fields("{\"chekIn\":1}").only(Set.of("checkIn"), Set.of()));
  }

  @Test
  void aFieldThatOnlyWeWriteIsPassedOver() {
    assertThat(fields("{\"id\":1}").only(Set.of("name"), Set.of("id"))).isNotNull();
  }

  @Test
  void aNullIsRefusedWhereThereIsNothingToClear() {
    assertRefused("name", () -> fields("{\"name\":null}").notNull(Set.of("name")));
  }

  @Test
  void aNullClearsAText() {
    assertThat(fields("{\"a\":null}").clearableText("a")).contains("");
  }

  @Test
  void anAbsentTextIsLeftAlone() {
    assertThat(fields("{}").clearableText("a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "[]", "{}"})
  void aTextIsNotANumberATruthAListOrAnObject(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").text("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\ud800", "x\\udc00y"})
  void aTextThatNoDatabaseStoresIsRefused(String text) {
    assertRefused("a", () -> fields("{\"a\":\"" + text + "\"}").text("a"));
  }

  @Test
  void lettersOfEveryScriptAreTaken() {
    assertThat(fields("{\"a\":\"Zoë; O'Brien, \\\"Ñandú\\\" \\n 🏖\"}").text("a"))
        .contains("Zoë; O'Brien, \"Ñandú\" \n 🏖");
  }

  @Test
  void aDayIsRead() {
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
  void whatIsNotADayIsRefused(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").day("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7.0", "0.7e1"})
  void aWholeNumberMayBeWrittenInAnyWay(String value) {
    assertThat(fields("{\"a\":" + value + "}").smallNumber("a")).hasValue(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7.5", "\"7\"", "true", "9223372036854775808", "1e999999999", "1e-999999999"})
  void whatIsNotAWholeNumberIsRefused(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").wholeNumber("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-2147483649", "4294967297"})
  void aNumberBeyondAnIntIsRefused(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").smallNumber("a"));
  }

  @Test
  void aNumberOfThousandsOfDigitsIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> fields("{\"a\":" + "9".repeat(5000) + "}").wholeNumber("a"));
  }

  @Test
  void fieldsWithoutFixedNamesAreReadAsTexts() {
    assertThat(fields("{\"a\":\"x\",\"b\":300,\"c\":true,\"d\":false}").texts())
        .isEqualTo(Map.of("a", "x", "b", "300", "c", "yes", "d", "no"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "{}", "\"\\u0000\""})
  void whatCannotBeATextIsRefusedByName(String value) {
    assertRefused("a", () -> fields("{\"a\":" + value + "}").texts());
  }

  @Test
  void aNullSetsACountToNought() {
    assertThat(fields("{\"a\":null}").clearableNumber("a")).hasValue(0);
  }

  @Test
  void aFieldInsideAnObjectIsNamedWithIt() {
    assertRefused(
        "customer.email",
        () ->
            fields("{\"customer\":{\"email\":1}}").object("customer").orElseThrow().text("email"));
  }

  @Test
  void aFieldInsideAListIsNamedWithItsPlace() {
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
  void anElementThatIsNotAnObjectIsNamedByItsPlace() {
    assertRefused("units[0]", () -> fields("{\"units\":[1]}").objects("units"));
  }

  @Test
  void anObjectIsNotAList() {
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
