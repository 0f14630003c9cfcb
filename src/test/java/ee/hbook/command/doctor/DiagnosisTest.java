package ee.hbook.command.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.command.doctor.Finding.Result;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @Test
  void aCheckThatIsDownIsBadAndSaysItsData() {
    assertThat(
            Diagnosis.health(
                "ready",
                503,
                object(
                    """
                    {"status":"DOWN","checks":[{"name":"database","status":"DOWN",
                      "data":{"house":"hotel2","schema":51}}]}\
                    """)))
        .containsExactly(new Finding("ready: database", Result.bad, "house hotel2, schema 51"));
  }

  @Test
  void healthWithoutADocumentIsJudgedByItsStatus() {
    assertThat(Diagnosis.health("live", 404, JsonObject.EMPTY_JSON_OBJECT))
        .containsExactly(new Finding("live", Result.bad, "answers 404"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, ok, as here",
    "4, ok, as here",
    "30, warning, 30 s ahead of this machine",
    "-30, warning, 30 s behind this machine",
    "90, bad, 90 s ahead of this machine"
  })
  void aClockIsComparedWithTheMiddleOfTheQuestion(long ahead, Result result, String detail) {
    assertThat(
            Diagnosis.clock(
                Optional.of(NOW.plusSeconds(ahead)), NOW.minusSeconds(1), NOW.plusSeconds(1)))
        .isEqualTo(new Finding("clock", result, detail));
  }

  @ParameterizedTest
  @CsvSource({"good, ok", "wrong, bad", "unknown, warning"})
  void whatTheHouseFindsOutAboutItselfIsSaidWithWhatToDo(String verdict, Result result) {
    assertThat(
            Diagnosis.selfCheck(
                object(
                    """
                    {"findings":[{"subject":"proxy","verdict":"%s","message":"It is.","todo":"Do."}]}
                    """
                        .formatted(verdict))))
        .containsExactly(new Finding("from outside: proxy", result, "It is. Do."));
  }

  @Test
  void anotherVersionIsAWarning() {
    assertThat(Diagnosis.version("1.1.0", "1.0.0").result()).isEqualTo(Result.warning);
  }

  @ParameterizedTest
  @CsvSource({
    "active, 0, links, ok",
    "paused_admin, 3, links, ok",
    "active, 1, link 5, warning",
    "degraded, 4, link 5, warning",
    "paused_auto, 9, link 5, bad",
    "quarantined, 0, link 5, bad"
  })
  void aLinkIsJudgedByItsStateAndItsFailures(
      String state, int failures, String check, Result result) {
    Finding finding =
        Diagnosis.links(
                List.of(
                    object(
                        "{\"id\":5,\"name\":\"Airbnb\",\"state\":\"%s\",\"consecutiveFailures\":%d}"
                            .formatted(state, failures))))
            .getFirst();
    assertThat(finding.check() + " " + finding.result()).isEqualTo(check + " " + result);
  }

  @Test
  void whatWasPutOffNeedsNobodyNow() {
    assertThat(
            Diagnosis.needs(
                List.of(object("{\"kind\":\"clock\",\"snoozedUntil\":\"2026-12-01T00:00:00Z\"}"))))
        .containsExactly(new Finding("needs you", Result.ok, "nothing"));
  }

  @ParameterizedTest
  @CsvSource({"alarm, bad", "error, bad", "warn, warning"})
  void whatNeedsAPersonIsAsBadAsItsTone(String tone, Result result) {
    assertThat(
            Diagnosis.needs(
                List.of(
                    object(
                        "{\"kind\":\"clock\",\"tone\":\"%s\",\"text\":\"Late\"}".formatted(tone)))))
        .containsExactly(new Finding("needs you: clock", result, "Late"));
  }

  private static JsonObject object(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}
