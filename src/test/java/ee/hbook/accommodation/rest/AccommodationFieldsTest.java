package ee.hbook.accommodation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.rest.JsonFields;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccommodationFieldsTest {

  private static final PreparationNights ONE_AND_TWO = new PreparationNights(1, 2);

  @Test
  void aNewAccommodationIsRead() {
    AccommodationDraft draft =
        created(
            """
            {"id":102,"name":"Villa","slug":"villa","shortName":"V",
             "preparationNights":{"before":1,"after":2},"linkedAccommodations":"12,15(2)",
             "units":[{"num":1,"name":"Garden"},{"num":2}]}
            """);

    assertThat(draft)
        .isEqualTo(
            new AccommodationDraft(
                OptionalLong.of(102),
                Optional.of("Villa"),
                Optional.of("villa"),
                Optional.of("V"),
                Optional.of(ONE_AND_TWO),
                Optional.of("12,15(2)"),
                Optional.of(List.of(new Unit(1, "Garden"), new Unit(2, "2")))));
  }

  @ParameterizedTest(name = "{0} is refused as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":\"Villa\"} | title",
        "{\"id\":1.5} | id",
        "{\"name\":5} | name",
        "{\"preparationNights\":2} | preparationNights",
        "{\"preparationNights\":{\"before\":31}} | preparationNights.before",
        "{\"preparationNights\":{\"after\":-1}} | preparationNights.after",
        "{\"preparationNights\":{\"aft\":1}} | preparationNights.aft",
        "{\"linkedAccommodations\":[12]} | linkedAccommodations",
        "{\"units\":3} | units",
        "{\"units\":[{\"name\":\"x\"}]} | units[0].num",
        "{\"units\":[{\"num\":1,\"nme\":\"x\"}]} | units[0].nme"
      })
  void aFieldThatCannotBeTakenIsNamed(String body, String field) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> created(body))
        .extracting(InvalidInput::field)
        .isEqualTo(field);
  }

  @Test
  void aChangeOfOneSideLeavesTheOther() {
    assertThat(changed("{\"preparationNights\":{\"after\":5}}").preparation())
        .contains(new PreparationNights(1, 5));
  }

  @Test
  void aNullClearsPreparation() {
    assertThat(changed("{\"preparationNights\":null}").preparation())
        .contains(PreparationNights.NONE);
  }

  @Test
  void theIdOfAKnownAccommodationIsPassedOver() {
    assertThat(changed("{\"id\":5}").id()).isEmpty();
  }

  @Test
  void theBookingWindowIsLaidOverTheOtherRules() {
    assertThat(changed("{\"hours\":{\"windowDays\":90}}").hours())
        .contains(HourRules.DEFAULT.within(90));
  }

  @Test
  void theNameCannotBeCleared() {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> changed("{\"name\":null}"));
  }

  private static AccommodationDraft created(String body) {
    return AccommodationFields.draft(fields(body), PreparationNights.NONE, HourRules.DEFAULT, true);
  }

  private static AccommodationDraft changed(String body) {
    return AccommodationFields.draft(fields(body), ONE_AND_TWO, HourRules.DEFAULT, false);
  }

  private static JsonFields fields(String body) {
    return JsonFields.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
