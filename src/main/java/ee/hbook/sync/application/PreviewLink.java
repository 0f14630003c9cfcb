package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.link.Followed;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.IgnorePhrases;
import ee.hbook.link.health.LinkHealth;
import ee.hbook.reservation.Origin;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.echo.EchoRule;
import ee.hbook.sync.echo.EchoRules;
import ee.hbook.sync.echo.NoEchoes;
import ee.hbook.sync.plan.Look;
import ee.hbook.sync.plan.SyncPlan;
import ee.hbook.sync.plan.UnitSnapshot;
import ee.hbook.sync.record.ImportMessage;
import ee.hbook.sync.record.ImportMessage.Occasion;
import ee.hbook.sync.record.SyncReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells what linking a calendar, or importing a file, would do: the plan that the run itself would
 * make of the unit as it stands. Nothing is stored, nothing put on record, nobody told.
 */
@ApplicationScoped
public class PreviewLink {

  /** Of a link that is not stored. */
  private static final long NOT_STORED = 0;

  private static final String UNNAMED = "-";

  private final EditLinks editLinks;
  private final LookAtUnit lookAtUnit;
  private final LookRules rules;
  private final EchoRules echoes;
  private final Clock clock;

  @Inject
  public PreviewLink(
      EditLinks editLinks, LookAtUnit lookAtUnit, LookRules rules, EchoRules echoes, Clock clock) {
    this.editLinks = editLinks;
    this.lookAtUnit = lookAtUnit;
    this.rules = rules;
    this.echoes = echoes;
    this.clock = clock;
  }

  /**
   * Looks ahead.
   *
   * @param unit the unit
   * @param url its address
   * @param settings what the link does differently from the site
   * @param calendar what is there
   * @return what the first run of such a link would report
   * @throws InvalidInput naming the field that cannot be taken
   */
  @Transactional
  public SyncReport preview(
      UnitId unit, String url, LinkSettings settings, RemoteCalendar calendar) {
    Link link =
        new Link(
            NOT_STORED,
            editLinks.unit(unit.accomId(), unit.accomNum()),
            UNNAMED,
            EditLinks.source(url),
            true,
            true,
            "",
            clock.instant(),
            Optional.empty(),
            Optional.empty(),
            LinkHealth.WELL,
            clock.instant(),
            IgnorePhrases.checked(settings),
            Followed.NOTHING);
    return inWords(plan(link, calendar), Occasion.NEW_LINK);
  }

  /**
   * Looks ahead at the next run of a link that is stored.
   *
   * @param link the link
   * @param calendar what is there
   * @return what a run would report now
   */
  @Transactional
  public SyncReport preview(Link link, RemoteCalendar calendar) {
    return inWords(plan(link, calendar), Occasion.LATER_RUN);
  }

  private SyncPlan plan(Link link, RemoteCalendar calendar) {
    Look look = rules.of(link, Optional.of(calendar), Answer.PLAIN);
    EchoRule echo = echoes.of(link, look.today(), look.proofs().now());
    return SyncPlan.of(lookAtUnit.at(link.unit(), look, echo), look);
  }

  /**
   * Looks ahead at the import of a file.
   *
   * @param unit the unit
   * @param calendar the file
   * @return what its import would report
   * @throws InvalidInput if there is no such unit
   */
  @Transactional
  public SyncReport preview(UnitId unit, RemoteCalendar calendar) {
    Origin.Calendar origin = new Origin.Calendar(UNNAMED, OptionalLong.empty(), Optional.empty());
    Look look = rules.of(origin, LinkSettings.NONE, calendar);
    UnitSnapshot snapshot =
        lookAtUnit.at(
            editLinks.unit(unit.accomId(), unit.accomNum()), look, new NoEchoes(look.today()));
    return inWords(SyncPlan.of(snapshot, look), Occasion.UPLOAD);
  }

  private static SyncReport inWords(SyncPlan plan, Occasion occasion) {
    SyncReport report = plan.report();
    return report.saying(ImportMessage.of(report, occasion));
  }
}
