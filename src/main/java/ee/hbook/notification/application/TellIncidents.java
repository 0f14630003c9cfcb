package ee.hbook.notification.application;

import ee.hbook.account.MailKind;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.notification.MailPolicy;
import ee.hbook.notification.MailPolicy.Standing;
import ee.hbook.notification.MailRounds;
import ee.hbook.notification.OutgoingMail.Content;
import ee.hbook.notification.Receivers;
import ee.hbook.notification.Trouble;
import ee.hbook.sync.Incident;
import ee.hbook.sync.Incident.Kind;
import ee.hbook.sync.Incidents;
import ee.hbook.sync.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Tells users by mail of troubles and of their ends, as {@link MailPolicy} says. What is told and
 * the mails that tell it are stored in one transaction: a crash loses none and doubles none.
 */
@ApplicationScoped
public class TellIncidents {

  private static final String HOUSE = "house";

  private final Incidents incidents;
  private final GatherTroubles troubles;
  private final MailRounds rounds;
  private final Users users;
  private final DeploymentVariables variables;
  private final WriteLetters letters;
  private final WriteMail writeMail;
  private final Clock clock;

  /**
   * Tells of what is on record.
   *
   * @param incidents the troubles
   * @param troubles puts together what is told
   * @param rounds knows what was mailed when
   * @param users who may be told
   * @param variables tell the house's own address
   * @param letters words it
   * @param writeMail puts it into the outbox
   * @param clock tells when
   */
  @Inject
  public TellIncidents(
      Incidents incidents,
      GatherTroubles troubles,
      MailRounds rounds,
      Users users,
      DeploymentVariables variables,
      WriteLetters letters,
      WriteMail writeMail,
      Clock clock) {
    this.incidents = incidents;
    this.troubles = troubles;
    this.rounds = rounds;
    this.users = users;
    this.variables = variables;
    this.letters = letters;
    this.writeMail = writeMail;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected TellIncidents() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Tells what is due. */
  @Transactional
  public void tell() {
    incidents.untold(clock.instant().minus(MailPolicy.GRACE)).forEach(this::tell);
  }

  /**
   * Who is told something.
   *
   * @param kind what
   * @return as {@link Receivers} says
   */
  List<User> wanting(MailKind kind) {
    return Receivers.of(users.all(), kind, WriteMail::isAddress, variables.mailFrom());
  }

  private void tell(Incident incident) {
    Instant now = clock.instant();
    Trouble trouble = troubles.of(incident);
    switch (MailPolicy.step(incident, standing(trouble), now)) {
      case TELL_BEGINNING -> {
        Trouble whole = troubles.withRisk(trouble);
        write(MailKind.TROUBLES, whole, user -> beginning(whole, user));
        incidents.update(incident.told(now));
      }
      case TELL_END -> {
        Trouble whole = troubles.withRisk(trouble);
        write(MailKind.ENDS, whole, user -> letters.end(whole, user));
        incidents.update(incident.endTold(now));
      }
      case PASS_OVER -> incidents.update(incident.endTold(now));
      case WAIT -> {}
    }
  }

  private Content beginning(Trouble trouble, User user) {
    return trouble.incident().kind().isWarning()
        ? letters.warning(trouble, user)
        : letters.beginning(trouble, user);
  }

  private void write(MailKind kind, Trouble trouble, Function<User, Content> letter) {
    for (User user : wanting(kind)) {
      Content content = letter.apply(user);
      writeMail.write(user.email(), letters.words(user).locale(), content);
    }
    rounds.wrote(topic(trouble), clock.instant());
  }

  private Standing standing(Trouble trouble) {
    return new Standing(
        trouble.link().map(Link::enabled).orElse(true),
        trouble.link().filter(link -> isTroubledAgain(link, trouble.incident())).isPresent(),
        rounds.last(topic(trouble)));
  }

  private boolean isTroubledAgain(Link link, Incident than) {
    return incidents.openOf(link.id()).stream()
        .filter(other -> other.id() != than.id() && !other.kind().isWarning())
        .anyMatch(other -> other.resumedOn().isEmpty());
  }

  /** A warning does not hold up the mail of a pause. */
  private static String topic(Trouble trouble) {
    Kind kind = trouble.incident().kind();
    return (kind.isWarning() ? kind.word() + "-" : "")
        + trouble.link().map(link -> "link-" + link.id()).orElse(HOUSE);
  }
}
