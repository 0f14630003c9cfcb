package ee.hbook.notification.application;

import ee.hbook.availability.TimeWords;
import ee.hbook.config.Words;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Trouble;
import ee.hbook.notification.outbox.Alarm;
import ee.hbook.notification.outbox.Alarm.Type;
import ee.hbook.recovery.RiskReport;
import ee.hbook.settings.Site;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Puts what machines are told into alarms, with a title in the site's language. */
@ApplicationScoped
public class AlarmWords {

  private final GatherTroubles places;
  private final MailLinks ways;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public AlarmWords(GatherTroubles places, MailLinks ways, SiteOptions options, Clock clock) {
    this.places = places;
    this.ways = ways;
    this.options = options;
    this.clock = clock;
  }

  Alarm began(Trouble trouble) {
    return alarm(
        Type.TROUBLE_BEGAN,
        trouble,
        (trouble.incident().kind().isWarning() ? "letter_warning_" : "letter_subject_")
            + trouble.incident().kind().word());
  }

  Alarm ended(Trouble trouble) {
    return alarm(
        Type.TROUBLE_ENDED,
        trouble,
        trouble.link().isPresent() ? "letter_subject_ended" : "letter_subject_ended_egress");
  }

  Alarm soldTwice(Notice notice) {
    String place = notice.unit().map(places::place).orElse("");
    Words words = words();
    return new Alarm(
        Type.DOUBLE_BOOKING_FOUND,
        clock.instant(),
        words.say(
            "letter_subject_double",
            1,
            place,
            notice.span().map(span -> words.say(TimeWords.of(span))).orElse(""),
            options.site().title()),
        notice.kind().word(),
        "",
        notice.calendar(),
        place,
        Optional.of(notice.createdOn()),
        notice.nights().stream().toList(),
        ways.page("index.xhtml"));
  }

  /** An alarm that shows that alarms arrive. */
  public Alarm trial() {
    return new Alarm(
        Type.TEST,
        clock.instant(),
        words().say("webhook_trial", options.site().title()),
        "",
        "",
        "",
        "",
        Optional.empty(),
        List.of(),
        ways.page("webhook.xhtml"));
  }

  private Alarm alarm(Type type, Trouble trouble, String title) {
    return new Alarm(
        type,
        clock.instant(),
        words()
            .say(
                title,
                trouble.calendar(),
                trouble.place(),
                trouble.incident().kind().isWarning() ? trouble.incident().code() : trouble.host(),
                options.site().title()),
        trouble.incident().kind().word(),
        trouble.incident().code(),
        trouble.calendar(),
        trouble.place(),
        Optional.of(trouble.incident().since()),
        trouble.risk().map(RiskReport::atRisk).orElseGet(List::of),
        trouble
            .link()
            .map(link -> ways.link(link.id(), ""))
            .orElseGet(() -> ways.page("ical.xhtml")));
  }

  private Words words() {
    Site site = options.site();
    return Words.in(site.language(), site.zone());
  }
}
