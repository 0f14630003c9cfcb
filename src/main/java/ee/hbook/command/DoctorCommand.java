package ee.hbook.command;

import ee.hbook.command.api.Api;
import ee.hbook.command.api.Call;
import ee.hbook.command.api.Refused;
import ee.hbook.command.doctor.Diagnosis;
import ee.hbook.command.doctor.Finding;
import ee.hbook.command.table.Rows;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Looks a house over. */
@Command(
    name = "doctor",
    description =
        "Looks a house over: health, version, clock, how it is reached from outside, links in"
            + " trouble and what needs a person. 1 where something is bad.")
final class DoctorCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final Listing listing = new Listing();

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Api api = session.api();
    Stream<Supplier<List<Finding>>> looks =
        Stream.of(
            () -> health(api, "live"),
            () -> health(api, "ready"),
            () -> version(api),
            () -> List.of(clock(api)),
            () -> List.of(Diagnosis.encryption(api.house().isInTheClear())),
            () -> selfCheck(api),
            () -> Diagnosis.links(api.list(Call.api("links"))),
            () -> Diagnosis.needs(api.list(Call.api("needs"))));
    List<Finding> findings = looks.flatMap(look -> found(look).stream()).toList();
    listing.show(
        session,
        "check",
        List.of("check", "result", "detail"),
        findings.stream().map(DoctorCommand::row).toList());
    return findings.stream().anyMatch(each -> each.result() == Finding.Result.bad)
        ? ExitCode.SOFTWARE
        : ExitCode.OK;
  }

  /** A look that is refused is a finding, too: the others go on. */
  private static List<Finding> found(Supplier<List<Finding>> look) {
    try {
      return look.get();
    } catch (Refused why) {
      return List.of(
          new Finding(
              "answer", Finding.Result.bad, Optional.ofNullable(why.getMessage()).orElse("")));
    }
  }

  private static JsonObject row(Finding finding) {
    return new Body()
        .put("check", finding.check())
        .put("result", finding.result())
        .put("detail", finding.detail())
        .json();
  }

  private static List<Finding> health(Api api, String check) {
    HttpResponse<byte[]> answer = api.ask(new Call("health/" + check, Map.of()));
    return Diagnosis.health(check, answer.statusCode(), object(answer.body()));
  }

  private static JsonObject object(byte[] body) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException another) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  private static List<Finding> version(Api api) {
    JsonObject about = api.get(Call.api()).asJsonObject();
    return List.of(Diagnosis.version(Rows.text(about, "version"), Hbook.Release.ours()));
  }

  private static List<Finding> selfCheck(Api api) {
    return Diagnosis.selfCheck(
        api.send("POST", Call.api("self-check"), JsonValue.NULL).asJsonObject());
  }

  private Finding clock(Api api) {
    Instant asked = session.clock().instant();
    HttpResponse<byte[]> answer = api.ask(new Call("health/live", Map.of()));
    return Diagnosis.clock(
        answer.headers().firstValue("Date").flatMap(DoctorCommand::instant),
        asked,
        session.clock().instant());
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
