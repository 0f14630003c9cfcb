package ee.hbook.sync;

/** What came of an attempt to read a calendar elsewhere. Failure is a value, tomorrow we retry. */
public sealed interface FetchOutcome {

  /**
   * The calendar was read whole.
   *
   * @param calendar what it holds
   */
  record Read(RemoteCalendar calendar) implements FetchOutcome {}

  /**
   * Nothing usable came; nothing may be concluded from it.
   *
   * @param failure what kind of failure
   * @param code a short code such as {@code http-503} or {@code not-a-calendar}, without any part
   *     of the URL
   * @param message what happened, in words for the owner, without any part of the URL
   */
  record Failed(FailureClass failure, String code, String message) implements FetchOutcome {}
}
