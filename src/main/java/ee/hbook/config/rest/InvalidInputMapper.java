package ee.hbook.config.rest;

import ee.hbook.config.InvalidInput;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A bad field: 400 with its name. */
@Provider
public class InvalidInputMapper implements ExceptionMapper<InvalidInput> {

  @Override
  public Response toResponse(InvalidInput refusal) {
    return Problem.response(
        400, "A field cannot be taken", String.valueOf(refusal.getMessage()), refusal.field());
  }
}
