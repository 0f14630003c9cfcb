package ee.hbook.moving.format;

import ee.hbook.moving.LeftOut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a file holds and nobody takes over. */
final class Tally {

  private final Map<Thing, Integer> counts = new LinkedHashMap<>();

  void add(LeftOut.Kind kind, String name) {
    add(kind, name, 1);
  }

  void add(LeftOut.Kind kind, String name, int count) {
    if (count > 0) {
      counts.merge(new Thing(kind, Row.cut(name, 200)), count, Integer::sum);
    }
  }

  List<LeftOut> all() {
    return counts.entrySet().stream()
        .map(each -> new LeftOut(each.getKey().kind(), each.getKey().name(), each.getValue()))
        .toList();
  }

  private record Thing(LeftOut.Kind kind, String name) {}
}
