package ee.hbook.sync.record.jpa;

import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Former;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.Proof;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;

/** A claim as a run keeps it on record; what it held stands beside it. */
final class RecordedClaim {

  private RecordedClaim() {}

  static JsonObject object(Claim claim) {
    JsonObjectBuilder object =
        RecordedJson.object().add("id", claim.id()).add("identity", claim.identity());
    RecordedJson.addSpan(object, claim.span());
    object
        .add("kind", claim.kind().word())
        .add("role", claim.role().word())
        .add("firstSeen", claim.firstSeen().toString())
        .add("lastSeen", claim.lastSeen().toString());
    claim.absence().ifPresent(proof -> object.add("absence", proof(proof)));
    claim.outlived().ifPresent(proof -> object.add("outliving", proof(proof)));
    claim.former().ifPresent(former -> object.add("former", former(former)));
    RecordedJson.add(object, "reservation", claim.reservationId());
    claim
        .given()
        .ifPresent(
            span -> {
              JsonObjectBuilder given = RecordedJson.object();
              RecordedJson.addSpan(given, span);
              object.add("given", given);
            });
    return object.build();
  }

  /** What was recorded before there were claims says less. */
  static Claim read(JsonObject object) {
    return new Claim(
        object.getJsonNumber("id").longValueExact(),
        object.getString("identity"),
        RecordedJson.span(object),
        EventKind.valueOf(object.getString("kind", "unclear").toUpperCase(Locale.ROOT)),
        Claim.Role.valueOf(object.getString("role").toUpperCase(Locale.ROOT)),
        RecordedJson.instant(object, "firstSeen"),
        RecordedJson.instant(object, "lastSeen"),
        RecordedJson.inner(object, "absence", RecordedClaim::proof),
        RecordedJson.inner(object, "outliving", RecordedClaim::proof),
        RecordedJson.inner(object, "former", RecordedClaim::former),
        RecordedJson.number(object, "reservation"),
        RecordedJson.inner(object, "given", RecordedJson::span),
        List.of());
  }

  private static JsonObjectBuilder proof(Proof proof) {
    return RecordedJson.object()
        .add("looks", proof.looks())
        .add("since", proof.since().toString())
        .add("last", proof.last().toString())
        .add("answers", proof.answers())
        .add("answer", proof.answer())
        .add("guarded", proof.guarded());
  }

  private static Proof proof(JsonObject object) {
    return new Proof(
        object.getInt("looks"),
        RecordedJson.instant(object, "since"),
        RecordedJson.instant(object, "last"),
        object.getInt("answers"),
        object.getString("answer"),
        object.getBoolean("guarded"));
  }

  private static JsonObjectBuilder former(Former former) {
    JsonObjectBuilder object = RecordedJson.object().add("held", former.held());
    RecordedJson.addSpan(object, former.span());
    return object.add("proof", proof(former.proof()));
  }

  private static Former former(JsonObject object) {
    return new Former(
        RecordedJson.span(object), object.getBoolean("held"), proof(object.getJsonObject("proof")));
  }
}
