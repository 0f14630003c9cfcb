package ee.hbook.outlook.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.GraphRoom.Booking;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rooms with the oddities of the reference. */
class RoomReaderTest {

  @ParameterizedTest
  @CsvSource({"50", "'\"50\"'", "'\" 50 \"'", "50.0"})
  void aCapacityIsANumberHoweverItIsWritten(String capacity) {
    assertThat(room("\"capacity\":" + capacity).capacity()).isEqualTo(OptionalInt.of(50));
  }

  @ParameterizedTest
  @CsvSource({"null", "'\"many\"'", "1e400", "'\"99999999999\"'", "[]"})
  void aCapacityThatIsNoneIsNotTold(String capacity) {
    assertThat(room("\"capacity\":" + capacity).capacity()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bookingType, standard, STANDARD",
    "bookingType, reserved, FIRST_COME",
    "bookingType, unknown, UNKNOWN",
    "mode, dropIn, FIRST_COME",
    "mode, reservable, UNKNOWN",
  })
  void howARoomIsBookedIsRead(String field, String text, Booking booking) {
    assertThat(room("\"" + field + "\":\"" + text + "\"").booking()).isEqualTo(booking);
  }

  @Test
  void aRoomIsKnownAgainByItsPlace() {
    assertThat(room("\"placeId\":\"P1\",\"id\":\"X\"").key()).isEqualTo("P1");
  }

  @Test
  void aRoomWithoutAPlaceIsKnownAgainByItsAddress() {
    assertThat(room("\"id\":\"X\"").key()).isEqualTo("baker@contoso.com");
  }

  @ParameterizedTest
  @CsvSource({"storage, true", "'  STORAGE ', true", "stor, false", "'', false"})
  void aTagIsIgnoredAsAWhole(String ignored, boolean out) {
    assertThat(room("\"tags\":[\"nice\",\" Storage\",7]").hasAnyTag(List.of(ignored)))
        .isEqualTo(out);
  }

  private static GraphRoom room(String more) {
    return RoomReader.of(
            GraphFixtures.json("{\"EMAILADDRESS\":\"Baker@contoso.com\"," + more + "}"))
        .orElseThrow();
  }
}
