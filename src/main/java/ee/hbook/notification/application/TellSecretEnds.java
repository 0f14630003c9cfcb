package ee.hbook.notification.application;

import ee.hbook.account.Capability;
import ee.hbook.account.MailKind;
import ee.hbook.account.User;
import ee.hbook.config.Words;
import ee.hbook.notification.outbox.MailBody;
import ee.hbook.notification.outbox.MailBody.Button;
import ee.hbook.notification.outbox.MailBody.Part;
import ee.hbook.notification.outbox.MailBody.Tone;
import ee.hbook.notification.outbox.OutgoingMail.Content;
import ee.hbook.outlook.setup.SecretEnd;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells whoever may change the settings that the secret of Outlook ends: once at each step of
 * {@link SecretEnd}. A step that nobody can be told of waits, and is told when somebody can be.
 */
@ApplicationScoped
public class TellSecretEnds {

  private final Setups setups;
  private final TellPeople tellPeople;
  private final WriteLetters letters;
  private final WriteMail writeMail;
  private final MailLinks ways;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public TellSecretEnds(
      Setups setups,
      TellPeople tellPeople,
      WriteLetters letters,
      WriteMail writeMail,
      MailLinks ways,
      SiteOptions options,
      Clock clock) {
    this.setups = setups;
    this.tellPeople = tellPeople;
    this.letters = letters;
    this.writeMail = writeMail;
    this.ways = ways;
    this.options = options;
    this.clock = clock;
  }

  /** Tells the step that has been reached, unless it was told. */
  @Transactional
  public void tell() {
    Optional<SecretEnd> end =
        setups
            .present()
            .filter(Setup::enabled)
            .flatMap(setup -> setup.settings().secretEndsOn())
            .map(SecretEnd::new);
    if (end.isEmpty()) {
      return;
    }
    LocalDate today = clock.instant().atZone(options.site().zone()).toLocalDate();
    end.get().step(today).ifPresent(step -> tell(end.get(), step, today));
  }

  private void tell(SecretEnd end, int step, LocalDate today) {
    List<User> receivers =
        tellPeople.reached(MailKind.TROUBLES).stream()
            .filter(user -> user.may(Capability.MANAGE_SETTINGS))
            .toList();
    if (!receivers.isEmpty() && setups.takeTelling(step)) {
      for (User user : receivers) {
        writeMail.write(user.email(), letters.words(user).locale(), letter(end, today, user));
      }
    }
  }

  private Content letter(SecretEnd end, LocalDate today, User user) {
    Words words = letters.words(user);
    String key = end.isOver(today) ? "outlook_letter_over" : "outlook_letter_ends";
    String title = words.say(key, words.day(end.lastDay()), options.site().title());
    return letters.content(
        title,
        new MailBody(
            end.isOver(today) ? Tone.TROUBLE : Tone.PLAIN,
            words.say("letter_label_warning"),
            title,
            List.of(
                new Part.Paragraph(words.say("outlook_letter_words")),
                new Part.Buttons(
                    List.of(
                        new Button(words.say("need_outlook_open"), ways.page("outlook.xhtml"))))),
            letters.footer(words, user)),
        words);
  }
}
