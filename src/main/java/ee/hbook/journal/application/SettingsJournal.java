package ee.hbook.journal.application;

import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.OptionChanges;
import ee.hbook.settings.SettingsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Writes down which options were changed. */
@ApplicationScoped
public class SettingsJournal {

  private final KeepJournal journal;

  @Inject
  public SettingsJournal(KeepJournal journal) {
    this.journal = journal;
  }

  /**
   * Writes the difference down, if there is one.
   *
   * @param changed what was stored
   */
  public void note(@Observes SettingsChanged changed) {
    List<Change> changes = OptionChanges.of(changed.before(), changed.wanted());
    if (!changes.isEmpty()) {
      journal.write(JournalEntry.of(LogKind.SETTINGS, "update", About.NOTHING, "", changes));
    }
  }
}
