package ee.hbook.reservation.http;

import ee.hbook.reservation.planning.PlanningBar;
import ee.hbook.reservation.planning.PlanningDay;
import ee.hbook.reservation.planning.PlanningEntry;
import ee.hbook.reservation.planning.PlanningPage;
import ee.hbook.reservation.planning.PlanningPart;
import ee.hbook.reservation.planning.PlanningRow;
import ee.hbook.reservation.planning.PlanningUnit;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The planning as {@code planning.js} reads it; days are counted from the first one asked for. */
final class PlanningJson {

  private PlanningJson() {}

  static byte[] bytes(PlanningPage page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.createGenerator(bytes)) {
      json.writeStartObject();
      json.write("from", page.view().from().toString());
      json.write("first", page.view().first());
      json.write("units", page.units());
      json.writeStartArray("rows");
      page.rows().forEach(row -> write(json, row, page.view().from()));
      json.writeEnd();
      json.writeEnd();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, PlanningRow row, LocalDate from) {
    json.writeStartObject();
    json.write("unit", row.unit().id().toString());
    json.write("type", row.unit().accommodation());
    json.write("name", row.unit().name());
    json.write("briefType", row.unit().briefAccommodation());
    json.write("briefName", row.unit().briefName());
    json.write("lanes", row.lanes());
    json.writeStartArray("bars");
    row.bars().forEach(bar -> write(json, bar, from));
    json.writeEnd();
    row.unit().hours().ifPresent(hours -> write(json, hours, row, from));
    json.writeEnd();
  }

  private static void write(
      JsonGenerator json, PlanningUnit.Hours hours, PlanningRow row, LocalDate from) {
    json.writeStartObject("hours");
    json.write("first", hours.first());
    json.write("last", hours.last());
    json.writeStartArray("days");
    for (PlanningDay day : row.days()) {
      json.writeStartObject();
      json.write("day", ChronoUnit.DAYS.between(from, day.day()));
      json.writeStartArray("parts");
      day.parts().forEach(part -> write(json, part, day.day()));
      json.writeEnd();
      json.writeEnd();
    }
    json.writeEnd();
    json.writeEnd();
  }

  private static void write(JsonGenerator json, PlanningPart part, LocalDate day) {
    PlanningEntry entry = part.entry();
    json.writeStartObject();
    write(json, entry);
    json.write("from", ChronoUnit.MINUTES.between(day.atStartOfDay(), part.span().start()));
    json.write("to", ChronoUnit.MINUTES.between(day.atStartOfDay(), part.span().end()));
    if (part.disputed()) {
      json.write("disputed", true);
    }
    json.writeEnd();
  }

  private static void write(JsonGenerator json, PlanningBar bar, LocalDate from) {
    PlanningEntry entry = bar.entry();
    json.writeStartObject();
    write(json, entry);
    json.write("day", ChronoUnit.DAYS.between(from, entry.nights().getStart()));
    json.write(
        "nights", ChronoUnit.DAYS.between(entry.nights().getStart(), entry.nights().getEnd()));
    json.write("lane", bar.lane());
    if (bar.disputed()) {
      json.write("disputed", true);
    }
    json.writeEnd();
  }

  private static void write(JsonGenerator json, PlanningEntry entry) {
    json.write("kind", entry.kind().word());
    json.write("id", entry.id());
    if (!entry.label().isEmpty()) {
      json.write("label", entry.label());
    }
    if (!entry.calendar().isEmpty()) {
      json.write("calendar", entry.calendar());
    }
    entry.groupId().ifPresent(group -> json.write("group", group));
  }
}
