package ee.hbook.config.rest;

import ee.hbook.config.FaultLog;
import ee.hbook.config.Saying;
import ee.hbook.config.gate.Unreachable;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Everything else: a problem document without a stack trace; our own faults go to the log. */
@Provider
public class AnyFailureMapper implements ExceptionMapper<Throwable> {

  private static final int RETRY_SECONDS = 10;
  private static final Logger LOG = Logger.getLogger(AnyFailureMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonException || cause instanceof JsonbException) {
        return notReadable();
      }
    }
    if (failure instanceof WebApplicationException known) {
      return Problem.response(
          known.getResponse().getStatus(),
          known.getResponse().getStatusInfo().getReasonPhrase(),
          detail(known.getResponse().getStatus()).inEnglish(),
          "");
    }
    if (failure instanceof ProcessingException) {
      return notReadable();
    }
    if (Unreachable.isCauseOf(failure)) {
      return Response.fromResponse(
              Problem.response(503, "Not now", Saying.of("refusal_database").inEnglish(), ""))
          .header("Retry-After", RETRY_SECONDS)
          .build();
    }
    FaultLog.log(LOG, Level.SEVERE, "A request failed", failure);
    return Problem.response(500, "Our fault", Saying.of("refusal_our_fault").inEnglish(), "");
  }

  private static Response notReadable() {
    return Problem.response(400, "Not readable", Saying.of("refusal_json").inEnglish(), "");
  }

  private static Saying detail(int status) {
    return switch (status) {
      case 400 -> Saying.of("refusal_http_400");
      case 404 -> Saying.of("refusal_nothing_here");
      case 405 -> Saying.of("refusal_http_405");
      case 406 -> Saying.of("refusal_http_406");
      case 413 -> Saying.of("refusal_http_413");
      case 415 -> Saying.of("refusal_http_415");
      default -> Saying.of("refusal_http_other");
    };
  }
}
