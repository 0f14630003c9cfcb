package ee.hbook.notification.format;

import ee.hbook.notification.outbox.Alarm;
import ee.hbook.notification.outbox.AlarmFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Alarms in the form that Standard Webhooks recommends: type, timestamp, data. */
@ApplicationScoped
public class AlarmJson implements AlarmFormat {

  @Override
  public String json(Alarm alarm) {
    JsonArrayBuilder nights = Json.createArrayBuilder();
    alarm
        .nights()
        .forEach(
            each ->
                nights.add(
                    Json.createObjectBuilder()
                        .add("checkIn", each.getStart().toString())
                        .add("checkOut", each.getEnd().toString())));
    JsonObjectBuilder data = Json.createObjectBuilder().add("title", alarm.title());
    add(data, "what", alarm.what());
    add(data, "code", alarm.code());
    add(data, "calendar", alarm.calendar());
    add(data, "place", alarm.place());
    alarm.since().ifPresent(since -> data.add("since", since.toString()));
    data.add("nights", nights).add("page", alarm.page());
    return Json.createObjectBuilder()
        .add("type", alarm.type().word())
        .add("timestamp", alarm.at().toString())
        .add("data", data)
        .build()
        .toString();
  }

  private static void add(JsonObjectBuilder data, String name, String text) {
    if (!text.isEmpty()) {
      data.add(name, text);
    }
  }
}
