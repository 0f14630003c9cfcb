package ee.hbook.monitoring.http;

import ee.hbook.monitoring.Health;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** A health as MicroProfile has it, for the server and for whoever asks the application itself. */
final class HealthAnswer {

  private HealthAnswer() {}

  static HealthCheckResponse of(Health health) {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named(health.name()).status(health.up());
    health.data().forEach(answer::withData);
    return answer.build();
  }

  static JsonObject json(Health health) {
    JsonObjectBuilder data = Json.createObjectBuilder();
    health.data().forEach(data::add);
    String status = health.up() ? "UP" : "DOWN";
    return Json.createObjectBuilder()
        .add("status", status)
        .add(
            "checks",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("name", health.name())
                        .add("status", status)
                        .add("data", data)))
        .build();
  }
}
