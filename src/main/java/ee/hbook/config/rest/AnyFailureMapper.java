package ee.hbook.config.rest;

import ee.hbook.config.FaultLog;
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
        return Problem.response(
            400, "Not readable", "Send a JSON document as the API describes it.", "");
      }
    }
    if (failure instanceof WebApplicationException known) {
      return Problem.response(
          known.getResponse().getStatus(),
          known.getResponse().getStatusInfo().getReasonPhrase(),
          detail(known.getResponse().getStatus()),
          "");
    }
    if (failure instanceof ProcessingException) {
      return Problem.response(
          400, "Not readable", "Send a JSON document as the API describes it.", "");
    }
    if (Unreachable.isCauseOf(failure)) {
      return Response.fromResponse(
              Problem.response(503, "Not now", "The database does not answer. Try again soon.", ""))
          .header("Retry-After", RETRY_SECONDS)
          .build();
    }
    FaultLog.log(LOG, Level.SEVERE, "A request failed", failure);
    return Problem.response(
        500, "Our fault", "Something went wrong here; the server's log says what.", "");
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "Check the parameters against the API's description under /openapi.";
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not take this method.";
      case 406 -> "This address answers with application/json.";
      case 413 -> "Send less than the size limit.";
      case 415 -> "Send the media type that the API describes.";
      default -> "The request was not carried out.";
    };
  }
}
