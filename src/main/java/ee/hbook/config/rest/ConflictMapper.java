package ee.hbook.config.rest;

import ee.hbook.config.Conflict;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What is there stands against it: 409. */
@Provider
public class ConflictMapper implements ExceptionMapper<Conflict> {

  @Override
  public Response toResponse(Conflict conflict) {
    return Problem.response(409, "Conflict", String.valueOf(conflict.getMessage()), "");
  }
}
