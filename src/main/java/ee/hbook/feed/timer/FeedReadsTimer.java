package ee.hbook.feed.timer;

import ee.hbook.config.TickNow;
import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.feed.reads.application.LearnReaders;
import ee.hbook.feed.reads.application.RememberReads;
import jakarta.annotation.PreDestroy;
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

/**
 * Stores the reads and the refusals that each node has only counted so far, every minute and when
 * it stops; once an hour finds out whose they are.
 */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class FeedReadsTimer {

  @Inject private RememberReads rememberReads;
  @Inject private CountRefusedReads countRefusedReads;
  @Inject private LearnReaders learnReaders;

  /** Stores them. */
  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  @PreDestroy
  public void store() {
    rememberReads.store();
    countRefusedReads.store();
  }

  /** Stores them when all that comes by the clock is to come. */
  public void storeNow(@Observes @Priority(TickNow.READS) TickNow asked) {
    store();
  }

  /** Finds out who reads under no name; forgets refusals that are too old. */
  @Schedule(hour = "*", minute = "23", second = "10", persistent = false)
  public void learn() {
    learnReaders.learn();
    countRefusedReads.forgetOld();
  }
}
