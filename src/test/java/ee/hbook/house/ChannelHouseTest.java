package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import ee.hbook.house.HouseOfChannels.Ties;
import ee.hbook.notification.Notice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sixty days of a house that is sold by its owner and at two sites that read it and are read by it,
 * with two hundred sales, cancellations, changes and blocks. At the end, when all have been quiet
 * for three days, whatever was sold or blocked is closed everywhere, nobody was told of a double
 * booking that was none, and with feeds per link whatever is closed was sold or blocked by
 * somebody. What the plain feeds leave closed, and which true double bookings were not told, is
 * counted and printed: while channels are not looked at when they read, neither can be none.
 * Another life: {@code -Dchannels.seed}.
 */
class ChannelHouseTest {

  private static final long SEED = Long.getLong("channels.seed", 20261129);
  private static final int DAYS = 60;
  private static final int HAPPENINGS = 200;
  private static final int QUIET = 3;

  @ParameterizedTest
  @CsvSource({
    "false,true,true",
    "false,true,false",
    "false,false,true",
    "false,false,false",
    "true,true,true",
    "true,false,false"
  })
  void whatWasSoldIsClosedEverywhereAndNobodyIsAlarmedInVain(
      boolean perLink, boolean named, boolean passesOn) {
    try (HouseOfChannels house =
        new HouseOfChannels(new Ties(perLink, named, passesOn, false), SEED)) {
      house.live(DAYS, HAPPENINGS, QUIET);
      print(new Ties(perLink, named, passesOn, false), house);
      assertAll(
          "seed " + SEED,
          () -> assertThat(perLink ? house.ghosts().stretches() : List.of()).as("ghosts").isEmpty(),
          () -> assertThat(house.lost()).as("lost").isEmpty(),
          () -> assertThat(house.falseDoubles()).as("false double bookings").isEmpty());
    }
  }

  private static void print(Ties ties, HouseOfChannels house) {
    Map<Notice.Kind, Integer> kinds = new TreeMap<>();
    house.notices.values().forEach(told -> kinds.merge(told.kind(), 1, Integer::sum));
    System.err.printf(
        "%s: ghosts %d stretches, %d nights of %d sold; lost %s; %d openings here, %d there; of %d"
            + " true double bookings %d untold; %d false; notices %s%n",
        ties,
        house.ghosts().stretches().size(),
        house.ghosts().size(),
        house.sold().size(),
        house.lost(),
        house.openedHere.size(),
        house.openedThere.size(),
        house.trueDoubles().size(),
        house.untold().size(),
        house.falseDoubles().size(),
        kinds);
  }
}
