package ee.hbook.notification.application;

import ee.hbook.account.User;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.Words;
import ee.hbook.notification.HeldHere;
import ee.hbook.notification.Notice;
import ee.hbook.notification.outbox.MailBody;
import ee.hbook.notification.outbox.MailBody.Button;
import ee.hbook.notification.outbox.MailBody.Fact;
import ee.hbook.notification.outbox.MailBody.Part;
import ee.hbook.notification.outbox.MailBody.Tone;
import ee.hbook.notification.outbox.OutgoingMail.Content;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Words for a user which nights may have been sold twice, without a guest's name. */
@ApplicationScoped
public class DoubleBookingLetter {

  private static final int SHOWN = 40;

  private final GatherTroubles places;
  private final WriteLetters letters;
  private final MailLinks ways;
  private final SiteOptions options;

  @Inject
  public DoubleBookingLetter(
      GatherTroubles places, WriteLetters letters, MailLinks ways, SiteOptions options) {
    this.places = places;
    this.letters = letters;
    this.ways = ways;
    this.options = options;
  }

  /**
   * Nights may have been sold twice.
   *
   * @param news the double bookings, at least one
   * @param user who reads
   * @return the mail
   */
  public Content of(List<Notice> news, User user) {
    Words words = letters.words(user);
    List<Notice> soonest =
        news.stream()
            .sorted(
                Comparator.comparing(
                    notice -> notice.nights().map(LocalDateRange::getStart).orElse(LocalDate.MAX)))
            .toList();
    String title = words.say("letter_title_double", news.size(), place(soonest.getFirst()));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(words.say("letter_intro_double")));
    soonest.stream().limit(SHOWN).forEach(notice -> parts.addAll(entry(notice, words)));
    if (news.size() > SHOWN) {
      parts.add(new Part.Paragraph(words.say("letter_more", news.size() - SHOWN)));
    }
    parts.add(
        new Part.Buttons(
            List.of(new Button(words.say("letter_see_double"), ways.page("index.xhtml")))));
    parts.add(new Part.Heading(words.say("letter_steps")));
    parts.add(
        new Part.Steps(
            List.of(
                words.say("letter_step_double_compare"),
                words.say("letter_step_double_move"),
                words.say("letter_step_double_same"))));
    return letters.content(
        words.say(
            "letter_subject_double",
            news.size(),
            place(soonest.getFirst()),
            soonest.getFirst().span().map(span -> words.say(TimeWords.of(span))).orElse(""),
            options.site().title()),
        new MailBody(
            Tone.TROUBLE,
            words.say("letter_label_double"),
            title,
            parts,
            letters.footer(words, user)),
        words);
  }

  private List<Part> entry(Notice notice, Words words) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            words.say("letter_nights"),
            notice.span().map(span -> words.say(TimeWords.of(span))).orElse("")));
    facts.add(
        new Fact(
            words.say("letter_double_there", notice.calendar()),
            words.say("letter_double_seen", words.moment(notice.createdOn()))));
    notice
        .other()
        .map(HeldHere::of)
        .ifPresent(
            held ->
                facts.add(
                    new Fact(
                        words.say("letter_double_here"),
                        words.say(held.text(), held.source(), words.moment(held.since())))));
    return List.of(
        new Part.Heading(place(notice) + ": " + notice.calendar()), new Part.Facts(facts));
  }

  private String place(Notice notice) {
    return notice.unit().map(places::place).orElse("");
  }
}
