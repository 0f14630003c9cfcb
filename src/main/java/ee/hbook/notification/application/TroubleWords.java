package ee.hbook.notification.application;

import ee.hbook.config.Words;
import ee.hbook.link.Link;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.Incident.Kind;
import ee.hbook.notification.Checklist;
import ee.hbook.notification.Trouble;
import ee.hbook.recovery.RiskReport;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/**
 * Puts a trouble into the words of a mail.
 *
 * @param words the reader's language
 * @param trouble the trouble
 */
record TroubleWords(Words words, Trouble trouble) {

  private static final int SHOWN = 4;

  /** A text about the calendar ({0}), its place ({1}) and its host ({2}). */
  String text(String key) {
    return text(key, "");
  }

  /** What kind of trouble, in a word or two. */
  String label() {
    return words.say("letter_label_" + kind().word());
  }

  /** A text about the calendar ({0}), its place ({1}) and its host ({2}) at a site ({3}). */
  String text(String key, String site) {
    return words.say(key, trouble.calendar(), trouble.place(), trouble.host(), site);
  }

  String cause() {
    return kind() == Kind.PAUSED || kind() == Kind.THROTTLED
        ? words.say(FailureCode.of(trouble.incident().code()).at(trouble.host()))
        : words.say("letter_cause_" + kind().word());
  }

  /** What a provider asks for. */
  String code() {
    String code = trouble.incident().code().isEmpty() ? kind().word() : trouble.incident().code();
    return trouble
        .incident()
        .cause()
        .map(FailureClass::word)
        .map(cause -> code + " (" + cause + ")")
        .orElse(code);
  }

  String direction() {
    return text(
        trouble.link().filter(Link::exported).isPresent()
            ? "letter_direction_both"
            : "letter_direction_in");
  }

  String lastGood() {
    return trouble
        .link()
        .map(Link::lastSuccess)
        .orElseGet(trouble.incident()::lastGood)
        .map(words::moment)
        .orElseGet(() -> words.say("never"));
  }

  /** How long it has lasted. */
  String age(Instant now) {
    long hours = Duration.between(trouble.incident().since(), now).toHours();
    return hours < 48
        ? words.say("letter_age_hours", hours)
        : words.say("letter_age_days", hours / 24);
  }

  String next() {
    return trouble
        .link()
        .flatMap(Link::nextAttempt)
        .map(words::moment)
        .map(when -> kind() == Kind.PAUSED ? words.say("letter_next_probe", when) : when)
        .orElseGet(() -> words.say("letter_next_edit"));
  }

  /** Which nights are at risk, the worst first. */
  List<String> risk() {
    if (trouble.risk().isEmpty()) {
      return List.of(
          words.say("letter_risk_unknown", trouble.calendar(), lastGood(), trouble.place()));
    }
    RiskReport report = trouble.risk().get();
    List<String> lines = new ArrayList<>();
    if (!report.overlaps().isEmpty()) {
      lines.add(
          words.say("letter_risk_overlaps", first(report.overlaps(), RiskReport.Overlap::nights)));
    }
    if (!report.unreadThere().isEmpty()) {
      lines.add(
          words.say(
              "letter_risk_unread",
              trouble.calendar(),
              first(report.unreadThere(), RiskReport.Changed::nights)));
    }
    lines.addAll(known(report));
    if (trouble.isResumable() && !report.openOnBothSides().isEmpty()) {
      lines.add(
          words.say(
              "letter_risk_open",
              trouble.calendar(),
              nights(report.openOnBothSides()),
              first(report.openOnBothSides(), Function.identity())));
    }
    return lines;
  }

  /** What is well by what was read since, and what nobody knows yet. */
  private List<String> known(RiskReport report) {
    RiskReport.Seen seen = report.seen();
    List<String> lines = new ArrayList<>();
    if (seen.theirsSince().isEmpty()) {
      lines.add(
          words.say(
              "letter_risk_theirs_unknown",
              trouble.calendar(),
              seen.theirs().map(words::moment).orElseGet(() -> words.say("never"))));
    } else if (report.overlaps().isEmpty()) {
      lines.add(words.say("letter_risk_none", words.moment(seen.theirsSince().get())));
    }
    if (seen.exported() && report.unreadThere().isEmpty()) {
      lines.add(
          seen.oursSince()
              .map(when -> words.say("letter_risk_read", trouble.calendar(), words.moment(when)))
              .orElseGet(() -> words.say("letter_risk_read_unknown", trouble.calendar())));
    }
    return lines;
  }

  /** Whether its calendar was read since it was resumed: before that it is not back. */
  boolean isReadAgain() {
    return trouble.incident().ended().equals("probe")
        || trouble.incident().isEndedByData()
        || trouble
            .link()
            .flatMap(Link::lastSuccess)
            .filter(read -> trouble.incident().resumedOn().filter(read::isAfter).isPresent())
            .isPresent();
  }

  /** The same in one line. */
  String riskInShort() {
    return trouble
        .risk()
        .map(
            report ->
                words.say(
                    "letter_risk_short",
                    report.overlaps().size(),
                    report.unreadThere().size(),
                    nights(report.openOnBothSides())))
        .orElseGet(() -> risk().getFirst());
  }

  /** What a person can do. */
  List<String> steps() {
    return Checklist.of(trouble.incident(), trouble.link()).stream().map(this::step).toList();
  }

  private String step(String key) {
    return words.say(
        key, trouble.calendar(), trouble.host(), lastGood(), words.say("letter_resume"));
  }

  private <T> String first(List<T> all, Function<T, LocalDateRange> nights) {
    List<String> shown =
        new ArrayList<>(all.stream().limit(SHOWN).map(nights).map(words::nights).toList());
    if (all.size() > SHOWN) {
      shown.add(words.say("letter_more", all.size() - SHOWN));
    }
    return String.join("; ", shown);
  }

  private static long nights(List<LocalDateRange> ranges) {
    return ranges.stream()
        .mapToLong(range -> ChronoUnit.DAYS.between(range.getStart(), range.getEnd()))
        .sum();
  }

  private Kind kind() {
    return trouble.incident().kind();
  }
}
