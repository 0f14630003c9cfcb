package ee.hbook.notification.application;

import ee.hbook.account.MailKind;
import ee.hbook.account.User;
import ee.hbook.link.Link;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incident.Kind;
import ee.hbook.link.health.Incidents;
import ee.hbook.notification.Audience;
import ee.hbook.notification.MailPolicy;
import ee.hbook.notification.MailPolicy.Standing;
import ee.hbook.notification.MailRounds;
import ee.hbook.notification.Telling.About;
import ee.hbook.notification.Telling.Turn;
import ee.hbook.notification.Trouble;
import ee.hbook.notification.outbox.OutgoingMail.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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
  private final TellPeople tellPeople;
  private final WriteLetters letters;
  private final AlarmWords alarms;
  private final Clock clock;

  @Inject
  public TellIncidents(
      Incidents incidents,
      GatherTroubles troubles,
      MailRounds rounds,
      TellPeople tellPeople,
      WriteLetters letters,
      AlarmWords alarms,
      Clock clock) {
    this.incidents = incidents;
    this.troubles = troubles;
    this.rounds = rounds;
    this.tellPeople = tellPeople;
    this.letters = letters;
    this.alarms = alarms;
    this.clock = clock;
  }

  /** Tells what is due. */
  @Transactional
  public void tell() {
    incidents.untold(clock.instant().minus(MailPolicy.GRACE)).forEach(this::tell);
  }

  private void tell(Incident incident) {
    Instant now = clock.instant();
    Trouble trouble = troubles.of(incident);
    switch (MailPolicy.step(incident, standing(trouble), now)) {
      case TELL_BEGINNING -> tellBeginning(trouble, now);
      case TELL_END -> tellEnd(trouble, now);
      case PASS_OVER -> incidents.update(incident.endTold(now));
      case WAIT -> {}
    }
  }

  /** What nobody can be told now is untold: it waits, and holds up no other mail. */
  private void tellBeginning(Trouble trouble, Instant now) {
    About about = new About.OfIncident(trouble.incident().id());
    Audience audience = tellPeople.ofBeginning(List.of(about), MailKind.TROUBLES);
    if (!audience.isEmpty()) {
      Trouble whole = troubles.withRisk(trouble);
      tellPeople.write(
          Map.of(about, alarms.began(whole)), Turn.BEGAN, audience, user -> beginning(whole, user));
      incidents.update(trouble.incident().told(now));
      rounds.wrote(topic(trouble), now);
    }
  }

  private void tellEnd(Trouble trouble, Instant now) {
    About about = new About.OfIncident(trouble.incident().id());
    Audience waiting = tellPeople.waitingForEnd(about, MailKind.ENDS);
    if (waiting.isEmpty()) {
      incidents.update(trouble.incident().endTold(now));
      return;
    }
    Audience audience = tellPeople.ofEnd(about, waiting);
    if (!audience.isEmpty()) {
      Trouble whole = troubles.withRisk(trouble);
      tellPeople.write(
          Map.of(about, alarms.ended(whole)),
          Turn.ENDED,
          audience,
          user -> letters.end(whole, user));
      incidents.update(trouble.incident().endTold(now));
      rounds.wrote(topic(trouble), now);
    }
  }

  /**
   * What was told of a trouble has reached nobody after all: it is told again when somebody can be
   * reached, and holds up no other mail meanwhile.
   *
   * @param about the trouble
   * @param turn which turn of it
   */
  public void reachedNobody(About.OfIncident about, Turn turn) {
    incidents.tellAgain(about.id(), turn == Turn.ENDED);
    incidents.find(about.id()).map(troubles::of).ifPresent(each -> rounds.forget(topic(each)));
  }

  /**
   * A mail that was given up is on its way again.
   *
   * @param about the trouble that it tells of
   * @param turn which turn of it
   */
  public void isOnItsWay(About.OfIncident about, Turn turn) {
    Instant now = clock.instant();
    incidents
        .find(about.id())
        .map(found -> turn == Turn.BEGAN ? found.told(now) : found.endTold(now))
        .ifPresent(incidents::update);
  }

  private Content beginning(Trouble trouble, User user) {
    return trouble.incident().kind().isWarning()
        ? letters.warning(trouble, user)
        : letters.beginning(trouble, user);
  }

  private Standing standing(Trouble trouble) {
    return new Standing(
        trouble.link().map(Link::enabled).orElse(true),
        trouble
            .link()
            .map(link -> isTroubledAgain(link, trouble.incident()))
            .orElseGet(() -> isOursAgain(trouble.incident())),
        trouble.stands(),
        trouble.isWell(),
        rounds.last(topic(trouble)));
  }

  private boolean isOursAgain(Incident than) {
    return than.kind() == Kind.EGRESS
        && incidents.egress().filter(other -> other.id() != than.id()).isPresent();
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
