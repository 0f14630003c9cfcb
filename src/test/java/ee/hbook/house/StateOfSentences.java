package ee.hbook.house;

import ee.hbook.attention.NeedKind;
import ee.hbook.availability.Occupancy;
import ee.hbook.config.Words;
import ee.hbook.house.MailSentences.Said;
import ee.hbook.link.Link;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.HealthPolicy;
import ee.hbook.sync.Claim;
import java.text.ParsePosition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * What each sentence of a mail, and of the pages behind its buttons, claims about the state of a
 * house. Each is here once, by its key: with what it claims, or among those that claim nothing.
 */
final class StateOfSentences {

  /** Names and headings, what a person can do, to whom it is written and why. */
  static final Set<String> CLAIM_NOTHING =
      Set.of(
          "letter_label_digest",
          "letter_label_double",
          "letter_see_needs",
          "letter_see_double",
          "letter_step_double_compare",
          "letter_step_double_move",
          "letter_step_double_same",
          "need_double_booking_todo",
          "need_event_not_held_todo",
          "need_calendar_unread_todo",
          "need_calendar_quiet_todo",
          "need_closed_loop_todo",
          "letter_label_warning",
          "letter_calendar",
          "letter_place",
          "letter_direction",
          "letter_direction_in",
          "letter_cause",
          "letter_code",
          "letter_done",
          "letter_risk",
          "letter_more",
          "letter_steps",
          "letter_step_permit",
          "letter_step_copy",
          "letter_step_exists",
          "letter_step_browser",
          "letter_step_https",
          "letter_step_certificate",
          "letter_step_wait",
          "letter_step_both",
          "letter_step_looked_over",
          "letter_step_seldom",
          "letter_step_others",
          "letter_step_internet",
          "letter_see_risk",
          "letter_see_link",
          "letter_see_calendars",
          "letter_footer_why",
          "letter_footer_zone",
          "letter_footer_choose",
          "resume_do",
          "resume_snooze",
          "resume_forged",
          "resume_forged_words");

  /** About our own site and what is before it, and what no life of these houses comes to. */
  static final Set<String> ABOUT_THE_SERVER =
      Set.of(
          "letter_warning_cached",
          "letter_warning_cached_words",
          "letter_warning_certificate",
          "letter_warning_certificate_words",
          "letter_warning_clock",
          "letter_warning_clock_words",
          "letter_warning_old_copy",
          "letter_warning_old_copy_words",
          "need_calendar_unread_reader_words",
          "need_event_not_held_file_todo",
          "notice_held_automatic",
          "notice_held_preparation");

  /**
   * What a digest tells as a trouble or leaves out, what needs another house, with files, hooks,
   * approvals or a reader who is refused, and calendars that lie. Whoever says it is asked.
   */
  static boolean isOfOtherHouses(String key) {
    return Stream.of(
            NeedKind.CALENDAR_STOPPED,
            NeedKind.CALENDAR_GUARDED,
            NeedKind.CALENDAR_THROTTLED,
            NeedKind.NO_WAY_OUT,
            NeedKind.NOBODY_REACHABLE,
            NeedKind.MAIL_FAILING,
            NeedKind.CALENDAR_OTHER,
            NeedKind.CANCELLED_HERE,
            NeedKind.EVENT_NOT_READ,
            NeedKind.READS_REFUSED,
            NeedKind.GONE_THERE,
            NeedKind.AWAITING_APPROVAL,
            NeedKind.FEED_CACHED,
            NeedKind.ADDRESS_UNREACHABLE,
            NeedKind.TIME_ZONE,
            NeedKind.CLOCK,
            NeedKind.CERTIFICATE,
            NeedKind.DIRECT_LINK,
            NeedKind.HOOK_FAILING,
            NeedKind.ROOM_DECLINED,
            NeedKind.OUTLOOK_SECRET,
            NeedKind.OUTLOOK_ROOM,
            NeedKind.LIST_INCOMPLETE)
        .map(kind -> "need_" + kind.word())
        .anyMatch(need -> key.equals(need) || key.startsWith(need + "_"));
  }

  /** The others, with what they claim. */
  static final Map<String, Claimed> CLAIMS = new StateOfSentences().claims();

  /** Whether a sentence is so. */
  @FunctionalInterface
  interface Claimed {
    boolean isSo(Said said, StateOfHouse house);
  }

  /** Whether a calendar is as a sentence says. */
  @FunctionalInterface
  private interface OfCalendar {
    boolean isSo(CalendarStanding it);
  }

  /**
   * What the house is like when something is said.
   *
   * @param about the calendar that the sentence is about; empty when it is about several or none
   * @param all the calendars that the mail or the page is about
   * @param house every calendar
   * @param now the moment
   * @param words how moments are written
   * @param egress since when our own way out is taken for broken
   * @param guardHours for how long the guard holds back
   * @param entries how many troubles the mail lists
   * @param button whose page it is
   */
  record StateOfHouse(
      Optional<CalendarStanding> about,
      List<CalendarStanding> all,
      List<CalendarStanding> house,
      Instant now,
      Words words,
      Optional<Instant> egress,
      long guardHours,
      int entries,
      Button button) {

    /** What it was like, in short. */
    String story() {
      return about.stream().toList().isEmpty()
          ? "our way out is broken "
              + egress
              + ", "
              + house.stream().map(CalendarStanding::story).toList()
          : about.get().story();
    }

    /** The moment that a text begins with. */
    Instant moment(String text) {
      return WRITTEN
          .parse(text, new ParsePosition(0))
          .query(LocalDateTime::from)
          .atZone(words.zone())
          .toInstant();
    }

    String moment(Optional<Instant> moment) {
      return moment.map(words::moment).orElseGet(() -> words.say("never"));
    }

    boolean isOnDay(String text, Optional<Instant> moment) {
      return moment
          .map(on -> words.day(on.atZone(words.zone()).toLocalDate()))
          .filter(text::equals)
          .isPresent();
    }

    boolean is(String text, Optional<Instant> moment) {
      return text.equals(moment(moment));
    }
  }

  /**
   * A button of a mail, as who sent the mail and who pressed it know it.
   *
   * @param pressed whether it was pressed before
   * @param written when its mail was written
   * @param resumes how many calendars it would bring back if it were pressed now
   */
  record Button(boolean pressed, Instant written, int resumes) {}

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.ENGLISH);

  private final Map<String, Claimed> claims = new HashMap<>();

  private StateOfSentences() {}

  private Map<String, Claimed> claims() {
    paused();
    guarded();
    throttled();
    egress();
    ended();
    facts();
    nights();
    needs();
    risk();
    digest();
    warnings();
    buttons();
    return Map.copyOf(claims);
  }

  private void paused() {
    calendar(
        CalendarStanding::isPaused,
        "letter_label_paused",
        "letter_subject_paused",
        "letter_title_paused",
        "letter_button_note");
    calendar(it -> it.isPaused() && it.isNothingFreed(), "letter_intro_paused");
    calendar(it -> it.isPaused() && it.isNothingFreed(), "letter_done_paused");
    calendar(it -> it.isPaused() && it.link().nextAttempt().isPresent(), "letter_step_resume");
    calendar(it -> it.isPaused() && isForEdit(it.link()), "letter_step_edited");
  }

  private void guarded() {
    calendar(
        CalendarStanding::isGuarded,
        "letter_label_quarantined",
        "letter_subject_quarantined",
        "letter_title_quarantined",
        "letter_done_quarantined",
        "letter_step_guard_look",
        "letter_step_guard_apply",
        "letter_step_guard_reject",
        "letter_see_guard");
    claim(
        (said, house) ->
            it(house).isGuarded()
                && !it(house).isPaused()
                && said.text().contains(house.guardHours() + " hours"),
        "letter_intro_quarantined");
    claim((said, house) -> isOver(said) || it(house).isGuarded(), "letter_cause_quarantined");
  }

  private static boolean isOver(Said said) {
    return said.kind().equals("letter_label_ended") || said.kind().equals("letter_label_checking");
  }

  private void throttled() {
    calendar(
        it -> !it.isPaused() && it.health().cause().equals(Optional.of(FailureClass.THROTTLED)),
        "letter_label_throttled",
        "letter_subject_throttled",
        "letter_title_throttled",
        "letter_done_throttled",
        "letter_step_patience");
    claim(
        (said, house) ->
            !it(house).isPaused() && it(house).isNothingFreed() && isOld(it(house), house.now()),
        "letter_intro_throttled");
  }

  private static boolean isOld(CalendarStanding it, Instant now) {
    return it.seen().failing().filter(since -> hours(since, now) >= 2).isPresent();
  }

  private void egress() {
    claim(
        (said, house) -> house.egress().isPresent(),
        "letter_label_egress",
        "letter_subject_egress",
        "letter_title_egress");
    claim((said, house) -> isOver(said) || house.egress().isPresent(), "letter_cause_egress");
    claim(
        (said, house) ->
            house.egress().isPresent()
                && house.house().stream()
                    .filter(each -> each.seen().paused().isPresent())
                    .noneMatch(each -> isIn(house.egress().get(), each.seen().paused().get())),
        "letter_intro_egress");
    claim(
        (said, house) ->
            house.house().stream()
                .filter(each -> each.isStumbling() && !isOlder(each, house))
                .allMatch(each -> !each.link().dueOn().isAfter(house.now().plusSeconds(900))),
        "letter_done_egress",
        "letter_step_together");
    claim(
        (said, house) -> house.egress().isEmpty(),
        "letter_subject_ended_egress",
        "letter_title_ended_egress",
        "letter_ended_egress");
  }

  private static boolean isIn(Instant since, Instant moment) {
    return !moment.isBefore(since);
  }

  /** It was asked to wait, or failed before all did and was put off then. */
  private static boolean isOlder(CalendarStanding each, StateOfHouse house) {
    return each.link()
            .lastAttempt()
            .filter(last -> last.isBefore(house.egress().orElse(last)))
            .isPresent()
        || each.health().cause().equals(Optional.of(FailureClass.THROTTLED));
  }

  private void ended() {
    calendar(CalendarStanding::isBack, "letter_title_ended", "letter_subject_ended");
    calendar(
        CalendarStanding::isAwaited,
        "letter_label_checking",
        "letter_title_ended_checking",
        "letter_subject_ended_checking");
    calendar(CalendarStanding::isWell, "letter_ended_probe", "letter_ended_data");
    for (String way : List.of("person", "mail", "edit")) {
      calendar(it -> it.isWell() && it.seen().ways().contains(way), "letter_ended_" + way);
    }
    claim(
        (said, house) -> house.about().map(it -> it.isBack()).orElse(house.egress().isEmpty()),
        "letter_label_ended");
    calendar(CalendarStanding::verified, "letter_verifying");
  }

  private void facts() {
    calendar(it -> it.link().exported(), "letter_direction_both");
    claim(
        (said, house) -> isOver(said) || it(house).seen().codes().contains(said.value(1)),
        new MailSentences()
            .keys().stream().filter(key -> key.startsWith("failure_")).toArray(String[]::new));
    claim(StateOfSentences::isSince, "letter_since");
    claim(StateOfSentences::isBackSince, "letter_until", "letter_switched_on");
    claim((said, house) -> house.is(said.value(0), it(house).seen().read()), "letter_last_good");
    calendar(it -> it.seen().read().isEmpty(), "never");
    claim(
        (said, house) -> said.text().contains(house.moment(it(house).seen().read())),
        "letter_step_compare");
    claim(StateOfSentences::isNext, "letter_next");
    calendar(CalendarStanding::isPaused, "letter_next_probe");
    calendar(it -> isForEdit(it.link()), "letter_next_edit");
  }

  private static boolean isForEdit(Link link) {
    return link.enabled() && !link.dueOn().isBefore(HealthPolicy.ON_EDIT_ONLY);
  }

  private static boolean isNext(Said said, StateOfHouse house) {
    return it(house)
        .link()
        .nextAttempt()
        .map(next -> said.value(0).startsWith(house.words().moment(next)))
        .orElseGet(() -> said.value(0).equals(house.words().say("letter_next_edit")));
  }

  /** Of a trouble that lasts: it was there by then, and the calendar was not read well since. */
  private static boolean isSince(Said said, StateOfHouse house) {
    if (house.about().isEmpty() || isOver(said)) {
      return true;
    }
    Instant since = house.moment(said.value(0));
    if (said.kind().startsWith("need_") && !said.kind().equals("need_calendar_stale")) {
      return !since.isAfter(house.now());
    }
    if (said.text().contains(", for ") && !isAge(said.text(), since, house)) {
      return false;
    }
    if (said.kind().equals("letter_label_quarantined")) {
      return it(house).seen().guarded().stream().anyMatch(first -> minutes(first).equals(since));
    }
    boolean unread = it(house).seen().read().filter(read -> minutes(read).isAfter(since)).isEmpty();
    if (said.kind().equals("need_calendar_stale")
        && it(house).link().state() != Link.State.DEGRADED) {
      return unread;
    }
    return unread
        && it(house).seen().failing().filter(first -> !minutes(first).isAfter(since)).isPresent();
  }

  private static boolean isAge(String text, Instant since, StateOfHouse house) {
    return Stream.of(since, since.plusSeconds(59))
        .map(begun -> hours(begun, house.now()))
        .map(
            hours ->
                hours < 48
                    ? house.words().say("letter_age_hours", hours)
                    : house.words().say("letter_age_days", hours / 24))
        .anyMatch(text::endsWith);
  }

  private static boolean isBackSince(Said said, StateOfHouse house) {
    Instant back = house.moment(said.value(0));
    return house.about().isEmpty()
        || it(house).seen().back().stream().anyMatch(moment -> minutes(moment).equals(back));
  }

  private static Instant minutes(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MINUTES);
  }

  private void risk() {
    claim((said, house) -> house.is(said.value(1), it(house).seen().read()), "letter_risk_unknown");
    claim(
        (said, house) ->
            !it(house).isSoldTwice() && house.is(said.value(0), it(house).seen().read()),
        "letter_risk_none");
    claim(
        (said, house) -> !it(house).unread() && house.is(said.value(1), it(house).seen().ours()),
        "letter_risk_read");
    claim(
        (said, house) ->
            it(house).link().exported() && !it(house).isReadingSince(begun(said, it(house))),
        "letter_risk_read_unknown");
    claim(
        (said, house) -> house.is(said.value(1), it(house).seen().read()),
        "letter_risk_theirs_unknown");
    calendar(CalendarStanding::isSoldTwice, "letter_risk_overlaps");
    calendar(CalendarStanding::unread, "letter_risk_unread");
    claim(
        (said, house) ->
            it(house).isPaused()
                && said.text()
                    .startsWith(
                        it(house).open() == 1
                            ? "One "
                            : MailSentences.number(it(house).open()) + " "),
        "letter_risk_open");
    claim(
        (said, house) ->
            !said.value(0).equals("0") == it(house).isSoldTwice()
                && !said.value(1).equals("0") == it(house).unread()
                && said.value(2).equals(MailSentences.number(it(house).open())),
        "letter_risk_short");
  }

  /** When a trouble began that lasts, or was last acted on, or when one was over. */
  private static Optional<Instant> begun(Said said, CalendarStanding it) {
    if (isOver(said)) {
      return it.seen().back().stream().max(Comparator.naturalOrder());
    }
    return said.kind().equals("letter_label_quarantined")
        ? it.seen().guarded().stream().min(Comparator.naturalOrder())
        : Stream.of(it.seen().failing(), it.seen().followed())
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
  }

  /** Nights that two may have sold. */
  private void nights() {
    claim(StateOfSentences::areNights, "letter_nights");
    claim(
        (said, house) ->
            house.entries() == 1
                ? house.house().stream()
                    .flatMap(each -> each.taken().stream())
                    .anyMatch(taken -> said.text().contains(house.words().nights(taken)))
                : said.text().contains(" " + house.entries() + " times"),
        "letter_subject_double");
    claim(
        (said, house) ->
            house.entries() == 1 || said.text().contains(" " + house.entries() + " times"),
        "letter_title_double");
    claim(
        (said, house) -> house.house().stream().filter(each -> !each.taken().isEmpty()).count() > 0,
        "letter_intro_double");
    calendar(it -> !it.taken().isEmpty(), "letter_double_there", "letter_double_here");
    claim((said, house) -> !house.moment(said.value(0)).isAfter(house.now()), "letter_double_seen");
    claim((said, house) -> isHeld(said, house, "website"), "notice_held_website");
    claim((said, house) -> isHeld(said, house, said.value(0)), "notice_held_channel");
    calendar(
        it -> it.held().stream().anyMatch(Occupancy.Blocked.class::isInstance),
        "notice_held_blocked");
    calendar(
        it -> it.held().stream().anyMatch(Occupancy.Imported.class::isInstance),
        "notice_held_closed");
  }

  private static boolean areNights(Said said, StateOfHouse house) {
    CalendarStanding it = it(house);
    List<LocalDateRange> so =
        switch (said.kind()) {
          case "letter_label_double" -> it.taken();
          case "need_double_booking", "need_event_not_held" -> it.contested();
          default ->
              Stream.concat(
                      it.claims().stream().map(Claim::nights),
                      it.held().stream().map(Occupancy::nights))
                  .toList();
        };
    return Stream.of(said.value(0).split("; "))
        .allMatch(nights -> so.stream().map(house.words()::nights).anyMatch(nights::equals));
  }

  private static boolean isHeld(Said said, StateOfHouse house, String by) {
    return it(house).held().stream()
        .filter(each -> it(house).taken().stream().anyMatch(each.nights()::overlaps))
        .anyMatch(each -> each instanceof Occupancy.Reserved stay && stay.source().equals(by));
  }

  private void needs() {
    claim(
        (said, house) ->
            it(house).isStumbling()
                && said.text().contains("(" + it(house).link().lastFailure().get().word() + ")"),
        "need_calendar_stale_words");
    calendar(it -> it.link().enabled() && !it.isPaused(), "need_calendar_stale");
    claim(
        (said, house) -> house.isOnDay(said.value(1), it(house).seen().read()),
        "need_calendar_stale_silent_words");
    calendar(
        it -> it.isNothingFreed() && it.link().nextAttempt().isPresent(),
        "need_calendar_stale_todo");
    calendar(it -> !it.taken().isEmpty(), "need_double_booking", "need_event_not_held");
    for (String key : List.of("need_double_booking_words", "need_event_not_held_words")) {
      claim(
          (said, house) ->
              it(house).taken().stream().anyMatch(nights -> isSaid(said, house, nights)),
          key);
    }
    calendar(it -> it.moved().findAny().isPresent(), "need_moved_not_taken");
    claim(
        (said, house) ->
            it(house)
                .moved()
                .anyMatch(
                    moved ->
                        said.text()
                            .equals(
                                house
                                    .words()
                                    .say(
                                        said.key(),
                                        it(house).link().name(),
                                        moved.here().getStart(),
                                        moved.here().getEnd(),
                                        moved.there().getStart(),
                                        moved.there().getEnd()))),
        "need_moved_not_taken_words");
    calendar(CalendarStanding::isAllHeld, "need_moved_not_taken_todo");
    calendar(CalendarStanding::isWell, "need_calendar_quiet", "need_calendar_quiet_words");
    calendar(it -> it.link().exported(), "need_calendar_unread");
    claim(
        (said, house) -> hours(it(house).seen().ours().orElse(house.now()), house.now()) >= 24,
        "need_calendar_unread_words");
    claim(
        (said, house) ->
            it(house).claims().stream()
                .map(Claim::nights)
                .anyMatch(nights -> isSaid(said, house, nights)),
        "need_closed_loop",
        "need_closed_loop_words");
  }

  private static boolean isSaid(Said said, StateOfHouse house, LocalDateRange nights) {
    return said.text()
        .equals(
            house
                .words()
                .say(said.key(), it(house).link().name(), nights.getStart(), nights.getEnd()));
  }

  private void digest() {
    claim((said, house) -> house.entries() > 0, "letter_intro_digest");
    claim(
        (said, house) ->
            house.entries() == 1
                ? said.text().toLowerCase(Locale.ROOT).contains("one ")
                : said.text().contains(house.entries() + " "),
        "letter_subject_digest",
        "letter_title_digest");
    claim(StateOfSentences::isSince, "letter_age_hours", "letter_age_days");
  }

  private void warnings() {
    claim(
        (said, house) ->
            it(house).link().enabled()
                && it(house).link().lastFailure().isEmpty()
                && hours(it(house).seen().read().orElse(Instant.EPOCH), house.now()) >= 3,
        "letter_warning_stale",
        "letter_warning_stale_words");
    calendar(CalendarStanding::isWell, "letter_warning_quiet", "letter_warning_quiet_words");
    claim(
        (said, house) ->
            it(house).link().exported()
                && it(house)
                    .seen()
                    .ours()
                    .filter(read -> hours(read, house.now()) >= 24)
                    .isPresent(),
        "letter_warning_unread",
        "letter_warning_unread_words");
  }

  private void buttons() {
    claim((said, house) -> house.button().resumes() == 1, "letter_resume", "letter_snooze");
    claim(
        (said, house) -> said.value(0).equals(Integer.toString(house.button().resumes())),
        "letter_resume_host");
    all(
        CalendarStanding::isPaused,
        "resume_ready",
        "resume_ready_host",
        "resume_ready_words",
        "resume_snoozed",
        "resume_snoozed_words");
    all(
        it -> it.link().enabled() && !it.isPaused(),
        "resume_resumed",
        "resume_resumed_host",
        "resume_resumed_words");
    claim((said, house) -> house.button().pressed(), "resume_used", "resume_used_words");
    claim(
        (said, house) -> hours(house.button().written(), house.now()) >= 72,
        "resume_expired",
        "resume_expired_words");
    claim((said, house) -> house.button().resumes() == 0, "resume_over", "resume_over_words");
    claim((said, house) -> house.all().isEmpty(), "resume_gone", "resume_gone_words");
  }

  private static long hours(Instant since, Instant now) {
    return Duration.between(since, now).toHours();
  }

  private static CalendarStanding it(StateOfHouse house) {
    return house.about().orElseThrow();
  }

  private void calendar(OfCalendar claimed, String... keys) {
    claim((said, house) -> house.about().filter(claimed::isSo).isPresent(), keys);
  }

  private void all(OfCalendar claimed, String... keys) {
    claim((said, house) -> house.all().stream().allMatch(claimed::isSo), keys);
  }

  private void claim(Claimed claimed, String... keys) {
    for (String key : keys) {
      if (claims.putIfAbsent(key, claimed) != null) {
        throw new IllegalStateException(key);
      }
    }
  }
}
