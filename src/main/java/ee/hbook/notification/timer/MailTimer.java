package ee.hbook.notification.timer;

import ee.hbook.notification.application.SendMails;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Empties the outbox. Every node ticks; a mail is claimed by one. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class MailTimer {

  private final AtomicBoolean running = new AtomicBoolean();

  @Inject private SendMails sendMails;

  /** Sends what is due. */
  @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false)
  public void tick() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      sendMails.sendDue();
    } finally {
      running.set(false);
    }
  }

  /** Once a day what was sent long ago is forgotten. */
  @Schedule(hour = "3", minute = "41", persistent = false)
  public void forget() {
    sendMails.forgetOld();
  }
}
