package ee.hbook.selfcheck.rest;

import ee.hbook.selfcheck.Finding;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the site found out about itself, as the API shows it.
 *
 * @param checkedOn when it was looked
 * @param wrong how many findings ask for somebody
 * @param findings what was found
 */
@Schema(name = "SelfCheck")
public record SelfCheckJson(Instant checkedOn, int wrong, List<FindingJson> findings) {

  /**
   * One finding.
   *
   * @param subject address, feed, proxy, cache, certificate, clock or mail
   * @param verdict good, wrong or unknown
   * @param message what was found, in English
   * @param todo what to do about it, in English; absent where there is nothing to do
   */
  @Schema(name = "SelfCheckFinding")
  public record FindingJson(String subject, String verdict, String message, @Nullable String todo) {

    static FindingJson of(Finding finding) {
      return new FindingJson(
          finding.subject().word(),
          finding.verdict().word(),
          finding.words().inEnglish(),
          finding.todo().map(todo -> todo.inEnglish()).orElse(null));
    }
  }

  static SelfCheckJson of(List<Finding> findings, Instant now) {
    return new SelfCheckJson(
        now,
        (int)
            findings.stream().filter(finding -> finding.verdict() == Finding.Verdict.WRONG).count(),
        findings.stream().map(FindingJson::of).toList());
  }
}
