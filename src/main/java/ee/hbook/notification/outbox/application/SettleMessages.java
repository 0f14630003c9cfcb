package ee.hbook.notification.outbox.application;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.notification.Telling;
import ee.hbook.notification.Telling.About;
import ee.hbook.notification.Tellings;
import ee.hbook.notification.application.TellDoubleBookings;
import ee.hbook.notification.application.TellIncidents;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.OutgoingMessage;
import ee.hbook.notification.outbox.OutgoingMessage.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Writes down what became of a message, and what that means for what it tells: on its way is told,
 * given up is not. What nobody else was told is untold again, in the same transaction.
 */
@ApplicationScoped
public class SettleMessages {

  private final Outbox outbox;
  private final Tellings tellings;
  private final TellIncidents tellIncidents;
  private final TellDoubleBookings tellDoubleBookings;
  private final Clock clock;

  @Inject
  public SettleMessages(
      Outbox outbox,
      Tellings tellings,
      TellIncidents tellIncidents,
      TellDoubleBookings tellDoubleBookings,
      Clock clock) {
    this.outbox = outbox;
    this.tellings = tellings;
    this.tellIncidents = tellIncidents;
    this.tellDoubleBookings = tellDoubleBookings;
    this.clock = clock;
  }

  /**
   * Writes down a try.
   *
   * @param message the message after it
   */
  @Transactional
  public void tried(OutgoingMessage message) {
    outbox.update(message);
    if (message.state() == State.GIVEN_UP) {
      tellings.in(message.id()).stream()
          .filter(telling -> tellings.standing(telling.about(), telling.turn()).isEmpty())
          .forEach(this::untell);
    }
  }

  /**
   * Has a message tried again that was given up or waits for long.
   *
   * @param id its number
   * @throws NotFound if there is none, or it was sent
   */
  @Transactional
  public void again(long id) {
    OutgoingMessage message =
        outbox
            .find(id)
            .filter(found -> found.state() != State.SENT)
            .orElseThrow(() -> new NotFound(Saying.of("mail_gone")));
    outbox.update(message.again(clock.instant()));
    if (message.state() == State.GIVEN_UP) {
      tellings.in(id).forEach(this::tellAfterAll);
    }
  }

  private void untell(Telling telling) {
    switch (telling.about()) {
      case About.OfIncident incident -> tellIncidents.reachedNobody(incident, telling.turn());
      case About.OfNotice notice -> tellDoubleBookings.reachedNobody(notice);
    }
  }

  private void tellAfterAll(Telling telling) {
    switch (telling.about()) {
      case About.OfIncident incident -> tellIncidents.isOnItsWay(incident, telling.turn());
      case About.OfNotice notice -> tellDoubleBookings.isOnItsWay(notice);
    }
  }
}
