package ee.hbook.notification.application;

import ee.hbook.account.MailKind;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.notification.Audience;
import ee.hbook.notification.Receivers;
import ee.hbook.notification.Telling;
import ee.hbook.notification.Telling.About;
import ee.hbook.notification.Telling.Turn;
import ee.hbook.notification.Tellings;
import ee.hbook.notification.outbox.Alarm;
import ee.hbook.notification.outbox.OutgoingMail.Content;
import ee.hbook.notification.outbox.Webhook;
import ee.hbook.notification.outbox.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells people what they want to be told, and the webhook, and keeps whom. What would reach nobody
 * is told to nobody: whoever asks sees that, and waits.
 */
@ApplicationScoped
public class TellPeople {

  private final Users users;
  private final Webhooks webhooks;
  private final Tellings tellings;
  private final DeploymentVariables variables;
  private final WriteLetters letters;
  private final WriteMail writeMail;

  @Inject
  public TellPeople(
      Users users,
      Webhooks webhooks,
      Tellings tellings,
      DeploymentVariables variables,
      WriteLetters letters,
      WriteMail writeMail) {
    this.users = users;
    this.webhooks = webhooks;
    this.tellings = tellings;
    this.variables = variables;
    this.letters = letters;
    this.writeMail = writeMail;
  }

  /**
   * Who is told something that is about nothing in particular.
   *
   * @param kind what is told
   * @return each with the address to write to
   */
  List<User> reached(MailKind kind) {
    return reached(Receivers.wanting(users.all(), kind), Set.of());
  }

  /**
   * Who is told that something began: everybody who wants it and the webhook, but nobody where
   * messages about all of it were given up.
   *
   * @param abouts all that one mail would tell
   * @param kind the kind of mail
   * @return people, each with the address to write to
   */
  Audience ofBeginning(List<About> abouts, MailKind kind) {
    Set<String> refused =
        abouts.stream()
            .map(about -> tellings.refused(about, Turn.BEGAN))
            .reduce(TellPeople::both)
            .orElseGet(Set::of);
    return new Audience(
        reached(Receivers.wanting(users.all(), kind), refused),
        webhooks.present().filter(webhook -> !refused.contains(webhook.key())));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  /**
   * Who waits for the end of something: who was told that it began, and wants to know.
   *
   * @param about what
   * @param kind the kind of mail
   * @return people, whether they can be reached or not
   */
  Audience waitingForEnd(About about, MailKind kind) {
    List<Telling> told = tellings.standing(about, Turn.BEGAN);
    Set<Long> people =
        told.stream()
            .flatMap(telling -> telling.userId().stream().boxed())
            .collect(Collectors.toSet());
    boolean called = told.stream().anyMatch(telling -> telling.userId().isEmpty());
    return new Audience(
        Receivers.wanting(users.all(), kind).stream()
            .filter(user -> people.contains(user.id()))
            .toList(),
        webhooks.present().filter(webhook -> called));
  }

  /**
   * Who of those who wait for an end can be told.
   *
   * @param about what
   * @param waiting who waits
   * @return people, each with the address to write to
   */
  Audience ofEnd(About about, Audience waiting) {
    Set<String> refused = tellings.refused(about, Turn.ENDED);
    return new Audience(
        reached(waiting.users(), refused),
        waiting.webhook().filter(webhook -> !refused.contains(webhook.key())));
  }

  private List<User> reached(List<User> wanting, Set<String> refused) {
    Predicate<String> reachable =
        address -> WriteMail.isAddress(address) && !refused.contains(address);
    return Receivers.reached(wanting, reachable, variables.mailFrom());
  }

  /**
   * Writes to an audience, to each person one mail and to the webhook one call for everything, and
   * keeps that they are told.
   *
   * @param alarms everything that is told, with what a machine is told of it
   * @param turn which turn of it
   * @param audience people, each with the address to write to
   * @param letter what each person is written
   */
  void write(
      Map<About, Alarm> alarms, Turn turn, Audience audience, Function<User, Content> letter) {
    if (turn == Turn.BEGAN) {
      alarms.keySet().forEach(tellings::startOver);
    }
    for (User user : audience.users()) {
      Content content = letter.apply(user);
      long mail = writeMail.write(user.email(), letters.words(user).locale(), content);
      for (About about : alarms.keySet()) {
        tellings.keep(
            new Telling(about, turn, OptionalLong.of(user.id()), user.email().strip(), mail));
      }
    }
    audience
        .webhook()
        .ifPresent(webhook -> alarms.forEach((about, alarm) -> call(webhook, about, turn, alarm)));
  }

  private void call(Webhook webhook, About about, Turn turn, Alarm alarm) {
    long call = writeMail.call(webhook, alarm);
    tellings.keep(new Telling(about, turn, OptionalLong.empty(), webhook.key(), call));
  }
}
