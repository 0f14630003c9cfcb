package ee.hbook.monitoring.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.monitoring.HouseFigures;
import ee.hbook.monitoring.application.Pulse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code server-config} draws and watches is what the application tells. */
class ServerConfigTest {

  private static final Path CONFIG = Path.of("server-config");
  private static final Pattern METRIC = Pattern.compile("\\b(?:hbook|jvm|process)_[a-z_]+\\b");

  @Test
  void theDashboardDrawsWhatThereIs() throws IOException {
    assertThat(told()).containsAll(metricsIn(String.join("\n", expressions(dashboard()))));
  }

  @Test
  void theAlertsWatchWhatThereIs() throws IOException {
    assertThat(told()).containsAll(metricsIn(alerts()));
  }

  @Test
  void everyFigureOfHBookIsDrawn() throws IOException {
    Set<String> drawn = metricsIn(String.join("\n", expressions(dashboard())));
    assertThat(told())
        .filteredOn(name -> name.startsWith("hbook_") && !name.matches(".*_(sum|count)"))
        .allSatisfy(name -> assertThat(drawn).contains(name));
  }

  @Test
  void everyPanelHasItsPlaceAndAsksTheChosenSource() throws IOException {
    List<JsonObject> panels = dashboard().getJsonArray("panels").getValuesAs(JsonObject.class);
    assertThat(panels).extracting(panel -> panel.getInt("id")).doesNotHaveDuplicates();
    assertThat(panels).extracting(panel -> panel.getJsonObject("gridPos")).doesNotHaveDuplicates();
    assertThat(panels)
        .filteredOn(panel -> !panel.getString("type").equals("row"))
        .allSatisfy(
            panel ->
                assertThat(panel.getJsonObject("datasource").getString("uid"))
                    .isEqualTo("${datasource}"));
  }

  @Test
  void theDocumentationNamesEveryFigure() throws IOException {
    assertThat(told())
        .filteredOn(name -> name.startsWith("hbook_"))
        .extracting(name -> name.replaceFirst("_(bucket|sum|count)$", ""))
        .allSatisfy(
            name -> assertThat(Files.readString(Path.of("docs/monitoring.md"))).contains(name));
  }

  /** The names of all samples of a house in which something stands everywhere. */
  private static Set<String> told() {
    byte[] text =
        new NodeMeters(new Pulse())
            .expose(
                HouseFigures.of(
                    List.of(),
                    Duration.ofMinutes(15),
                    List.of(),
                    List.of(),
                    Map.of("invalid_url", 1L),
                    Instant.EPOCH),
                "")
            .body();
    return new String(text, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[ {]", 2)[0])
        .collect(Collectors.toSet());
  }

  private static Set<String> metricsIn(String text) {
    Set<String> names =
        METRIC.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    assertThat(names).isNotEmpty();
    return names;
  }

  private static String alerts() throws IOException {
    return Files.readString(CONFIG.resolve("prometheus/alerts.yml"));
  }

  private static JsonObject dashboard() throws IOException {
    try (JsonReader reader =
        Json.createReader(Files.newBufferedReader(CONFIG.resolve("grafana/hbook.json")))) {
      return reader.readObject();
    }
  }

  private static List<String> expressions(JsonValue part) {
    List<String> found = new ArrayList<>();
    switch (part.getValueType()) {
      case OBJECT ->
          part.asJsonObject()
              .forEach(
                  (key, value) -> {
                    if (key.equals("expr") && value instanceof JsonString text) {
                      found.add(text.getString());
                    } else {
                      found.addAll(expressions(value));
                    }
                  });
      case ARRAY -> part.asJsonArray().forEach(each -> found.addAll(expressions(each)));
      case STRING, NUMBER, TRUE, FALSE, NULL -> {}
    }
    return found;
  }
}
