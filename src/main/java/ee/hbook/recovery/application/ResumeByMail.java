package ee.hbook.recovery.application;

import ee.hbook.account.Capability;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.application.KeepJournal;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.recovery.ResumeLedger;
import ee.hbook.recovery.ResumeOutcome;
import ee.hbook.recovery.ResumeOutcome.Kind;
import ee.hbook.recovery.ResumeToken;
import ee.hbook.recovery.Snoozes;
import ee.hbook.recovery.application.SignedTokens.Signed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings paused links back by a button in a mail, without signing in. Looking changes nothing, for
 * mail scanners follow links; pressing works once, and is marked and done in one transaction.
 */
@ApplicationScoped
@Transactional
public class ResumeByMail {

  private final SignedTokens tokens;
  private final ResumeLedger ledger;
  private final Snoozes snoozes;
  private final Users users;
  private final Links links;
  private final Incidents incidents;
  private final TurnLinks turnLinks;
  private final KeepJournal journal;
  private final Clock clock;

  @Inject
  public ResumeByMail(
      SignedTokens tokens,
      ResumeLedger ledger,
      Snoozes snoozes,
      Users users,
      Links links,
      Incidents incidents,
      TurnLinks turnLinks,
      KeepJournal journal,
      Clock clock) {
    this.tokens = tokens;
    this.ledger = ledger;
    this.snoozes = snoozes;
    this.users = users;
    this.links = links;
    this.incidents = incidents;
    this.turnLinks = turnLinks;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What a button would do. Changes nothing.
   *
   * @param text the token as the mail holds it
   * @return what it would do, or why it does nothing
   */
  public ResumeOutcome look(String text) {
    Optional<Signed> signed = tokens.read(text);
    if (signed.isEmpty()) {
      return new ResumeOutcome(Kind.FORGED, Optional.empty(), List.of());
    }
    ResumeToken token = signed.get().token();
    if (ledger.isUsed(signed.get().signature())) {
      return outcome(Kind.USED, token, known(token));
    }
    if (token.isExpired(clock.instant()) || presser(token).isEmpty()) {
      return outcome(Kind.EXPIRED, token, known(token));
    }
    List<Link> paused = paused(token);
    if (!paused.isEmpty()) {
      return outcome(Kind.READY, token, paused);
    }
    List<Link> known = known(token);
    return outcome(known.isEmpty() ? Kind.GONE : Kind.OVER, token, known);
  }

  /**
   * Presses a button.
   *
   * @param text the token as the mail holds it
   * @return what was done, or why nothing was
   */
  public ResumeOutcome resume(String text) {
    ledger.pressAlone();
    ResumeOutcome found = look(text);
    if (found.kind() != Kind.READY) {
      return found;
    }
    ResumeToken token = found.token().orElseThrow();
    ledger.use(tokens.read(text).orElseThrow().signature(), clock.instant());
    User user = presser(token).orElseThrow();
    List<Link> resumed =
        found.links().stream().map(link -> turnLinks.resume(link.id(), "mail")).toList();
    resumed.forEach(link -> journal.writeFor(user, entry("resumed_by_mail", link)));
    return outcome(Kind.RESUMED, token, resumed);
  }

  /**
   * Leaves the mail's receiver alone for a while; the button goes on working.
   *
   * @param text the token as the mail holds it
   * @return what was done, or why nothing was
   */
  public ResumeOutcome snooze(String text) {
    ResumeOutcome found = look(text);
    if (found.kind() != Kind.READY) {
      return found;
    }
    ResumeToken token = found.token().orElseThrow();
    for (Incident incident : meant(token).toList()) {
      snoozes.snooze(incident.id(), token.userId(), clock.instant().plus(Snoozes.LENGTH));
    }
    return outcome(Kind.SNOOZED, token, found.links());
  }

  /** Forgets buttons that were pressed long ago. */
  public void forgetOld() {
    ledger.forget(clock.instant().minus(ResumeToken.LIFE.multipliedBy(2)));
  }

  private Optional<User> presser(ResumeToken token) {
    return users.find(token.userId()).filter(user -> user.may(Capability.MANAGE_ICAL));
  }

  private List<Link> paused(ResumeToken token) {
    return meant(token)
        .flatMap(incident -> links.find(incident.linkId().orElseThrow()).stream())
        .filter(link -> link.enabled() && link.health().phase().onlyProbes())
        .toList();
  }

  /** The troubles that the token is for, as far as they last. */
  private Stream<Incident> meant(ResumeToken token) {
    if (token.host().isEmpty()) {
      return incidents
          .openOf(token.link(), Incident.Kind.PAUSED)
          .filter(incident -> incident.id() == token.incidentId())
          .filter(incident -> incident.resumedOn().isEmpty())
          .stream();
    }
    return incidents.open().stream()
        .filter(incident -> incident.kind() == Incident.Kind.PAUSED)
        .filter(incident -> incident.resumedOn().isEmpty())
        .filter(incident -> incident.id() <= token.incidentId())
        .filter(incident -> isAt(token.host(), incident));
  }

  private boolean isAt(String host, Incident incident) {
    return links
        .find(incident.linkId().orElseThrow())
        .filter(link -> link.peer().equals(host))
        .isPresent();
  }

  private List<Link> known(ResumeToken token) {
    return token.host().isEmpty()
        ? links.find(token.link()).stream().toList()
        : links.all().stream().filter(link -> link.peer().equals(token.host())).toList();
  }

  private static ResumeOutcome outcome(Kind kind, ResumeToken token, List<Link> about) {
    return new ResumeOutcome(kind, Optional.of(token), about);
  }

  private static JournalEntry entry(String event, Link link) {
    About about = new About(null, link.id(), link.unit().accomId(), link.unit().accomNum());
    return JournalEntry.of(LogKind.SYNC, event, about, link.name(), List.of());
  }
}
