package graphsim;

import static org.assertj.core.api.Assertions.assertThat;

import graphsim.exchange.Instance;
import graphsim.exchange.Reply;
import graphsim.exchange.Tree;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds after whatever people have done (rules S4 to S8), and that a seed repeats it. */
class HistoriesTest {

  private static final Instant FROM = Instant.parse("2026-12-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");
  private static final int STEPS = 60;

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  /** A tenant in which people have done things at random. */
  private static final class History {

    private final Random random;
    private final GraphSim sim;
    private final List<Room> rooms = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Client client;
    private final Map<String, Map<String, Object>> known = new TreeMap<>();
    private String deltaLink;

    History(long seed) {
      random = new Random(seed);
      sim = GraphSim.at(seed, Instant.parse("2026-11-30T08:00:00Z"));
      IntStream.range(0, 3).forEach(i -> rooms.add(sim.room("Room " + i, "room" + i)));
      IntStream.range(0, 3).forEach(i -> people.add(sim.person("Person " + i, "person" + i)));
      client = new Client(sim);
      for (int i = 0; i < STEPS; i++) {
        step();
        if (random.nextInt(5) == 0) {
          follow();
        }
      }
      follow();
    }

    private void step() {
      List<Meeting> meetings = sim.meetings();
      if (meetings.isEmpty() || random.nextInt(3) == 0) {
        book();
        return;
      }
      Meeting meeting = meetings.get(random.nextInt(meetings.size()));
      switch (random.nextInt(6)) {
        case 0 -> meeting.cancels();
        case 1 -> meeting.takes(room());
        case 2 -> meeting.drops(room());
        case 3 -> meeting.copyIn(rooms.get(0)).ifPresent(copy -> rooms.get(0).declines(meeting));
        case 4 -> meeting.renames("Other " + random.nextInt(9));
        default -> {
          LocalDateTime start = start();
          meeting.moves(start, start.plusMinutes(90));
        }
      }
    }

    private void book() {
      LocalDateTime start = start();
      people
          .get(random.nextInt(3))
          .books("Meeting")
          .from(start, start.plusMinutes(60))
          .in(room())
          .sends();
    }

    private Room room() {
      return rooms.get(random.nextInt(3));
    }

    private LocalDateTime start() {
      return LocalDateTime.parse("2026-12-01T08:00").plusMinutes(15L * random.nextInt(60));
    }

    /** Follows the changes of the first room as a client does. */
    private void follow() {
      String first =
          "/users/"
              + rooms.get(0).address()
              + "/calendarView/delta?startDateTime="
              + FROM
              + "&endDateTime="
              + TO;
      for (Map<String, Object> entry : client.all(deltaLink == null ? first : deltaLink)) {
        String id = Tree.text(entry, "id");
        if (entry.containsKey("@removed")) {
          known.remove(id);
        } else {
          known.put(id, entry);
        }
      }
      deltaLink = client.deltaLink();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noRoomIsBookedTwice(long seed) {
    for (Room room : new History(seed).rooms) {
      List<Instance> all = room.between(FROM, TO);
      for (int i = 1; i < all.size(); i++) {
        assertThat(all.get(i).content().span().from())
            .isAfterOrEqualTo(all.get(i - 1).content().span().to());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatARoomAnsweredIsWhatLiesInItsCalendar(long seed) {
    History history = new History(seed);
    for (Meeting meeting : history.sim.meetings()) {
      for (Room room : history.rooms) {
        assertThat(meeting.copyIn(room).isPresent())
            .isEqualTo(meeting.replyOf(room) == Reply.ACCEPTED);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoFollowsTheChangesKnowsWhatIsThere(long seed) {
    History history = new History(seed);

    assertThat(history.known.keySet())
        .containsExactlyInAnyOrderElementsOf(
            history.rooms.get(0).between(FROM, TO).stream().map(on -> on.item().id()).toList());
    assertThat(history.known.values())
        .extracting(event -> Tree.text(event, "start.dateTime"))
        .containsExactlyInAnyOrderElementsOf(
            history.rooms.get(0).between(FROM, TO).stream()
                .map(on -> on.content().span().start().time() + ":00.0000000")
                .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameSeedGivesTheSameHistory(long seed) {
    assertThat(new History(seed).known).isEqualTo(new History(seed).known);
  }
}
