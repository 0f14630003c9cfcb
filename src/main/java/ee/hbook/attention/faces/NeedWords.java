package ee.hbook.attention.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.account.Capability;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedList.PutOff;
import ee.hbook.attention.Party;
import ee.hbook.attention.Remedy;
import ee.hbook.attention.Remedy.Outside;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.attention.Snooze;
import ee.hbook.attention.faces.NeedRow.PartyRow;
import ee.hbook.attention.faces.NeedRow.PressRow;
import ee.hbook.attention.faces.NeedRow.WayRow;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.faces.Screen;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts facts into the reader's words.
 *
 * @param house the accommodations, for their names
 * @param zone the property's zone
 * @param root where the pages are
 * @param may what the reader may do
 */
record NeedWords(List<Accommodation> house, ZoneId zone, String root, Predicate<Capability> may) {

  private static final int SHOWN = 4;

  NeedRow row(Need need) {
    return row(need, "");
  }

  NeedRow row(PutOff putOff) {
    Snooze snooze = putOff.snooze();
    String key = snooze.why().isEmpty() ? "need_put_off" : "need_put_off_why";
    String by = snooze.by().isEmpty() ? Screen.text("log_by_site") : snooze.by();
    return row(
        putOff.need(), Screen.text(key, Screen.moment(snooze.until(), zone), by, snooze.why()));
  }

  private NeedRow row(Need need, String putOff) {
    return new NeedRow(
        need,
        subject(need),
        Screen.text("need_since", Screen.moment(need.since(), zone)),
        nights(need),
        need.parties().stream().map(this::party).toList(),
        remedies(need)
            .filter(Press.class::isInstance)
            .map(remedy -> PressRow.of((Press) remedy))
            .toList(),
        remedies(need).flatMap(this::way).toList(),
        putOff);
  }

  private Stream<Remedy> remedies(Need need) {
    return need.remedies().stream().filter(remedy -> may.test(remedy.needed()));
  }

  private Stream<WayRow> way(Remedy remedy) {
    return switch (remedy) {
      case Page page -> Stream.of(WayRow.of(page, root));
      case Outside outside -> Stream.of(WayRow.of(outside));
      case Press press -> Stream.empty();
    };
  }

  private PartyRow party(Party party) {
    String number = party.code().isEmpty() ? "" : Screen.text("need_party_number", party.code());
    String who =
        party
            .guest()
            .map(guest -> number.isEmpty() ? guest : guest + ", " + number)
            .orElse(number.isEmpty() ? Screen.text("need_no_guest") : number);
    return new PartyRow(
        who,
        channel(party.channel()),
        Screen.text(TimeWords.of(party.span())),
        Screen.text("notice_first_seen", Screen.moment(party.firstSeen(), zone)),
        party.reservation().isPresent() && may.test(Capability.READ_RESERVATIONS)
            ? root + "/reservations.xhtml?reservation=" + party.reservation().getAsLong()
            : "");
  }

  private static String channel(String source) {
    return switch (source) {
      case "website", "blocked", "automatic", "preparation" -> Screen.text("need_party_" + source);
      default -> source;
    };
  }

  private String subject(Need need) {
    String place = need.unit().map(unit -> Accommodation.place(house, unit)).orElse("");
    if (need.calendar().isEmpty()) {
      return place;
    }
    return place.isEmpty()
        ? need.calendar()
        : Screen.text("notice_subject", need.calendar(), place);
  }

  private List<String> nights(Need need) {
    List<String> shown =
        new ArrayList<>(need.nights().stream().limit(SHOWN).map(Screen::nights).toList());
    if (need.nights().size() > SHOWN) {
      shown.add(Screen.text("notice_and_more", need.nights().size() - SHOWN));
    }
    return shown;
  }
}
