package ee.hbook.config.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
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
    return response(
        status,
        title,
        detail,
        field.isEmpty()
            ? JsonValue.EMPTY_JSON_OBJECT
            : Json.createObjectBuilder().add("field", field).build());
  }

  /**
   * A problem document that says more of its kind.
   *
   * @param status HTTP status
   * @param title what kind of problem, the same for each of its kind
   * @param detail what to do
   * @param more further members, of names of their own
   * @return the response
   */
  public static Response response(int status, String title, String detail, JsonObject more) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title)
            .add("status", status)
            .add("detail", detail)
            .addAll(Json.createObjectBuilder(more));
    return Response.status(status).type(TYPE).entity(body.build().toString()).build();
  }
}
