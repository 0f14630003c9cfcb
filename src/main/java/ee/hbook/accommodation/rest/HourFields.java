package ee.hbook.accommodation.rest;

import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.Preparation;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/** Reads how units by the quarter hour shall be booked. */
final class HourFields {

  private static final Set<String> NAMES =
      Set.of(
          "opens",
          "closes",
          "shortest",
          "longest",
          "preparationBefore",
          "preparationAfter",
          "windowDays");

  private HourFields() {}

  /** What is said is laid over the present rules; null sets all of them back. */
  static Optional<HourRules> of(JsonFields fields, HourRules present) {
    if (fields.isNull("hours")) {
      return Optional.of(HourRules.DEFAULT);
    }
    return fields
        .object("hours")
        .map(inner -> inner.only(NAMES, Set.of()).notNull(NAMES))
        .map(
            inner ->
                new HourRules(
                    time(inner, "opens", present.opens()),
                    time(inner, "closes", present.closes()),
                    minutes(inner, "shortest", present.shortest()),
                    minutes(inner, "longest", present.longest()),
                    new Preparation(
                        minutes(inner, "preparationBefore", present.preparation().before()),
                        minutes(inner, "preparationAfter", present.preparation().after())),
                    inner.smallNumber("windowDays").orElse(present.windowDays())));
  }

  private static LocalTime time(JsonFields fields, String name, LocalTime present) {
    try {
      return fields.text(name).map(LocalTime::parse).orElse(present);
    } catch (DateTimeParseException unreadable) {
      throw new InvalidInput(fields.path(name), Saying.of("refusal_hour_form"));
    }
  }

  private static Duration minutes(JsonFields fields, String name, Duration present) {
    var minutes = fields.smallNumber(name);
    if (minutes.isEmpty()) {
      return present;
    }
    if (minutes.getAsInt() < 0) {
      throw new InvalidInput(fields.path(name), Saying.of("refusal_minutes"));
    }
    return Duration.ofMinutes(minutes.getAsInt());
  }
}
