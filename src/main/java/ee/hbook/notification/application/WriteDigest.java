package ee.hbook.notification.application;

import ee.hbook.account.Capability;
import ee.hbook.account.MailKind;
import ee.hbook.account.User;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.config.Words;
import ee.hbook.link.health.Incidents;
import ee.hbook.notification.MailRounds;
import ee.hbook.notification.Trouble;
import ee.hbook.notification.outbox.MailBody;
import ee.hbook.notification.outbox.MailBody.Button;
import ee.hbook.notification.outbox.MailBody.Fact;
import ee.hbook.notification.outbox.MailBody.Part;
import ee.hbook.notification.outbox.MailBody.Tone;
import ee.hbook.notification.outbox.OutgoingMail.Content;
import ee.hbook.recovery.Snoozes;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the daily digest: at the chosen hour of the property's day, while anything is in trouble
 * or needs somebody. The day is taken in the transaction that writes the mails, so each day has
 * one, whatever crashes and however many nodes ask.
 */
@ApplicationScoped
public class WriteDigest {

  private static final int SHOWN = 40;
  private static final int NIGHTS = 4;

  /** What the troubles above tell, and what is not so for whoever reads it. */
  private static final Set<NeedKind> LEFT_OUT =
      EnumSet.of(
          NeedKind.CALENDAR_STOPPED,
          NeedKind.CALENDAR_GUARDED,
          NeedKind.CALENDAR_THROTTLED,
          NeedKind.NO_WAY_OUT,
          NeedKind.NOBODY_REACHABLE);

  private final Incidents incidents;
  private final GatherTroubles troubles;
  private final MailRounds rounds;
  private final Snoozes snoozes;
  private final TellPeople tellPeople;
  private final WriteLetters letters;
  private final MailLinks ways;
  private final WriteMail writeMail;
  private final ListNeeds listNeeds;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public WriteDigest(
      Incidents incidents,
      GatherTroubles troubles,
      MailRounds rounds,
      Snoozes snoozes,
      TellPeople tellPeople,
      WriteLetters letters,
      MailLinks ways,
      WriteMail writeMail,
      ListNeeds listNeeds,
      SiteOptions options,
      Clock clock) {
    this.incidents = incidents;
    this.troubles = troubles;
    this.rounds = rounds;
    this.snoozes = snoozes;
    this.tellPeople = tellPeople;
    this.letters = letters;
    this.ways = ways;
    this.writeMail = writeMail;
    this.listNeeds = listNeeds;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Writes today's digest, unless its hour has not come or today was looked after already. While
   * nobody can be reached the day waits; what its reader is told of since then by a mail of its own
   * is not told twice.
   */
  @Transactional
  public void write() {
    ZonedDateTime local = clock.instant().atZone(options.site().zone());
    ZonedDateTime due = local.with(options.values().health().digestAt());
    if (local.isBefore(due)) {
      return;
    }
    List<User> receivers = tellPeople.reached(MailKind.DIGEST);
    if (receivers.isEmpty() || !rounds.takeDay(local.toLocalDate())) {
      return;
    }
    List<Trouble> lasting =
        incidents.open().stream()
            .filter(incident -> incident.resumedOn().isEmpty() && !incident.kind().isWarning())
            .filter(incident -> incident.toldOn().filter(due.toInstant()::isBefore).isEmpty())
            .map(troubles::of)
            .filter(trouble -> trouble.link().map(link -> link.enabled()).orElse(true))
            .filter(Trouble::stands)
            .limit(SHOWN)
            .map(troubles::withRisk)
            .toList();
    List<Need> needs =
        listNeeds.all().open().stream().filter(need -> !LEFT_OUT.contains(need.kind())).toList();
    for (User user : receivers) {
      List<Trouble> told = lasting.stream().filter(trouble -> !isSnoozed(trouble, user)).toList();
      List<Need> others = needs.stream().filter(need -> user.may(need.kind().needed())).toList();
      if (!told.isEmpty() || others.stream().anyMatch(WriteDigest::isWorthAMail)) {
        writeMail.write(user.email(), letters.words(user).locale(), digest(told, others, user));
      }
    }
  }

  /**
   * What only the settings mend and loses no booking stands in a mail, and is no reason for one.
   */
  private static boolean isWorthAMail(Need need) {
    return need.kind().tone() != NeedKind.Tone.WARN
        || need.kind().needed() != Capability.MANAGE_SETTINGS;
  }

  private boolean isSnoozed(Trouble trouble, User user) {
    return snoozes.isSnoozed(trouble.incident().id(), user.id(), clock.instant());
  }

  /**
   * What a user is told this morning.
   *
   * @param told the troubles, the oldest first
   * @param needs what else needs somebody, the most urgent first
   * @param user who reads
   * @return the mail
   */
  public Content digest(List<Trouble> told, List<Need> needs, User user) {
    Words words = letters.words(user);
    String site = options.site().title();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(words.say("letter_intro_digest")));
    needs.stream().limit(SHOWN).forEach(need -> parts.addAll(entry(need, words)));
    hosts(told).forEach((host, each) -> parts.addAll(bulk(host, each, user, words)));
    told.forEach(trouble -> parts.addAll(entry(trouble, user, words)));
    parts.add(
        new Part.Buttons(
            List.of(new Button(words.say("letter_see_needs"), ways.page("index.xhtml")))));
    return letters.content(
        words.say("letter_subject_digest", told.size() + needs.size(), site),
        new MailBody(
            Tone.PLAIN,
            words.say("letter_label_digest"),
            words.say("letter_title_digest", told.size() + needs.size()),
            parts,
            letters.footer(words, user)),
        words);
  }

  private List<Part> entry(Need need, Words words) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.say("letter_since"), words.moment(need.since())));
    if (!need.nights().isEmpty()) {
      facts.add(
          new Fact(
              words.say("letter_nights"),
              need.nights().stream()
                  .limit(NIGHTS)
                  .map(words::nights)
                  .collect(Collectors.joining("; "))));
    }
    String place = need.unit().map(troubles::place).orElse("");
    String where =
        Stream.of(need.calendar(), place)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return List.of(
        new Part.Heading(
            words.say("need_" + need.kind().word()) + (where.isEmpty() ? "" : ": " + where)),
        new Part.Paragraph(words.say(need.words()) + " " + words.say(need.todo())),
        new Part.Facts(facts));
  }

  private List<Part> entry(Trouble trouble, User user, Words words) {
    TroubleWords told = new TroubleWords(words, trouble);
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            words.say("letter_since"),
            words.moment(trouble.incident().since()) + ", " + told.age(clock.instant())));
    facts.add(new Fact(words.say("letter_cause"), told.cause()));
    if (trouble.link().isPresent()) {
      facts.add(new Fact(words.say("letter_next"), told.next()));
      facts.add(new Fact(words.say("letter_risk"), told.riskInShort()));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Heading(
            told.label()
                + (trouble.link().isEmpty()
                    ? ""
                    : ": " + trouble.calendar() + ", " + trouble.place())));
    parts.add(new Part.Facts(facts));
    trouble
        .link()
        .ifPresent(
            link ->
                parts.add(
                    new Part.Quiet(
                        trouble.isResumable()
                            ? new Button(
                                words.say("letter_resume"),
                                ways.resume(trouble, user, words.locale()))
                            : new Button(words.say("letter_see_link"), ways.link(link.id(), "")))));
    return parts;
  }

  private List<Part> bulk(String host, List<Trouble> paused, User user, Words words) {
    if (host.isEmpty() || paused.size() < 2) {
      return List.of();
    }
    long latest = paused.stream().mapToLong(each -> each.incident().id()).max().orElseThrow();
    return List.of(
        new Part.Buttons(
            List.of(
                new Button(
                    words.say("letter_resume_host", paused.size(), host),
                    ways.resumeHost(host, latest, user, words.locale())))));
  }

  private static Map<String, List<Trouble>> hosts(List<Trouble> told) {
    return told.stream()
        .filter(Trouble::isResumable)
        .collect(Collectors.groupingBy(Trouble::host, TreeMap::new, Collectors.toList()));
  }
}
