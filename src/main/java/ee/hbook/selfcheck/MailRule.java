package ee.hbook.selfcheck;

import ee.hbook.notification.outbox.PostOutcome;
import ee.hbook.selfcheck.Finding.Subject;

/** Whether mails could be handed over. Pure. */
public final class MailRule {

  private MailRule() {}

  /**
   * Judges it.
   *
   * @param outcome what came of knocking at the mail server
   * @return what to say of it
   */
  public static Finding judge(PostOutcome outcome) {
    return switch (outcome) {
      case PostOutcome.Taken taken -> Finding.good(Subject.MAIL, "good");
      case PostOutcome.Unreachable(String code) when code.equals("no-server") ->
          Finding.wrong(Subject.MAIL, "none");
      case PostOutcome.Unreachable(String code) when code.equals("login") ->
          Finding.wrong(Subject.MAIL, "login");
      case PostOutcome.Unreachable(String code) -> Finding.wrong(Subject.MAIL, "failed", code);
      case PostOutcome.Refused(String code) -> Finding.wrong(Subject.MAIL, "failed", code);
    };
  }
}
