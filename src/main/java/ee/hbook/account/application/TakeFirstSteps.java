package ee.hbook.account.application;

import ee.hbook.account.Capability;
import ee.hbook.account.FirstAnswers;
import ee.hbook.account.FirstSteps;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.InvalidInput;
import ee.hbook.settings.application.ChangeSettings;
import ee.hbook.settings.application.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the first administrator for what HBook needs to know: where to reach him, and where and when
 * the house is. A demonstration asks nothing by itself.
 */
@ApplicationScoped
public class TakeFirstSteps {

  private final FirstSteps firstSteps;
  private final EditUsers editUsers;
  private final ChangeSettings changeSettings;
  private final SiteAddress site;
  private final DeploymentVariables variables;
  private final Clock clock;

  @Inject
  public TakeFirstSteps(
      FirstSteps firstSteps,
      EditUsers editUsers,
      ChangeSettings changeSettings,
      SiteAddress site,
      DeploymentVariables variables,
      Clock clock) {
    this.firstSteps = firstSteps;
    this.editUsers = editUsers;
    this.changeSettings = changeSettings;
    this.site = site;
    this.variables = variables;
    this.clock = clock;
  }

  /**
   * Whether somebody who signs in is asked first.
   *
   * @param user who
   * @return true for an administrator of a house that nobody was asked about yet
   */
  public boolean areDue(User user) {
    return mayAnswer(user) && firstSteps.done().isEmpty();
  }

  /**
   * Whether something was left for later.
   *
   * @param user who looks
   * @return true for an administrator, until all is answered
   */
  public boolean areLeft(User user) {
    return mayAnswer(user) && !firstSteps.done().orElse(false);
  }

  private boolean mayAnswer(User user) {
    return !variables.demo() && user.may(Capability.MANAGE_USERS);
  }

  /**
   * Takes the answers, all or none, by the rules of the profile and of the settings.
   *
   * @param user who answers
   * @param answers what
   * @return the user afterwards
   * @throws InvalidInput naming the field that cannot be taken
   */
  @Transactional
  public User answer(User user, FirstAnswers answers) {
    User after =
        editUsers.change(
            user.id(),
            new UserDraft(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(answers.email()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    changeSettings.change(news(answers.options()));
    firstSteps.answered(answers.areWhole(), clock.instant());
    return after;
  }

  /** An address that the deployment has set already stays the deployment's. */
  private Map<String, String> news(Map<String, String> options) {
    Map<String, String> news = new HashMap<>(options);
    site.set().ifPresent(known -> news.remove(FirstAnswers.SITE_URL, known));
    return news;
  }

  /** Leaves all of it for later. */
  @Transactional
  public void later() {
    if (firstSteps.done().isEmpty()) {
      firstSteps.answered(false, clock.instant());
    }
  }
}
