package ee.hbook.journal.application;

import ee.hbook.account.User;
import ee.hbook.account.application.SignedIn;
import ee.hbook.hook.ReservationChange;
import ee.hbook.journal.Author;
import ee.hbook.journal.Journal;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.ReservationChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Writes down what happened, in the transaction in which it happened: both are there, or neither.
 * Adds when it was, and who did it. What happened to a reservation is told to hooks, too.
 */
@ApplicationScoped
public class KeepJournal {

  private final Journal journal;
  private final SignedIn signedIn;
  private final Clock clock;
  private final Event<ReservationChange> changed;
  private final ThreadLocal<String> followed = new ThreadLocal<>();

  @Inject
  public KeepJournal(
      Journal journal, SignedIn signedIn, Clock clock, Event<ReservationChange> changed) {
    this.journal = journal;
    this.signedIn = signedIn;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * Writes an entry down.
   *
   * @param entry what happened
   */
  @Transactional
  public void write(JournalEntry entry) {
    String calendar = followed.get();
    write(entry, new Author(user(), calendar == null ? "" : calendar));
  }

  /**
   * Writes an entry down for somebody who is known without having signed in.
   *
   * @param who did it
   * @param entry what happened
   */
  @Transactional
  public void writeFor(User who, JournalEntry entry) {
    write(entry, new Author(who.name(), ""));
  }

  private void write(JournalEntry entry, Author by) {
    journal.write(entry, by, clock.instant());
    ReservationChanges.in(entry).forEach(changed::fire);
  }

  /**
   * Does something because a calendar says so: what is written down meanwhile names it.
   *
   * @param calendar the calendar's name
   * @param work what to do, in this thread
   * @param <T> what comes of it
   * @return what came of it
   */
  public <T> T onBehalfOf(String calendar, Supplier<T> work) {
    followed.set(calendar);
    try {
      return work.get();
    } finally {
      followed.remove();
    }
  }

  private String user() {
    try {
      return signedIn.user().map(User::name).orElse("");
    } catch (ContextNotActiveException nobodyAsked) {
      return "";
    }
  }
}
