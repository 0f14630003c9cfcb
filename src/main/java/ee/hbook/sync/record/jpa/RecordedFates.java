package ee.hbook.sync.record.jpa;

import ee.hbook.config.jpa.SayingOnRecord;
import ee.hbook.sync.record.SyncReport.Fate;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of every event of a run, as it is kept on record. */
final class RecordedFates {

  private RecordedFates() {}

  /** As many as fit, in their order; those of unchanged events are the first to be left out. */
  static String write(List<Fate> fates, int most) {
    List<String> written =
        fates.stream().map(RecordedFates::object).map(JsonObject::toString).toList();
    Set<Integer> kept = new HashSet<>();
    int room = most - "[]".length();
    for (boolean unchanged : new boolean[] {false, true}) {
      for (int i = 0; i < written.size(); i++) {
        int length = written.get(i).length() + 1;
        if (isUnchanged(fates.get(i)) == unchanged && length <= room) {
          kept.add(i);
          room -= length;
        }
      }
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      if (kept.contains(i)) {
        texts.add(written.get(i));
      }
    }
    return "[" + String.join(",", texts) + "]";
  }

  static List<Fate> read(String text) {
    return RecordedJson.list(RecordedJson.parse(text), RecordedFates::fate);
  }

  private static boolean isUnchanged(Fate fate) {
    return fate.word().equals("unchanged");
  }

  private static JsonObject object(Fate fate) {
    JsonObjectBuilder object = RecordedJson.object().add("uid", fate.uid());
    fate.span().ifPresent(span -> RecordedJson.addSpan(object, span));
    object.add("word", fate.word()).add("detail", fate.detail());
    fate.why().ifPresent(why -> object.add("why", SayingOnRecord.write(why)));
    return object.build();
  }

  private static Fate fate(JsonObject object) {
    return new Fate(
        object.getString("uid"),
        object.containsKey("checkIn") ? Optional.of(RecordedJson.span(object)) : Optional.empty(),
        object.getString("word"),
        object.getString("detail"),
        RecordedJson.inner(object, "why", SayingOnRecord::read));
  }
}
