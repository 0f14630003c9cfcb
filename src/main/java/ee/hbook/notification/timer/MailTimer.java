package ee.hbook.notification.timer;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.FaultLog;
import ee.hbook.config.OneTurn;
import ee.hbook.config.TickNow;
import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.notification.application.TellDoubleBookings;
import ee.hbook.notification.application.TellIncidents;
import ee.hbook.notification.application.TellSecretEnds;
import ee.hbook.notification.application.WriteDigest;
import ee.hbook.notification.outbox.application.SendMessages;
import ee.hbook.recovery.application.ResumeByMail;
import jakarta.annotation.Priority;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells what has turned, writes the daily digest and empties the outbox. Every node ticks; what is
 * told, a day and a mail are each claimed by one.
 */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class MailTimer {

  private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());

  private final OneTurn turn = new OneTurn();

  @Inject private ApplicationClock clock;
  @Inject private TellIncidents tellIncidents;
  @Inject private TellDoubleBookings tellDoubleBookings;
  @Inject private TellSecretEnds tellSecretEnds;
  @Inject private WriteDigest writeDigest;
  @Inject private SendMessages sendMessages;
  @Inject private ResumeByMail resumeByMail;

  /** Writes and sends what is due. */
  @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false)
  public void tick() {
    turn(!clock.hasJustJumped());
  }

  /** The same when all that comes by the clock is to come. */
  public void tickNow(@Observes @Priority(TickNow.MAILS) TickNow asked) {
    turn(true);
  }

  private void turn(boolean writes) {
    turn.take(
        () -> {
          if (writes) {
            attempt(tellDoubleBookings::tell);
            attempt(tellIncidents::tell);
            attempt(tellSecretEnds::tell);
            attempt(writeDigest::write);
          }
          sendMessages.sendDue();
        });
  }

  /** Once a day what was sent long ago is forgotten. */
  @Schedule(hour = "3", minute = "41", persistent = false)
  public void forget() {
    sendMessages.forgetOld();
    resumeByMail.forgetOld();
  }

  /** What cannot be written now is written at a later tick, and holds up nothing else. */
  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      FaultLog.log(LOG, Level.SEVERE, "Mails could not be written", failed);
    }
  }
}
