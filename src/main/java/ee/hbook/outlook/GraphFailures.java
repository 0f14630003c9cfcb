package ee.hbook.outlook;

import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.FailureCode.Status;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.outlook.graph.GraphFault;
import java.time.Instant;
import java.util.Optional;

/** Graph's faults as failures of a link, by which its health is judged. Pure. */
public final class GraphFailures {

  private static final String GRAPH = "Microsoft Graph";

  /** The integration is switched off, or its secret is missing. */
  public static final FetchFailure NOT_SET_UP = new FetchFailure(Known.NOT_SET_UP, GRAPH);

  private GraphFailures() {}

  /**
   * Translates one.
   *
   * @param fault Graph's
   * @param now the present moment
   * @return the failure of the link
   */
  public static FetchFailure of(GraphFault fault, Instant now) {
    FailureCode code =
        switch (fault.kind()) {
          case SIGN_IN -> Known.SIGN_IN;
          case FORBIDDEN -> Known.MAILBOX_REFUSED;
          case NOT_FOUND -> Known.NO_MAILBOX;
          case THROTTLED -> new Status(429);
          case UNAVAILABLE -> new Status(503);
          case UNREACHABLE -> Known.CONNECT;
          case UNSURE -> Known.TIMEOUT;
          case CONFLICT, STALE, RESYNC, MALFORMED -> Known.UNREADABLE;
        };
    Optional<Instant> notBefore = fault.retryAfter().map(now::plus);
    return new FetchFailure(
        kind(code), code, code.at(GRAPH + " (" + fault.code() + ")"), notBefore);
  }

  private static FailureClass kind(FailureCode code) {
    return switch (code) {
      case Known known -> known.failure();
      case Status status ->
          status.status() == 429 ? FailureClass.THROTTLED : FailureClass.TRANSIENT;
      case FailureCode.Other other -> FailureClass.TRANSIENT;
    };
  }
}
