package ee.hbook.moving.format;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.Unit;
import ee.hbook.config.Worded;
import ee.hbook.moving.FileLink;
import ee.hbook.moving.HouseFile;
import ee.hbook.settings.Option;
import ee.hbook.settings.Options;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a settings file in HBook's shape: numbers as texts, as PHP writes them, and columns of
 * HBook's tables only. What HBook has no place for stands under {@code hbook_ee}, which HBook
 * passes over.
 */
final class WriteSettings {

  static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private final HouseFile house;

  WriteSettings(HouseFile house) {
    this.house = house;
  }

  byte[] bytes() {
    JsonObjectBuilder tables =
        JSON.createObjectBuilder().add("accom_num_name", names()).add("ical", links());
    JsonObjectBuilder own = JSON.createObjectBuilder().add("version", "1").add("links", ownLinks());
    if (!house.stays().isEmpty() || !house.blocks().isEmpty()) {
      new WriteStays(house).into(tables, own);
    }
    return JSON.createObjectBuilder()
        .add("accom", accommodations())
        .add("tables", tables)
        .add("options", options())
        .add("hbook_ee", own)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private JsonObjectBuilder accommodations() {
    JsonObjectBuilder all = JSON.createObjectBuilder();
    house.accommodations().forEach(each -> all.add(Long.toString(each.id()), post(each)));
    return all;
  }

  private static JsonObjectBuilder post(Accommodation accommodation) {
    int before = accommodation.preparation().before();
    int after = accommodation.preparation().after();
    JsonObjectBuilder meta =
        JSON.createObjectBuilder()
            .add("accom_quantity", Integer.toString(accommodation.units().size()))
            .add(
                "accom_num_name_index",
                Integer.toString(
                    accommodation.units().stream().mapToInt(Unit::num).max().orElse(0)))
            .add("accom_short_name", accommodation.shortName().replace("&", "&amp;"))
            .add("accom_preparation_time", Integer.toString(Math.max(before, after)))
            .add("accom_to_block", LinkedAccommodation.format(accommodation.linked()))
            .add("hbook_ee_preparation_before", Integer.toString(before))
            .add("hbook_ee_preparation_after", Integer.toString(after));
    if (accommodation.grain() == Grain.QUARTER_HOUR) {
      HoursOfFile.write(meta, accommodation.hours());
    }
    return JSON.createObjectBuilder()
        .add(
            "post_info",
            JSON.createObjectBuilder()
                .add("ID", Long.toString(accommodation.id()))
                .add("post_author", "1")
                .add("post_title", accommodation.name().replace("&", "&amp;"))
                .add("post_name", accommodation.slug())
                .add("post_content", "")
                .add("post_excerpt", "")
                .add("post_status", "publish")
                .add("comment_status", "closed")
                .add("ping_status", "closed")
                .add("post_type", "hb_accommodation"))
        .add("post_meta", meta);
  }

  private JsonArrayBuilder names() {
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    for (Accommodation accommodation : house.accommodations()) {
      for (Unit unit : accommodation.units()) {
        rows.add(
            JSON.createObjectBuilder()
                .add("accom_id", Long.toString(accommodation.id()))
                .add("accom_num", Integer.toString(unit.num()))
                .add("num_name", unit.name().replace("&", "&amp;")));
      }
    }
    return rows;
  }

  private JsonArrayBuilder links() {
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    for (FileLink link : house.links()) {
      rows.add(
          JSON.createObjectBuilder()
              .add("synchro_id", link.synchroId())
              .add("synchro_url", link.url())
              .add("accom_id", Long.toString(link.unit().accomId()))
              .add("accom_num", Integer.toString(link.unit().accomNum()))
              .add("calendar_id", link.signature())
              .add("calendar_name", link.name()));
    }
    return rows;
  }

  private JsonObjectBuilder ownLinks() {
    JsonObjectBuilder all = JSON.createObjectBuilder();
    for (FileLink link : house.links()) {
      all.add(
          link.synchroId(),
          JSON.createObjectBuilder()
              .add("number", number(link))
              .add("enabled", yesNo(link.enabled()))
              .add("exported", yesNo(link.exported()))
              .add("blocked", link.settings().blocked().map(Worded::word).orElse(""))
              .add("vanished", link.settings().vanished().map(Worded::word).orElse(""))
              .add("last_night", yesNo(link.settings().lastNight()))
              .add("ignore_phrases", String.join("\n", link.settings().ignorePhrases())));
    }
    return all;
  }

  private static String number(FileLink link) {
    return link.number().isPresent() ? Long.toString(link.number().getAsLong()) : "";
  }

  private JsonObjectBuilder options() {
    JsonObjectBuilder all = JSON.createObjectBuilder();
    for (Option option : Options.ALL) {
      if (house.options().containsKey(option.name())) {
        all.add(option.name(), Objects.requireNonNull(house.options().get(option.name())));
      }
    }
    return all;
  }

  static String yesNo(boolean truth) {
    return truth ? "yes" : "no";
  }
}
