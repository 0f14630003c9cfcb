package ee.hbook.moving.format;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Worded;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.LinkSettings;
import ee.hbook.moving.FileLink;
import ee.hbook.moving.LeftOut.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the table {@code ical}. */
final class ReadLinks {

  /** What every reader of JSON can have as a number. */
  private static final long MOST = (1L << 53) - 1;

  private final Document document;
  private final Tally tally;

  ReadLinks(Document document, Tally tally) {
    this.document = document;
    this.tally = tally;
  }

  List<FileLink> all(List<Row> rows) {
    List<FileLink> links = new ArrayList<>();
    for (Row row : rows) {
      String name = Row.cut(row.text("calendar_name").strip(), 40).strip();
      String shown = name.isEmpty() ? "iCal" : name;
      long accomId = row.number("accom_id").orElse(0);
      int num = row.count("accom_num", 0, Integer.MAX_VALUE);
      if (accomId < 1 || num < 1) {
        tally.add(Kind.LINK_PLACE, shown);
      } else if (isAddress(row.text("synchro_url"))) {
        links.add(link(row, new UnitId(accomId, num), shown));
      } else {
        tally.add(Kind.LINK_ADDRESS, shown);
      }
    }
    return links;
  }

  private FileLink link(Row row, UnitId unit, String name) {
    String id = row.text("synchro_id");
    Row own = document.own("links", id);
    return new FileLink(
        number(own),
        id,
        unit,
        name,
        row.text("synchro_url").strip(),
        row.text("calendar_id", 256),
        !own.text("enabled").equals("no"),
        !own.text("exported").equals("no"),
        new LinkSettings(
            choice(LinkSettings.Blocked.values(), own.text("blocked")),
            choice(LinkSettings.Vanished.values(), own.text("vanished")),
            own.text("last_night").equals("yes"),
            own.text("ignore_phrases").lines().filter(line -> !line.isBlank()).toList()));
  }

  private static OptionalLong number(Row own) {
    OptionalLong number = own.number("number");
    return number.isPresent() && number.getAsLong() > 0 && number.getAsLong() <= MOST
        ? number
        : OptionalLong.empty();
  }

  private static <E extends Worded> Optional<E> choice(E[] all, String word) {
    for (E each : all) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static boolean isAddress(String url) {
    try {
      LinkAddress.parse(url);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
