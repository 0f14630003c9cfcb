package ee.hbook.command.doctor;

import ee.hbook.command.doctor.Finding.Result;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges what a house answers. */
public final class Diagnosis {

  /** A header tells whole seconds, and an answer takes its time. */
  private static final Duration CLOSE = Duration.ofSeconds(5);

  private static final Duration FAR = Duration.ofMinutes(1);

  private static final Set<String> WORKING = Set.of("active", "degraded", "verifying");

  private Diagnosis() {}

  /**
   * What health says.
   *
   * @param check {@code live} or {@code ready}
   * @param status the HTTP status
   * @param health the document; an empty object where there is none
   * @return a finding for each of its checks, or one for the whole
   */
  public static List<Finding> health(String check, int status, JsonObject health) {
    if (health.get("checks") instanceof JsonArray all && !all.isEmpty()) {
      return all.getValuesAs(JsonObject.class).stream()
          .map(
              each ->
                  Finding.of(
                      check + ": " + Rows.text(each, "name"),
                      Rows.text(each, "status").equals("UP"),
                      data(each.get("data"))))
          .toList();
    }
    return List.of(Finding.of(check, status == 200, "answers " + status));
  }

  private static String data(@Nullable JsonValue data) {
    return data instanceof JsonObject told
        ? told.entrySet().stream().map(Diagnosis::inWords).collect(Collectors.joining(", "))
        : "";
  }

  private static String inWords(Map.Entry<String, JsonValue> told) {
    JsonValue value = told.getValue();
    return told.getKey()
        + " "
        + (value instanceof JsonString text ? text.getString() : value.toString());
  }

  /**
   * Whether this command belongs to the house.
   *
   * @param theirs the house's version
   * @param ours the command's version
   * @return a warning where they differ
   */
  public static Finding version(String theirs, String ours) {
    return theirs.equals(ours)
        ? new Finding("version", Result.ok, theirs)
        : new Finding(
            "version", Result.warning, "the house is " + theirs + ", this command is " + ours);
  }

  /**
   * Whether the house and this machine have the same time.
   *
   * @param theirs what the house's answer says; empty where it says nothing
   * @param asked when it was asked, here
   * @param answered when the answer was here
   * @return bad from a minute on
   */
  public static Finding clock(Optional<Instant> theirs, Instant asked, Instant answered) {
    if (theirs.isEmpty()) {
      return new Finding("clock", Result.warning, "its answers have no date");
    }
    Instant here = asked.plus(Duration.between(asked, answered).dividedBy(2));
    Duration ahead = Duration.between(here, theirs.get());
    Duration apart = ahead.abs();
    Result result =
        apart.compareTo(CLOSE) <= 0
            ? Result.ok
            : apart.compareTo(FAR) < 0 ? Result.warning : Result.bad;
    return new Finding(
        "clock",
        result,
        result == Result.ok
            ? "as here"
            : apart.toSeconds()
                + " s "
                + (ahead.isNegative() ? "behind" : "ahead of")
                + " this machine");
  }

  /**
   * Whether the password can be read on its way.
   *
   * @param inTheClear whether it goes unencrypted to another machine
   * @return a warning then
   */
  public static Finding encryption(boolean inTheClear) {
    return inTheClear
        ? new Finding("encryption", Result.warning, "passwords go to another machine without TLS")
        : new Finding("encryption", Result.ok, "nobody between reads passwords");
  }

  /**
   * What the house has found out about itself from outside.
   *
   * @param check the answer of its self-check
   * @return a finding for each of its findings
   */
  public static List<Finding> selfCheck(JsonObject check) {
    return check.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
        .map(
            each ->
                new Finding(
                    "from outside: " + Rows.text(each, "subject"),
                    result(Rows.text(each, "verdict")),
                    (Rows.text(each, "message") + " " + Rows.text(each, "todo")).strip()))
        .toList();
  }

  private static Result result(String verdict) {
    return switch (verdict) {
      case "good" -> Result.ok;
      case "wrong" -> Result.bad;
      default -> Result.warning;
    };
  }

  /**
   * The links that fare badly.
   *
   * @param links all of them
   * @return one finding that all are well, or one for each that is not
   */
  public static List<Finding> links(List<JsonObject> links) {
    List<Finding> ill = links.stream().flatMap(Diagnosis::link).toList();
    return ill.isEmpty()
        ? List.of(new Finding("links", Result.ok, "none of " + links.size() + " is in trouble"))
        : ill;
  }

  private static Stream<Finding> link(JsonObject link) {
    String state = Rows.text(link, "state");
    long failures =
        link.get("consecutiveFailures") instanceof JsonNumber number ? number.longValue() : 0;
    if ((state.equals("active") && failures == 0) || state.equals("paused_admin")) {
      return Stream.empty();
    }
    String detail =
        Rows.text(link, "name")
            + " is "
            + state
            + (failures > 0 ? ", " + failures + " times without success" : "")
            + (Rows.text(link, "lastFailure").isEmpty()
                ? ""
                : ": " + Rows.text(link, "lastFailure"));
    return Stream.of(
        new Finding(
            "link " + Rows.text(link, "id"),
            WORKING.contains(state) ? Result.warning : Result.bad,
            detail));
  }

  /**
   * What needs a person.
   *
   * @param needs the entries of the list
   * @return one finding that there is nothing, or one for each that is not put off
   */
  public static List<Finding> needs(List<JsonObject> needs) {
    List<Finding> open =
        needs.stream()
            .filter(each -> Rows.text(each, "snoozedUntil").isEmpty())
            .map(
                each ->
                    new Finding(
                        "needs you: " + Rows.text(each, "kind"),
                        Rows.text(each, "tone").equals("warn") ? Result.warning : Result.bad,
                        Rows.text(each, "text")))
            .toList();
    return open.isEmpty() ? List.of(new Finding("needs you", Result.ok, "nothing")) : open;
  }
}
