package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import ee.hbook.house.HouseOfChannels.Ties;
import ee.hbook.notification.Notice;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sixty days of a house that is sold by its owner and at two sites that read it and are read by it,
 * with two hundred sales, cancellations, changes and blocks. At the end, when all have been quiet
 * for three days, whatever is closed was sold or blocked by somebody, and whatever was sold or
 * blocked is closed everywhere. Another life: {@code -Dchannels.seed}.
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
  void whatIsClosedWasSoldAndWhatWasSoldIsClosed(boolean perLink, boolean named, boolean passesOn) {
    try (HouseOfChannels house =
        new HouseOfChannels(new Ties(perLink, named, passesOn, false), SEED)) {
      house.live(DAYS, HAPPENINGS, QUIET);
      print(new Ties(perLink, named, passesOn, false), house);
      assertAll(
          "seed " + SEED,
          () -> assertThat(house.ghosts().stretches()).as("ghosts").isEmpty(),
          () -> assertThat(house.lost()).as("lost").isEmpty(),
          () -> assertThat(house.openedHere).as("open here though read as sold").isEmpty(),
          () -> assertThat(house.openedThere).as("open there though known here").isEmpty(),
          () -> assertThat(house.untold()).as("double bookings untold").isEmpty(),
          () -> assertThat(house.falseDoubles()).as("false double bookings").isEmpty());
    }
  }

  /** Sites that follow each other make ghosts by themselves: these are only counted. */
  @ParameterizedTest
  @CsvSource({"true,true", "true,false"})
  void twoSitesThatAreLinkedToEachOtherRaiseNoFalseAlarms(boolean named, boolean passesOn) {
    Ties ties = new Ties(false, named, passesOn, true);
    try (HouseOfChannels house = new HouseOfChannels(ties, SEED)) {
      house.live(DAYS, HAPPENINGS, QUIET);
      print(ties, house);
      assertAll(
          "seed " + SEED,
          () ->
              assertThat(house.falseDoubles())
                  .as("false double bookings, until the direct link is known for what it is")
                  .hasSizeLessThanOrEqualTo(1),
          () -> assertThat(house.untold()).as("double bookings untold").isEmpty(),
          () -> assertThat(house.openedHere).as("open here though read as sold").isEmpty());
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
