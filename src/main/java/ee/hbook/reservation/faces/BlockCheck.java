package ee.hbook.reservation.faces;

import static java.util.stream.Collectors.toCollection;

import ee.hbook.availability.Span;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Tells while somebody chooses dates to block what is there already. */
@RequestScoped
public class BlockCheck {

  private static final int SHOWN = 5;

  private final BlockAccommodation blockAccommodation;
  private final ReservationLists reservations;
  private final Places places;

  @Inject
  public BlockCheck(
      BlockAccommodation blockAccommodation, ReservationLists reservations, Places places) {
    this.blockAccommodation = blockAccommodation;
    this.reservations = reservations;
    this.places = places;
  }

  boolean isBlocked(Place wanted, Span span) {
    return blockAccommodation.isBlocked(wanted.accomId(), wanted.accomNum(), span);
  }

  /** The reservations that hold some of it, the earliest in words. */
  List<String> standing(Place wanted, Span span) {
    List<Reservation> standing =
        reservations
            .list(
                new ReservationFilter(
                    wanted.accomId(),
                    wanted.accomNum(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(span.days().getStart()),
                    Optional.of(span.days().getEnd())))
            .stream()
            .filter(reservation -> reservation.status().holdsUnit())
            .filter(reservation -> reservation.span().overlaps(span))
            .sorted(Comparator.comparing(Reservation::span))
            .toList();
    List<String> shown =
        standing.stream().limit(SHOWN).map(this::inWords).collect(toCollection(ArrayList::new));
    if (standing.size() > SHOWN) {
      shown.add(Screen.text("notice_and_more", standing.size() - SHOWN));
    }
    return shown;
  }

  private String inWords(Reservation reservation) {
    Place place =
        new Place(
            OptionalLong.of(reservation.unit().accomId()),
            OptionalInt.of(reservation.unit().accomNum()));
    return Screen.text(
        "reservation_in_words",
        Long.toString(reservation.id()),
        places.inWords(place),
        places.when(place, reservation.span()));
  }
}
