package ee.hbook.config.rest;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;

/** RFC 9457 problem documents. */
public final class Problem {

  /** The media type. */
  public static final String TYPE = "application/problem+json";

  private Problem() {}

  /**
   * A problem document.
   *
   * @param status HTTP status
   * @param title what kind of problem, the same for each of its kind
   * @param detail what to do
   * @param field the bad field; empty when it is not about one
   * @return the response
   */
  public static Response response(int status, String title, String detail, String field) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title)
            .add("status", status)
            .add("detail", detail);
    if (!field.isEmpty()) {
      body.add("field", field);
    }
    return Response.status(status).type(TYPE).entity(body.build().toString()).build();
  }
}
