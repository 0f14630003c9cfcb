package ee.hbook.notification.outbox;

/** What came of handing a mail to the mail server. */
public sealed interface PostOutcome {

  /** It was taken. */
  record Taken() implements PostOutcome {}

  /**
   * It will never be taken as it is.
   *
   * @param code why: {@code address}, {@code smtp-550}
   */
  record Refused(String code) implements PostOutcome {}

  /**
   * The server could not be used just now.
   *
   * @param code why: {@code no-server}, {@code connect}, {@code login}, {@code smtp-451}
   */
  record Unreachable(String code) implements PostOutcome {}
}
