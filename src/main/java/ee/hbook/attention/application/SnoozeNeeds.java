package ee.hbook.attention.application;

import ee.hbook.account.Capability;
import ee.hbook.account.User;
import ee.hbook.account.application.SignedIn;
import ee.hbook.attention.Need;
import ee.hbook.attention.Snooze;
import ee.hbook.attention.Snoozed;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.application.KeepJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Puts a fact off until a moment, and brings it back. It stays on record who did it, and why. */
@ApplicationScoped
@Transactional
public class SnoozeNeeds {

  private static final int LONGEST_WHY = 300;
  private static final Duration LONGEST = Duration.ofDays(366);

  private final ListNeeds listNeeds;
  private final Snoozed snoozed;
  private final KeepJournal journal;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  public SnoozeNeeds(
      ListNeeds listNeeds, Snoozed snoozed, KeepJournal journal, SignedIn signedIn, Clock clock) {
    this.listNeeds = listNeeds;
    this.snoozed = snoozed;
    this.journal = journal;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /**
   * Puts a fact off.
   *
   * @param key its key
   * @param until when it comes back: later than now, within a year
   * @param why what the person writes, at most 300 characters
   * @param may what whoever asks may do
   * @return what was put off
   * @throws NotFound if the fact does not hold
   * @throws InvalidInput naming {@code until} or {@code why}
   */
  public Snooze putOff(String key, Instant until, String why, Predicate<Capability> may) {
    Instant now = clock.instant();
    if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
      throw new InvalidInput("until", Saying.of("refusal_snooze_until"));
    }
    if (why.strip().length() > LONGEST_WHY) {
      throw new InvalidInput("why", Saying.of("refusal_too_long", LONGEST_WHY));
    }
    Need need = known(key, may);
    if (!need.kind().mayBePutOff()) {
      throw new NotFound(Saying.of("refusal_no_need"));
    }
    Snooze snooze =
        new Snooze(key, until, signedIn.user().map(User::name).orElse(""), why.strip(), now);
    snoozed.forget(now);
    snoozed.put(snooze);
    journal.write(
        entry(
            "snooze",
            need,
            List.of(
                new Change("until", "", until.toString()), new Change("why", "", snooze.why()))));
    return snooze;
  }

  /**
   * Brings a fact back that was put off.
   *
   * @param key its key
   * @param may what whoever asks may do
   * @throws NotFound if it was not put off, or does not hold any more
   */
  public void bringBack(String key, Predicate<Capability> may) {
    Need need = known(key, may);
    snoozed.forget(clock.instant());
    if (!snoozed.remove(key)) {
      throw new NotFound(Saying.of("refusal_no_need"));
    }
    journal.write(entry("wake", need, List.of()));
  }

  private Need known(String key, Predicate<Capability> may) {
    return listNeeds
        .all()
        .readableBy(may)
        .find(key)
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_need")));
  }

  private static JournalEntry entry(String event, Need need, List<Change> changes) {
    return JournalEntry.of(
        LogKind.ATTENTION,
        event,
        new About(
            null,
            need.link().isPresent() ? need.link().getAsLong() : null,
            need.unit().map(unit -> unit.accomId()).orElse(null),
            need.unit().map(unit -> unit.accomNum()).orElse(null)),
        need.kind().word(),
        changes);
  }
}
