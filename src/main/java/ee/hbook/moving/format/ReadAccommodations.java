package ee.hbook.moving.format;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Slug;
import ee.hbook.accommodation.Unit;
import ee.hbook.moving.LeftOut.Kind;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads accommodations: posts of WordPress with their meta, and the names of units. */
final class ReadAccommodations {

  private static final int MOST_UNITS = 1000;
  private static final int LONGEST_NOTATION = 1000;

  private static final Set<String> UNDERSTOOD =
      Set.of(
          "accom_quantity",
          "accom_num_name",
          "accom_num_name_index",
          "accom_short_name",
          "accom_preparation_time",
          "accom_to_block",
          "hbook_ee_preparation_before",
          "hbook_ee_preparation_after");

  private final Document document;
  private final List<Row> names;
  private final Tally tally;

  ReadAccommodations(Document document, List<Row> names, Tally tally) {
    this.document = document;
    this.names = names;
    this.tally = tally;
  }

  List<Accommodation> all() {
    Map<Long, Accommodation> read = new TreeMap<>();
    document
        .entries("accom")
        .forEach(
            (key, value) -> {
              if (value instanceof JsonObject entry) {
                read(key, entry, read);
              } else {
                tally.add(Kind.ACCOMMODATION, key);
              }
            });
    return List.copyOf(read.values());
  }

  private void read(String key, JsonObject entry, Map<Long, Accommodation> read) {
    Row post = part(entry, "post_info");
    Row meta = part(entry, "post_meta");
    OptionalLong id = post.number("ID");
    if (id.isEmpty()) {
      id = Row.whole(key);
    }
    String name = Row.cut(HtmlText.plain(post.text("post_title")).strip(), 200);
    boolean gone = Set.of("trash", "auto-draft", "inherit").contains(post.text("post_status"));
    if (id.isEmpty() || id.getAsLong() < 1 || gone || read.containsKey(id.getAsLong())) {
      tally.add(Kind.ACCOMMODATION, name.isEmpty() ? key : name);
      return;
    }
    long accomId = id.getAsLong();
    String shown = name.isEmpty() ? Long.toString(accomId) : name;
    read.put(
        accomId,
        new Accommodation(
            accomId,
            shown,
            slug(post.text("post_name"), shown, accomId),
            Row.cut(HtmlText.plain(meta.text("accom_short_name")).strip(), 50),
            HoursOfFile.grain(meta),
            preparation(meta),
            HoursOfFile.read(meta),
            linked(meta, accomId),
            units(accomId, meta)));
    meta.json().keySet().stream()
        .filter(each -> !each.startsWith("_") && !isUnderstood(each) && meta.says(each))
        .forEach(each -> tally.add(Kind.ACCOMMODATION_FIELD, each));
  }

  private static boolean isUnderstood(String name) {
    return UNDERSTOOD.contains(name) || HoursOfFile.NAMES.contains(name);
  }

  private static Row part(JsonObject entry, String name) {
    JsonValue part = entry.get(name);
    return new Row(part instanceof JsonObject object ? object : entry);
  }

  private static String slug(String written, String name, long accomId) {
    String slug;
    try {
      slug = Slug.of(URLDecoder.decode(written, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException brokenEscapes) {
      slug = Slug.of(written);
    }
    slug = slug.isEmpty() ? Slug.of(name) : slug;
    return slug.isEmpty() ? Long.toString(accomId) : Row.cut(slug, 200);
  }

  private PreparationNights preparation(Row meta) {
    long wanted = meta.number("accom_preparation_time").orElse(0);
    if (wanted > PreparationNights.MOST || wanted < 0) {
      tally.add(Kind.ACCOMMODATION_FIELD, "accom_preparation_time = " + wanted);
    }
    int both = (int) Math.clamp(wanted, 0, PreparationNights.MOST);
    return new PreparationNights(
        side(meta, "hbook_ee_preparation_before", both),
        side(meta, "hbook_ee_preparation_after", both));
  }

  private static int side(Row meta, String name, int both) {
    return meta.says(name) || meta.text(name).equals("0")
        ? meta.count(name, 0, PreparationNights.MOST)
        : both;
  }

  private List<LinkedAccommodation> linked(Row meta, long accomId) {
    String written = meta.text("accom_to_block").replaceAll("\\s", "");
    try {
      List<LinkedAccommodation> linked =
          LinkedAccommodation.parse(written).stream()
              .filter(each -> each.accomId() != accomId)
              .toList();
      if (LinkedAccommodation.format(linked).length() <= LONGEST_NOTATION) {
        return linked;
      }
    } catch (IllegalArgumentException malformed) {
      tally.add(Kind.ACCOMMODATION_FIELD, "accom_to_block = " + written);
      return List.of();
    }
    tally.add(Kind.ACCOMMODATION_FIELD, "accom_to_block");
    return List.of();
  }

  private List<Unit> units(long accomId, Row meta) {
    Map<Integer, Unit> units = new TreeMap<>();
    for (Row row : names) {
      int num = row.count("accom_num", 0, Integer.MAX_VALUE);
      if (row.number("accom_id").orElse(0) == accomId && num > 0 && units.size() < MOST_UNITS) {
        String name = Row.cut(HtmlText.plain(row.text("num_name")).strip(), 50);
        units.put(num, new Unit(num, name.isEmpty() ? Integer.toString(num) : name));
      }
    }
    if (units.isEmpty()) {
      int quantity = meta.count("accom_quantity", 1, MOST_UNITS);
      return IntStream.rangeClosed(1, quantity)
          .mapToObj(num -> new Unit(num, Integer.toString(num)))
          .toList();
    }
    List<Unit> inOrder = new ArrayList<>(units.values());
    inOrder.sort(Comparator.comparingInt(Unit::num));
    return inOrder;
  }
}
