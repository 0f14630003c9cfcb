package ee.hbook.config.rest;

import ee.hbook.config.NotFound;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Something that is not there: 404. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {

  @Override
  public Response toResponse(NotFound missing) {
    return Problem.response(404, "Not found", String.valueOf(missing.getMessage()), "");
  }
}
