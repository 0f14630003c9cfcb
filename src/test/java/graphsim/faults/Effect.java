package graphsim.faults;

import graphsim.exchange.Tree;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What a client gets instead of the answer, which may yet have been made. */
public interface Effect {

  /** It is done, and the answer never comes: a time-out after success. */
  Effect LOST_AFTER =
      (request, truly) -> {
        Objects.requireNonNull(truly.get());
        return SimAnswer.SILENCE;
      };

  /** It never comes there. */
  Effect LOST_BEFORE = (request, truly) -> SimAnswer.SILENCE;

  /** A gateway gives up, as with an endless series. */
  Effect GATEWAY_TIMEOUT = (request, truly) -> SimAnswer.error(504, "UnknownError", "");

  /** The mailbox may not be read any more. */
  Effect FORBIDDEN =
      (request, truly) ->
          SimAnswer.error(
              403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

  /** Something in front of Graph answers a page. */
  Effect PAGE =
      (request, truly) ->
          new SimAnswer(
              502, Map.of("Content-Type", "text/html"), "<html><body>Bad Gateway</body></html>");

  /** The answer breaks off in the middle. */
  Effect CUT =
      (request, truly) -> {
        SimAnswer answer = truly.get();
        String body = answer.body();
        return new SimAnswer(
            answer.status(), answer.headers(), body.substring(0, body.length() / 2));
      };

  /** The link to the next page leads to another host. */
  Effect FOREIGN_LINK =
      (request, truly) -> {
        SimAnswer answer = truly.get();
        Map<String, Object> body = answer.json();
        body.remove("@odata.deltaLink");
        body.put("@odata.nextLink", "https://attacker.example/graph/v1.0/me");
        return new SimAnswer(answer.status(), answer.headers(), Tree.write(body));
      };

  /** What is answered to a request; truly answers it as without the fault. */
  SimAnswer on(SimRequest request, Supplier<SimAnswer> truly);

  /** Too much: 429 or 503, with a Retry-After as it is given, or without where it is null. */
  static Effect throttled(int status, String retryAfter) {
    SimAnswer answer =
        SimAnswer.error(
            status,
            status == 429 ? "TooManyRequests" : "ServiceUnavailable",
            "Please retry again later.");
    return (request, truly) ->
        retryAfter == null ? answer : answer.header("Retry-After", retryAfter);
  }

  /** A moment as Retry-After may give it. */
  static String date(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneOffset.UTC));
  }

  /** The state is gone: 410 with a code in one of its cases. */
  static Effect gone(String code) {
    return (request, truly) -> SimAnswer.error(410, code, "The sync state is not found.");
  }

  /** Any error. */
  static Effect error(int status, String code) {
    return (request, truly) -> SimAnswer.error(status, code, "It was told to fail.");
  }
}
