package ee.hbook.outlook.setup.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.link.OutlookRoom;
import ee.hbook.outlook.notice.SubscriptionState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How soon what happens in a room is known here, as the page shows it.
 *
 * @param soon in a word or two
 * @param chip a class of the style sheet
 * @param words the same in a sentence, with the reason
 * @param since since when; empty when that is not known
 * @param last when the last notice came; empty where none is expected
 * @param troubled the number of its link, when that is to be looked at; else 0
 */
public record RoomNews(
    String soon, String chip, String words, String since, String last, long troubled) {

  static RoomNews of(SubscriptionState state, ZoneId zone) {
    return new RoomNews(
        switch (state.way()) {
          case TOLD -> Screen.text("outlook_news_at_once");
          case ASKED, REFUSED, UNREACHABLE ->
              Screen.text("outlook_news_by_looking", OutlookRoom.FREQUENCY.toMinutes());
          case TROUBLED -> Screen.text("outlook_news_troubled");
          case OFF -> Screen.text("outlook_news_off");
        },
        switch (state.way()) {
          case TOLD -> "hb-chip-confirmed";
          case ASKED, REFUSED, UNREACHABLE -> "hb-chip-pending";
          case TROUBLED -> "hb-chip-error";
          case OFF -> "hb-chip-cancelled";
        },
        Screen.text(state.words()),
        moment("outlook_news_since", state.since(), zone),
        moment("outlook_news_last", state.toldOn(), zone),
        state.way() == SubscriptionState.Way.TROUBLED ? state.link() : 0);
  }

  private static String moment(String key, Optional<Instant> when, ZoneId zone) {
    return when.map(moment -> Screen.text(key, Screen.moment(moment, zone))).orElse("");
  }
}
