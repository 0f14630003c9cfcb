package ee.hbook.config.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the one JSON object that a request's body has to be. */
final class JsonBody {

  static final int MOST_BYTES = 1_000_000;

  private JsonBody() {}

  static JsonObject object(InputStream body) {
    return object(bytes(body));
  }

  static JsonObject objectOrNone(InputStream body) {
    byte[] bytes = bytes(body);
    return bytes.length == 0 ? JsonValue.EMPTY_JSON_OBJECT : object(bytes);
  }

  private static byte[] bytes(InputStream body) {
    byte[] bytes;
    try {
      bytes = body.readNBytes(MOST_BYTES + 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    if (bytes.length > MOST_BYTES) {
      throw new InvalidInput("body", Saying.of("refusal_body_bytes", Integer.toString(MOST_BYTES)));
    }
    return bytes;
  }

  private static JsonObject object(byte[] bytes) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      if (reader.readValue() instanceof JsonObject object) {
        return object;
      }
    } catch (RuntimeException malformedOrTooDeep) { // Parsson's limits are no JsonException
      throw new InvalidInput("body", Saying.of("refusal_body_json"));
    }
    throw new InvalidInput("body", Saying.of("refusal_body_object"));
  }
}
