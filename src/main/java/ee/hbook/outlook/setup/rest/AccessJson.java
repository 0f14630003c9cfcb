package ee.hbook.outlook.setup.rest;

import ee.hbook.outlook.setup.AccessCheck;
import ee.hbook.outlook.setup.AccessCheck.Result;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of trying the access to Outlook.
 *
 * @param good whether nothing is missing
 * @param checks what was tried, in the order in which it is to be mended
 */
@Schema(name = "OutlookAccess")
public record AccessJson(boolean good, List<Check> checks) {

  /**
   * One thing that was tried.
   *
   * @param what token, rooms, room or default_user
   * @param about the mailbox; empty where it was none
   * @param result good, note or bad
   * @param words what is so, and what to do about it
   * @param commands what is to be typed at a PowerShell, line by line
   */
  @Schema(name = "OutlookAccessCheck")
  public record Check(
      String what, String about, String result, String words, List<String> commands) {}

  static AccessJson of(List<AccessCheck> checks) {
    return new AccessJson(
        checks.stream().noneMatch(check -> check.result() == Result.BAD),
        checks.stream()
            .map(
                check ->
                    new Check(
                        check.what().word(),
                        check.about(),
                        check.result().word(),
                        check.words().inEnglish(),
                        check.commands()))
            .toList());
  }
}
