package ee.hbook.config.rest;

import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Outdated;
import ee.hbook.config.Refusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What is refused: 400 with the field's name, 404, 409, or 412 where If-Match does not hold. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Override
  public Response toResponse(Refusal refusal) {
    String detail = refusal.saying().inEnglish();
    return switch (refusal) {
      case InvalidInput of -> Problem.response(400, "A field cannot be taken", detail, of.field());
      case NotFound missing -> Problem.response(404, "Not found", detail, "");
      case Conflict obstacle -> Problem.response(409, "Conflict", detail, "");
      case Outdated changed -> Problem.response(412, "Precondition failed", detail, "");
    };
  }
}
