package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.reservation.Origin;
import ee.hbook.sync.PersonsWord;
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
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Makes a unit follow a calendar, in one transaction: locks, looks, plans, and does what was
 * planned.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowCalendar {

  private final LookAtUnit lookAtUnit;
  private final LookRules rules;
  private final ApplyPlan applyPlan;
  private final EchoRules echoes;

  @Inject
  public FollowCalendar(
      LookAtUnit lookAtUnit, LookRules rules, ApplyPlan applyPlan, EchoRules echoes) {
    this.lookAtUnit = lookAtUnit;
    this.rules = rules;
    this.applyPlan = applyPlan;
    this.echoes = echoes;
  }

  /**
   * Follows the calendar of a link.
   *
   * @param link the link
   * @param calendar what it holds
   * @param how what else is known of this answer
   * @return what was done
   */
  public FollowResult follow(Link link, RemoteCalendar calendar, Answer how) {
    Occasion occasion = link.lastSuccess().isEmpty() ? Occasion.NEW_LINK : Occasion.LATER_RUN;
    return run(link, rules.of(link, Optional.of(calendar), how), occasion);
  }

  /**
   * Looks once more at what waits for a second look, when the calendar has answered that nothing
   * has changed.
   *
   * @param link the link
   * @return what was done
   */
  public FollowResult lookAgain(Link link) {
    Answer same = new Answer(link.followed().digest(), PersonsWord.NONE, false, false);
    Look look = rules.of(link, Optional.empty(), same);
    return run(link, look, Occasion.LATER_RUN);
  }

  /**
   * Follows an uploaded file.
   *
   * @param unit the unit
   * @param name what the calendar is called
   * @param calendar what it holds
   * @return what was done
   */
  public FollowResult follow(UnitId unit, String name, RemoteCalendar calendar) {
    Origin.Calendar origin = new Origin.Calendar(name, OptionalLong.empty(), Optional.empty());
    Look look = rules.of(origin, LinkSettings.NONE, calendar);
    return run(unit, look, new NoEchoes(look.today()), Occasion.UPLOAD);
  }

  private FollowResult run(Link link, Look look, Occasion occasion) {
    return run(link.unit(), look, echoes.of(link, look.today(), look.proofs().now()), occasion);
  }

  private FollowResult run(UnitId unit, Look look, EchoRule echo, Occasion occasion) {
    lookAtUnit.lock(unit);
    UnitSnapshot snapshot = lookAtUnit.at(unit, look, echo);
    SyncPlan plan = SyncPlan.of(snapshot, look);
    SyncReport report = plan.report();
    return new FollowResult(
        report.saying(ImportMessage.of(report, occasion)),
        plan.pending(),
        plan.guarded(),
        plan.readAgain(),
        plan.churned(),
        applyPlan.apply(plan, snapshot, look.origin()));
  }
}
