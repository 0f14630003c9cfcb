package ee.hbook.acceptance;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The JSON API of a running server, as its administrator uses it. */
record Api(RunningServer server) {

  /** An answer: its status and its document; an empty object where there is no body. */
  record Answer(int status, JsonStructure body) {

    JsonObject object() {
      return body.asJsonObject();
    }

    JsonArray array() {
      return body.asJsonArray();
    }

    String text(String field) {
      return object().getString(field, "");
    }

    JsonObject report() {
      return object().getJsonObject("report");
    }
  }

  Answer get(String path) {
    return send(server.asAdmin("/api" + path).GET());
  }

  Answer post(String path, String json) {
    return send(json("POST", path, json));
  }

  Answer postWithKey(String path, String json, String key) {
    return send(json("POST", path, json).header("Idempotency-Key", key));
  }

  Answer patch(String path, String json) {
    return send(json("PATCH", path, json));
  }

  Answer put(String path, String json) {
    return send(json("PUT", path, json));
  }

  Answer delete(String path) {
    return send(server.asAdmin("/api" + path).DELETE());
  }

  Answer upload(String path, byte[] file) {
    return send(
        server
            .asAdmin("/api" + path)
            .header("Content-Type", "text/calendar")
            .POST(BodyPublishers.ofByteArray(file)));
  }

  /** A new accommodation with one unit of number 1. */
  long accommodation(String name) {
    Answer made = post("/accommodations", "{\"name\":\"" + name + "\"}");
    if (made.status() != 201) {
      throw new IllegalStateException("No accommodation: " + made);
    }
    return made.object().getInt("id");
  }

  Answer reserve(long accomId, String checkIn, String checkOut) {
    return post(
        "/reservations",
        """
        {"accomId":%d,"accomNum":1,"checkIn":"%s","checkOut":"%s"}\
        """
            .formatted(accomId, checkIn, checkOut));
  }

  Answer link(long accomId, String url) {
    return link(accomId, "Elsewhere", url);
  }

  Answer link(long accomId, String name, String url) {
    return post(
        "/links",
        """
        {"accomId":%d,"accomNum":1,"name":"%s","url":"%s"}\
        """
            .formatted(accomId, name, url));
  }

  Answer set(String option, String value) {
    return patch("/settings", "{\"" + option + "\":\"" + value + "\"}");
  }

  private HttpRequest.Builder json(String method, String path, String json) {
    return server
        .asAdmin("/api" + path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(json));
  }

  private Answer send(HttpRequest.Builder request) {
    HttpResponse<String> response = server.send(request);
    if (response.body().isBlank()) {
      return new Answer(response.statusCode(), JsonObject.EMPTY_JSON_OBJECT);
    }
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return new Answer(response.statusCode(), reader.read());
    } catch (JsonException notJson) {
      throw new IllegalStateException(response.statusCode() + ": " + response.body(), notJson);
    }
  }
}
