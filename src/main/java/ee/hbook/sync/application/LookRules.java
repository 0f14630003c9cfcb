package ee.hbook.sync.application;

import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.reservation.Origin;
import ee.hbook.settings.ImportSettings;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.PersonsWord;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.plan.Look;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** By which rules a calendar is understood at this moment: the site's, as its link changes them. */
@ApplicationScoped
public class LookRules {

  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public LookRules(SiteOptions options, Clock clock) {
    this.options = options;
    this.clock = clock;
  }

  /**
   * For the calendar of a link.
   *
   * @param link the link
   * @param calendar what it holds; empty when it has not changed
   * @param how what else is known of the answer
   * @return the look
   */
  Look of(Link link, Optional<RemoteCalendar> calendar, Answer how) {
    OptionValues values = options.values();
    ImportSettings imports = link.source().following(values.imports());
    return new Look(
        new Origin.Calendar(link.name(), OptionalLong.of(link.id()), Optional.empty()),
        new ImportRules(imports, link.settings()),
        calendar,
        proofs(imports, how),
        values.site().zone(),
        link.lastSuccess(),
        how.word(),
        link.followed().churned());
  }

  /**
   * For a file.
   *
   * @param origin what it is called
   * @param settings what is done differently from the site
   * @param calendar what it holds
   * @return the look
   */
  Look of(Origin.Calendar origin, LinkSettings settings, RemoteCalendar calendar) {
    OptionValues values = options.values();
    return new Look(
        origin,
        new ImportRules(values.imports(), settings),
        Optional.of(calendar),
        proofs(values.imports(), Answer.PLAIN),
        values.site().zone(),
        Optional.empty(),
        PersonsWord.NONE,
        0);
  }

  private ProofRule proofs(ImportSettings imports, Answer how) {
    return new ProofRule(
        clock.instant(),
        how.digest(),
        imports.missedPolls(),
        imports.frequency(),
        imports.missedFor(),
        imports.guardFor(),
        how.word() == PersonsWord.IT_IS_RIGHT,
        how.strange() || how.old(),
        how.old() && !how.strange());
  }
}
