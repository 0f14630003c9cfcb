package ee.hbook.sync;

/** Why a calendar could not be had; decides how the link goes on. */
public enum FailureClass {
  /** The network or the server stumbled: name look-up, time-out, connection, 5xx. */
  TRANSIENT,
  /** The server asked us to come less often: 429. */
  THROTTLED,
  /** There is no such calendar any more: 404, 410. */
  GONE,
  /** The address is refused: 401, 403. */
  AUTH,
  /** An answer came, but it is no complete calendar: HTML, JSON, empty, cut off, too big. */
  CONTENT,
  /** The address itself cannot work: scheme, private network, redirect without end, TLS name. */
  CONFIG,
  /** Our own fault. */
  LOCAL
}
