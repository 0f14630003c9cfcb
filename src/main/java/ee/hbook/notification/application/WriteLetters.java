package ee.hbook.notification.application;

import ee.hbook.account.ReaderLocale;
import ee.hbook.account.User;
import ee.hbook.config.Words;
import ee.hbook.link.Link;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incident.Kind;
import ee.hbook.notification.Trouble;
import ee.hbook.notification.outbox.MailBody;
import ee.hbook.notification.outbox.MailBody.Button;
import ee.hbook.notification.outbox.MailBody.Fact;
import ee.hbook.notification.outbox.MailBody.Part;
import ee.hbook.notification.outbox.MailBody.Tone;
import ee.hbook.notification.outbox.OutgoingMail.Content;
import ee.hbook.settings.Site;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes what a user is told about one trouble, in the user's language. No guest's name, key or
 * address of a calendar stands in it.
 */
@ApplicationScoped
public class WriteLetters {

  private final MailLinks ways;
  private final SiteOptions options;

  @Inject
  public WriteLetters(MailLinks ways, SiteOptions options) {
    this.ways = ways;
    this.options = options;
  }

  /**
   * The words for a user.
   *
   * @param user who reads
   * @return in the user's language, else in the site's
   */
  public Words words(User user) {
    Site site = options.site();
    Locale language =
        user.language().isEmpty() ? site.language() : Locale.forLanguageTag(user.language());
    return Words.in(
        ReaderLocale.of(language, user.region(), List.of(site.language())), site.zone());
  }

  /**
   * A trouble has begun.
   *
   * @param trouble the trouble
   * @param user who reads
   * @return the mail
   */
  public Content beginning(Trouble trouble, User user) {
    Words words = words(user);
    TroubleWords told = new TroubleWords(words, trouble);
    String kind = trouble.incident().kind().word();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(intro(told)));
    parts.add(new Part.Facts(facts(told)));
    if (trouble.link().isPresent()) {
      parts.add(new Part.Heading(words.say("letter_risk")));
      parts.add(new Part.Lines(told.risk()));
    }
    parts.add(new Part.Buttons(buttons(trouble, user, words)));
    if (trouble.isResumable()) {
      parts.add(new Part.Paragraph(words.say("letter_button_note")));
    }
    parts.add(new Part.Heading(words.say("letter_steps")));
    parts.add(new Part.Steps(told.steps()));
    if (trouble.isResumable()) {
      parts.add(
          new Part.Quiet(
              new Button(words.say("letter_snooze"), ways.resume(trouble, user, words.locale()))));
    }
    return content(
        told.text("letter_subject_" + kind, options.site().title()),
        new MailBody(
            Tone.TROUBLE,
            told.label(),
            told.text("letter_title_" + kind),
            parts,
            footer(words, user)),
        words);
  }

  private String intro(TroubleWords told) {
    Incident incident = told.trouble().incident();
    return incident.kind() == Kind.QUARANTINED
        ? told.words()
            .say(
                "letter_intro_quarantined",
                told.trouble().calendar(),
                options.values().imports().guardFor().toHours())
        : told.text("letter_intro_" + incident.kind().word());
  }

  /**
   * A watchdog found something: all works, and somebody should look.
   *
   * @param trouble what it found
   * @param user who reads
   * @return the mail
   */
  public Content warning(Trouble trouble, User user) {
    Words words = words(user);
    String key = "letter_warning_" + trouble.incident().kind().word();
    String title = warning(key, trouble, words);
    Button look =
        trouble
            .link()
            .map(link -> new Button(words.say("letter_see_link"), ways.link(link.id(), "")))
            .orElseGet(
                () -> new Button(words.say("letter_see_calendars"), ways.page("ical.xhtml")));
    return content(
        title,
        new MailBody(
            Tone.PLAIN,
            words.say("letter_label_warning"),
            title,
            List.of(
                new Part.Paragraph(warning(key + "_words", trouble, words)),
                new Part.Buttons(List.of(look))),
            footer(words, user)),
        words);
  }

  private String warning(String key, Trouble trouble, Words words) {
    return words.say(
        key,
        trouble.calendar(),
        trouble.place(),
        trouble.incident().code(),
        options.site().title());
  }

  /**
   * A trouble is over.
   *
   * @param trouble the trouble
   * @param user who reads
   * @return the mail
   */
  public Content end(Trouble trouble, User user) {
    Words words = words(user);
    TroubleWords told = new TroubleWords(words, trouble);
    Incident incident = trouble.incident();
    boolean ofLink = trouble.link().isPresent();
    boolean checking = ofLink && !told.isReadAgain();
    String end = ofLink ? (checking ? "ended_checking" : "ended") : "ended_egress";
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Paragraph(
            words.say("letter_ended_" + (ofLink ? incident.ended() : incident.kind().word()))));
    if (trouble.link().filter(link -> link.state() == Link.State.VERIFYING).isPresent()) {
      parts.add(new Part.Paragraph(words.say("letter_verifying")));
    }
    parts.add(new Part.Facts(endFacts(told, checking)));
    if (ofLink) {
      parts.add(new Part.Heading(words.say("letter_risk")));
      parts.add(new Part.Lines(told.risk()));
      parts.add(
          new Part.Steps(
              List.of(told.text("letter_step_both"), words.say("letter_step_looked_over"))));
    }
    parts.add(new Part.Buttons(buttons(trouble, user, words)));
    return content(
        told.text("letter_subject_" + end, options.site().title()),
        new MailBody(
            checking ? Tone.PLAIN : Tone.WELL,
            words.say(checking ? "letter_label_checking" : "letter_label_ended"),
            told.text("letter_title_" + end),
            parts,
            footer(words, user)),
        words);
  }

  /**
   * The lines below every mail.
   *
   * @param words the reader's language
   * @param user who reads
   * @return why it was sent, how to choose, whose times these are
   */
  List<String> footer(Words words, User user) {
    return List.of(
        words.say("letter_footer_why", options.site().title(), user.name()),
        words.say("letter_footer_zone", words.zone().getId()),
        words.say("letter_footer_choose", ways.page("profile.xhtml")));
  }

  /** A mail as it goes out. */
  Content content(String subject, MailBody body, Words words) {
    return Content.of(subject, body, words.locale(), options.site().title());
  }

  private static List<Fact> facts(TroubleWords told) {
    Words words = told.words();
    Trouble trouble = told.trouble();
    List<Fact> facts = new ArrayList<>();
    if (trouble.link().isPresent()) {
      facts.add(new Fact(words.say("letter_calendar"), trouble.calendar()));
      facts.add(new Fact(words.say("letter_place"), trouble.place()));
      facts.add(new Fact(words.say("letter_direction"), told.direction()));
    }
    facts.add(new Fact(words.say("letter_since"), words.moment(trouble.incident().since())));
    facts.add(new Fact(words.say("letter_cause"), told.cause()));
    facts.add(new Fact(words.say("letter_code"), told.code()));
    if (trouble.link().isPresent()) {
      facts.add(new Fact(words.say("letter_last_good"), told.lastGood()));
    }
    facts.add(
        new Fact(
            words.say("letter_done"),
            words.say("letter_done_" + trouble.incident().kind().word())));
    if (trouble.link().isPresent()) {
      facts.add(new Fact(words.say("letter_next"), told.next()));
    }
    return facts;
  }

  private static List<Fact> endFacts(TroubleWords told, boolean checking) {
    Words words = told.words();
    Incident incident = told.trouble().incident();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.say("letter_since"), words.moment(incident.since())));
    incident
        .resumedOn()
        .ifPresent(
            end ->
                facts.add(
                    new Fact(
                        words.say(checking ? "letter_switched_on" : "letter_until"),
                        words.moment(end))));
    facts.add(new Fact(words.say("letter_cause"), told.cause()));
    return facts;
  }

  private List<Button> buttons(Trouble trouble, User user, Words words) {
    List<Button> buttons = new ArrayList<>();
    if (trouble.isResumable()) {
      buttons.add(
          new Button(words.say("letter_resume"), ways.resume(trouble, user, words.locale())));
    }
    trouble
        .link()
        .ifPresent(
            link ->
                buttons.add(
                    trouble.incident().kind() == Kind.QUARANTINED && trouble.incident().isOpen()
                        ? new Button(words.say("letter_see_guard"), ways.link(link.id(), ""))
                        : new Button(words.say("letter_see_risk"), ways.link(link.id(), "risk"))));
    buttons.add(new Button(words.say("letter_see_calendars"), ways.page("ical.xhtml")));
    return buttons;
  }
}
