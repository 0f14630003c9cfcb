package ee.hbook.accommodation.rest;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads what somebody wants of an accommodation. */
final class AccommodationFields {

  private static final Set<String> WRITABLE =
      Set.of(
          "name",
          "slug",
          "shortName",
          "grain",
          "preparationNights",
          "hours",
          "linkedAccommodations",
          "units",
          "id");

  private AccommodationFields() {}

  /** The draft in a body; what it says of preparation and hours is laid over the present ones. */
  static AccommodationDraft draft(
      JsonFields fields, PreparationNights present, HourRules hours, boolean creates) {
    fields.only(WRITABLE, Set.of()).notNull(creates ? Set.of() : Set.of("name", "grain", "units"));
    return new AccommodationDraft(
        creates ? fields.wholeNumber("id") : OptionalLong.empty(),
        fields.text("name"),
        fields.clearableText("slug"),
        fields.clearableText("shortName"),
        fields.text("grain").map(AccommodationFields::grain),
        preparation(fields, present),
        HourFields.of(fields, hours),
        fields.clearableText("linkedAccommodations"),
        fields.objects("units").map(AccommodationFields::units));
  }

  private static Grain grain(String word) {
    return Grain.ofWord(word)
        .orElseThrow(
            () -> new InvalidInput("grain", Saying.of("refusal_one_of", "night, quarter_hour")));
  }

  private static Optional<PreparationNights> preparation(
      JsonFields fields, PreparationNights present) {
    if (fields.isNull("preparationNights")) {
      return Optional.of(PreparationNights.NONE);
    }
    return fields
        .object("preparationNights")
        .map(inner -> inner.only(Set.of("before", "after"), Set.of()))
        .map(
            inner ->
                new PreparationNights(
                    nights(inner, "before", present.before()),
                    nights(inner, "after", present.after())));
  }

  private static int nights(JsonFields fields, String name, int present) {
    int nights = fields.clearableNumber(name).orElse(present);
    if (nights < 0 || nights > PreparationNights.MOST) {
      throw new InvalidInput(
          fields.path(name), Saying.of("refusal_number_of_nights", 0, PreparationNights.MOST));
    }
    return nights;
  }

  private static List<Unit> units(List<JsonFields> units) {
    return units.stream().map(AccommodationFields::unit).toList();
  }

  private static Unit unit(JsonFields fields) {
    fields.only(Set.of("num", "name"), Set.of());
    OptionalInt num = fields.smallNumber("num");
    if (num.isEmpty()) {
      throw new InvalidInput(fields.path("num"), Saying.of("refusal_unit_number"));
    }
    return new Unit(num.getAsInt(), fields.text("name").orElse(Integer.toString(num.getAsInt())));
  }
}
