package ee.hbook.reservation.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Nights;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.application.AskAvailability;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Tells while somebody chooses unit and days whether that stay is possible. */
@RequestScoped
public class StayCheck {

  private final AskAvailability askAvailability;
  private final Places places;

  @Inject
  public StayCheck(AskAvailability askAvailability, Places places) {
    this.askAvailability = askAvailability;
    this.places = places;
  }

  /**
   * What there is to say.
   *
   * @param look {@code good}, {@code error}, or empty while there is nothing to say
   * @param words a sentence
   */
  public record Answer(String look, String words) {

    static final Answer NONE = new Answer("", "");
  }

  Answer of(StayFields stay, Claimant claimant) {
    if (places.isByTheHour(stay.getUnit())) {
      return hours(stay, claimant);
    }
    if (stay.isReversed()) {
      return new Answer("error", Screen.text("refusal_check_out"));
    }
    if (stay.nights().isEmpty() || stay.chosen().isEmpty()) {
      return Answer.NONE;
    }
    if (!stay.getMore().isEmpty()) {
      return together(
          stay.units(),
          Span.nights(stay.nights().get()),
          new Answer(
              "good",
              Screen.text(
                  "stay_free_units", stay.units().size(), Nights.count(stay.nights().get()))));
    }
    Optional<String> inTheWay =
        askAvailability
            .obstacle(stay.chosen().get(), Span.nights(stay.nights().get()), claimant)
            .map(obstacle -> Screen.text(obstacle.inWords()));
    return inTheWay
        .map(words -> new Answer("error", words))
        .orElseGet(
            () -> new Answer("good", Screen.text("stay_free", Nights.count(stay.nights().get()))));
  }

  private Answer hours(StayFields stay, Claimant claimant) {
    Optional<LocalDateTime> start = stay.getHours().start();
    Optional<LocalDateTime> end = stay.getHours().end();
    if (start.isEmpty() || end.isEmpty() || stay.chosen().isEmpty()) {
      return Answer.NONE;
    }
    Optional<Answer> refusal =
        askAvailability
            .refusal(stay.chosen().get(), start.get(), end.get(), claimant)
            .map(words -> new Answer("error", Screen.text(words)));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Span span = new Span(start.get(), end.get());
    Answer free = new Answer("good", Screen.text("hours_free", places.when(stay.place(), span)));
    return stay.getMore().isEmpty() ? free : together(stay.units(), span, free);
  }

  private Answer together(Set<UnitId> units, Span span, Answer free) {
    return askAvailability
        .together(units, span)
        .map(
            inTheWay ->
                new Answer(
                    "error",
                    Screen.text(
                        Saying.of(
                            "refusal_group_unit",
                            places.inWords(Place.parse(inTheWay.unit().toString())),
                            inTheWay.obstacle().inWords()))))
        .orElse(free);
  }
}
