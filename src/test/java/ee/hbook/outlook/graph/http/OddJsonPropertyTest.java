package ee.hbook.outlook.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever comes under the names that we read, nobody throws. */
class OddJsonPropertyTest {

  private static final List<String> NAMES =
      List.of(
          "id",
          "iCalUId",
          "type",
          "seriesMasterId",
          "recurrence",
          "start",
          "end",
          "dateTime",
          "timeZone",
          "isAllDay",
          "originalStart",
          "originalStartTimeZone",
          "isCancelled",
          "organizer",
          "attendees",
          "emailAddress",
          "address",
          "name",
          "status",
          "response",
          "responseStatus",
          "locations",
          "location",
          "displayName",
          "uniqueId",
          "uniqueIdType",
          "lastModifiedDateTime",
          "@removed",
          "value",
          "capacity",
          "tags",
          "workingHours",
          "daysOfWeek",
          "startTime",
          "endTime",
          "expirationDateTime");

  private static final List<String> LEAVES =
      List.of(
          "null",
          "true",
          "-1",
          "1e400",
          "12345678901234567890",
          "\"\"",
          "\" \"",
          "\"a\"",
          "\"true\"",
          "\"2026-11-10T13:00:00.0000000\"",
          "\"2026-11-10T00:00:00\"",
          "\"2026-11-10\"",
          "\"0001-01-01T00:00:00Z\"",
          "\"9999-12-31T23:59:59.9999999Z\"",
          "\"+999999999-12-31T23:59:59\"",
          "\"2026-02-30T00:00:00\"",
          "\"25:61:00\"",
          "\"08:00:00.0000000\"",
          "\"UTC\"",
          "\"Romance Standard Time\"",
          "\"tzone://Microsoft/Custom\"",
          "\"occurrence\"",
          "\"seriesMaster\"",
          "\"directory\"",
          "\"monday\"",
          "\"a@contoso.com\"",
          "[]",
          "{}");

  @Property(tries = 2000)
  void nothingThrows(@ForAll("payloads") String payload) {
    assertThat(EveryReader.read(payload)).isTrue();
  }

  @Property(tries = 500)
  void aRealEventWithOneOddFieldIsBorne(
      @ForAll("names") String name, @ForAll("values") String value) {
    String event =
        "{\"id\":\"A\",\"iCalUId\":\"U\",\"type\":\"occurrence\",\"seriesMasterId\":\"M\","
            + "\"start\":{\"dateTime\":\"2026-11-10T13:00:00\",\"timeZone\":\"UTC\"},"
            + "\"end\":{\"dateTime\":\"2026-11-10T14:00:00\",\"timeZone\":\"UTC\"},\""
            + name
            + "\":"
            + value
            + "}";
    assertThat(EveryReader.read("{\"value\":[" + event + "," + value + "]}")).isTrue();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  @Provide
  Arbitrary<String> values() {
    return values(3);
  }

  @Provide
  Arbitrary<String> payloads() {
    return objects(4);
  }

  private Arbitrary<String> values(int depth) {
    Arbitrary<String> leaves = Arbitraries.of(LEAVES);
    return depth == 0
        ? leaves
        : Arbitraries.frequencyOf(
            Tuple.of(2, leaves),
            Tuple.of(1, objects(depth - 1)),
            Tuple.of(1, joined(values(depth - 1), "[", "]")));
  }

  private Arbitrary<String> objects(int depth) {
    return joined(
        Combinators.combine(names(), values(depth))
            .as((name, value) -> "\"" + name + "\":" + value),
        "{",
        "}");
  }

  private static Arbitrary<String> joined(Arbitrary<String> parts, String before, String after) {
    return parts
        .list()
        .ofMaxSize(5)
        .map(all -> all.stream().collect(Collectors.joining(",", before, after)));
  }
}
