package ee.hbook.recovery.rest;

import ee.hbook.recovery.Verification;
import ee.hbook.recovery.VerificationStep;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What is checked after a resume, as the API shows it.
 *
 * @param link the link
 * @param resumedOn when the link was resumed
 * @param openedOn when the checks began
 * @param closedOn when they ended; absent while they last
 * @param ended how: good, person, time or trouble; empty while they last
 * @param steps the checks, in their order
 */
@Schema(name = "Verification")
public record VerificationJson(
    long link,
    Instant resumedOn,
    Instant openedOn,
    @Nullable Instant closedOn,
    String ended,
    List<StepJson> steps) {

  /**
   * One of the checks.
   *
   * @param step switches, feed, sync, https, comparison, trial, canary or reverse
   * @param state waiting, running, good, bad or person
   * @param code what was found, as a word
   * @param message what was found, in English
   * @param reachedOn since when it stands so
   * @param moment the moment that it is about
   * @param nights the nights that it is about
   */
  @Schema(name = "VerificationStep")
  public record StepJson(
      String step,
      String state,
      String code,
      String message,
      Instant reachedOn,
      @Nullable Instant moment,
      List<RiskJson.NightsJson> nights) {

    static StepJson of(VerificationStep step) {
      return new StepJson(
          step.kind().word(),
          step.state().word(),
          step.code(),
          step.inWords(Instant::toString, StepJson::days).inEnglish(),
          step.reachedOn(),
          step.moment().orElse(null),
          step.nights().stream().map(RiskJson.NightsJson::of).toList());
    }

    private static String days(LocalDateRange nights) {
      return nights.getStart() + " to " + nights.getEnd();
    }
  }

  static VerificationJson of(Verification verification) {
    return new VerificationJson(
        verification.linkId().orElse(0),
        verification.resumedOn(),
        verification.openedOn(),
        verification.closedOn().orElse(null),
        verification.ended(),
        verification.steps().stream().map(StepJson::of).toList());
  }
}
