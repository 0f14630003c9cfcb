package ee.hbook.config.rest;

import ee.hbook.config.Outdated;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** It is another one than If-Match says: 412. */
@Provider
public class OutdatedMapper implements ExceptionMapper<Outdated> {

  @Override
  public Response toResponse(Outdated outdated) {
    return Problem.response(412, "Precondition failed", String.valueOf(outdated.getMessage()), "");
  }
}
