package ee.hbook.reservation.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Changes several reservations, each in a transaction of its own: what cannot be done to one of
 * them keeps none of the others from it.
 */
@ApplicationScoped
public class ChangeReservations {

  private final ChangeReservation changeReservation;

  @Inject
  public ChangeReservations(ChangeReservation changeReservation) {
    this.changeReservation = changeReservation;
  }

  /**
   * What became of them.
   *
   * @param done the changed ones
   * @param notDone the others, each with its reason
   */
  public record Outcome(List<Long> done, Map<Long, Saying> notDone) {}

  /**
   * Gives each another status; one that has it already counts as done.
   *
   * @param ids the reservations
   * @param wanted the status
   * @return what became of them
   */
  public Outcome become(Collection<Long> ids, ReservationStatus wanted) {
    return each(ids, id -> changeReservation.change(id, ReservationDraft.status(wanted)));
  }

  /**
   * Deletes each for good.
   *
   * @param ids the reservations
   * @return what became of them
   */
  public Outcome delete(Collection<Long> ids) {
    return each(ids, changeReservation::delete);
  }

  private static Outcome each(Collection<Long> ids, LongConsumer change) {
    List<Long> done = new ArrayList<>();
    Map<Long, Saying> notDone = new LinkedHashMap<>();
    for (long id : ids) {
      try {
        change.accept(id);
        done.add(id);
      } catch (NotFound | Conflict refused) {
        notDone.put(id, refused.saying());
      }
    }
    return new Outcome(done, notDone);
  }
}
