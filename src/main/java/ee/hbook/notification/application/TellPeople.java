package ee.hbook.notification.application;

import ee.hbook.account.MailKind;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.notification.OutgoingMail.Content;
import ee.hbook.notification.Receivers;
import ee.hbook.notification.Telling;
import ee.hbook.notification.Telling.About;
import ee.hbook.notification.Telling.Turn;
import ee.hbook.notification.Tellings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells people what they want to be told, and keeps whom. What would reach nobody is told to
 * nobody: whoever asks sees that, and waits.
 */
@ApplicationScoped
public class TellPeople {

  private final Users users;
  private final Tellings tellings;
  private final DeploymentVariables variables;
  private final WriteLetters letters;
  private final WriteMail writeMail;

  /**
   * Tells users.
   *
   * @param users who may be told
   * @param tellings keep who was
   * @param variables tell the house's own address
   * @param letters know the reader's words
   * @param writeMail puts it into the outbox
   */
  @Inject
  public TellPeople(
      Users users,
      Tellings tellings,
      DeploymentVariables variables,
      WriteLetters letters,
      WriteMail writeMail) {
    this.users = users;
    this.tellings = tellings;
    this.variables = variables;
    this.letters = letters;
    this.writeMail = writeMail;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected TellPeople() {
    this(null, null, null, null, null);
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
   * Who is told that something began: everybody who wants it, but at no address at which mails
   * about all of it were given up.
   *
   * @param abouts all that one mail would tell
   * @param kind the kind of mail
   * @return each with the address to write to
   */
  List<User> ofBeginning(List<About> abouts, MailKind kind) {
    Set<String> refused =
        abouts.stream()
            .map(about -> tellings.refused(about, Turn.BEGAN))
            .reduce(TellPeople::both)
            .orElseGet(Set::of);
    return reached(Receivers.wanting(users.all(), kind), refused);
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  /**
   * Who waits for the end of something: who was told that it began, and wants to know.
   *
   * @param about what
   * @param kind the kind of mail
   * @return whether they can be reached or not
   */
  List<User> waitingForEnd(About about, MailKind kind) {
    Set<Long> told =
        tellings.standing(about, Turn.BEGAN).stream()
            .flatMap(telling -> telling.userId().stream().boxed())
            .collect(Collectors.toSet());
    return Receivers.wanting(users.all(), kind).stream()
        .filter(user -> told.contains(user.id()))
        .toList();
  }

  /**
   * Who of those who wait for an end can be told.
   *
   * @param about what
   * @param waiting who waits
   * @return each with the address to write to
   */
  List<User> ofEnd(About about, List<User> waiting) {
    return reached(waiting, tellings.refused(about, Turn.ENDED));
  }

  private List<User> reached(List<User> wanting, Set<String> refused) {
    Predicate<String> reachable =
        address -> WriteMail.isAddress(address) && !refused.contains(address);
    return Receivers.reached(wanting, reachable, variables.mailFrom());
  }

  /**
   * Writes to receivers, one mail each, and keeps that they are told.
   *
   * @param abouts everything that the mail tells
   * @param turn which turn of it
   * @param receivers each with the address to write to
   * @param letter what each is written
   */
  void write(
      Collection<About> abouts,
      Turn turn,
      Collection<User> receivers,
      Function<User, Content> letter) {
    if (turn == Turn.BEGAN) {
      abouts.forEach(tellings::startOver);
    }
    for (User user : receivers) {
      Content content = letter.apply(user);
      long mail = writeMail.write(user.email(), letters.words(user).locale(), content);
      for (About about : abouts) {
        tellings.keep(
            new Telling(about, turn, OptionalLong.of(user.id()), user.email().strip(), mail));
      }
    }
  }
}
