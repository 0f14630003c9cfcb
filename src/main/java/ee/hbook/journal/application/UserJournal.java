package ee.hbook.journal.application;

import ee.hbook.account.AccountEvent;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import ee.hbook.journal.LogKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Writes down what happens to users. */
@ApplicationScoped
public class UserJournal {

  private final KeepJournal journal;

  @Inject
  public UserJournal(KeepJournal journal) {
    this.journal = journal;
  }

  /**
   * Writes an event down.
   *
   * @param event what happened
   */
  public void note(@Observes AccountEvent event) {
    journal.write(entry(event));
  }

  private static JournalEntry entry(AccountEvent event) {
    return switch (event) {
      case AccountEvent.SignInFailed failed ->
          entry(
              "sign_in_failed",
              failed.name().orElse(""),
              new Change("address", "", failed.address()),
              new Change("failures", "", Integer.toString(failed.failures())));
      case AccountEvent.UserAdded added ->
          entry("insert", added.user().name(), new Change("role", "", added.user().role().word()));
      case AccountEvent.UserDeleted deleted ->
          entry(
              "delete",
              deleted.user().name(),
              new Change("role", deleted.user().role().word(), ""));
      case AccountEvent.RoleChanged changed ->
          entry(
              "update",
              changed.after().name(),
              new Change("role", changed.before().role().word(), changed.after().role().word()));
      case AccountEvent.PasswordChanged changed ->
          entry("update", changed.user().name(), Change.untold("password"));
      case AccountEvent.ApplicationPasswordMade made ->
          entry("update", made.user().name(), new Change("application_password", "", made.name()));
      case AccountEvent.ApplicationPasswordRevoked revoked ->
          entry(
              "update",
              revoked.user().name(),
              new Change("application_password", revoked.name(), ""));
    };
  }

  private static JournalEntry entry(String event, String name, Change... changes) {
    return JournalEntry.of(LogKind.USER, event, About.NOTHING, name, List.of(changes));
  }
}
