package ee.hbook.reservation.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.house.Elsewhere;
import ee.hbook.house.RealHouse;
import ee.hbook.house.SetClock;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationFilter.Days;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.ReservationOrder;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list as the database gives it, in a house of five stays. */
@SuppressWarnings("NullAway.Init")
class PageOfReservationsTest {

  private RealHouse house;

  @BeforeEach
  void fiveStays() {
    house =
        new RealHouse(
            new SetClock(Instant.parse("2026-01-01T12:00:00Z")), new Elsewhere(), Map.of());
    stay("2026-05-30", "2026-06-02", ReservationStatus.CONFIRMED, "Ada", "Lindqvist");
    stay("2026-03-01", "2026-03-08", ReservationStatus.CONFIRMED, "Jan", "Novák");
    stay("2026-06-10", "2026-06-12", ReservationStatus.CONFIRMED, "Zoë", "O'Brien");
    stay("2026-06-10", "2026-06-12", ReservationStatus.PENDING, "Élodie", "Martin");
    stay("2026-04-01", "2026-04-02", ReservationStatus.NEW, "Ada", "Novák");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPageBeginsWhereTheOneBeforeEnds() {
    assertThat(
            numbers(
                stored ->
                    stored.page(ReservationFilter.ALL, ReservationOrder.CHECK_IN_EARLIEST, 2, 2)))
        .containsExactly(1L, 3L);
  }

  @Test
  void theCountIsOfTheWholeList() {
    assertThat(house.look(() -> stored().count(ReservationFilter.ALL))).isEqualTo(5);
  }

  @Test
  void wordsAreFoundInWhateverOrderAndCase() {
    assertThat(numbers(stored -> stored.list(words("NOVÁK ada")))).containsExactly(5L);
  }

  @Test
  void monthsAreCountedByCheckOutTheLatestFirst() {
    Map<YearMonth, Long> months =
        house.look(
            () ->
                stored()
                    .months(
                        ReservationFilter.ALL.leaving(
                            new Days(Optional.empty(), Optional.of(LocalDate.of(2026, 6, 11))))));
    assertThat(List.copyOf(months.entrySet()))
        .containsExactly(
            Map.entry(YearMonth.of(2026, 6), 1L),
            Map.entry(YearMonth.of(2026, 4), 1L),
            Map.entry(YearMonth.of(2026, 3), 1L));
  }

  @Test
  void whatCannotBeDoneToOneKeepsNoneOfTheOthersFromIt() {
    ChangeReservations.Outcome outcome =
        house.get(ChangeReservations.class).become(List.of(4L, 5L), ReservationStatus.CONFIRMED);
    assertThat(outcome.done()).containsExactly(5L);
    assertThat(outcome.notDone()).containsOnlyKeys(4L);
  }

  @Test
  void whyOneCouldNotBeDoneNamesTheReservationInTheWay() {
    ChangeReservations.Outcome outcome =
        house.get(ChangeReservations.class).become(List.of(4L), ReservationStatus.CONFIRMED);
    assertThat(outcome.notDone().values())
        .singleElement()
        .matches(why -> why.inEnglish().contains("reservation 3"));
  }

  private ReservationLists stored() {
    return house.get(ReservationLists.class);
  }

  private List<Long> numbers(Function<ReservationLists, List<Reservation>> query) {
    return house.look(() -> query.apply(stored())).stream().map(Reservation::id).toList();
  }

  private static ReservationFilter words(String typed) {
    return new ReservationFilter(
        Optional.of(typed),
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Days.ANY,
        Days.ANY,
        OptionalLong.empty());
  }

  private void stay(
      String checkIn, String checkOut, ReservationStatus status, String first, String last) {
    house
        .get(AddReservation.class)
        .add(
            new ReservationDraft(
                OptionalLong.of(RealHouse.UNIT.accomId()),
                OptionalInt.of(RealHouse.UNIT.accomNum()),
                Optional.of(LocalDate.parse(checkIn)),
                Optional.of(LocalDate.parse(checkOut)),
                Optional.of(status),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(Customer.named(first, last, "", ""))));
  }
}
