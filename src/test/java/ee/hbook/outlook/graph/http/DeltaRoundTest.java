package ee.hbook.outlook.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.outlook.graph.MeetingTime;
import ee.hbook.outlook.graph.RoomChanges;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the pages of one round come to. */
class DeltaRoundTest {

  private static final String SERIES =
      event("M", 1, "\"type\":\"seriesMaster\",\"iCalUId\":\"US\",\"transactionId\":\"mark\",")
          .replace("\"id\"", "\"organizer\":{\"emailAddress\":{\"name\":\"Adele\"}},\"id\"");

  @Test
  void ofAnEventThatComesTwiceTheOneThatWasChangedLastCounts() {
    RoomChanges changes =
        round(
            event("A", 3, "\"lastModifiedDateTime\":\"2026-11-02T10:00:00Z\","),
            event("A", 2, "\"lastModifiedDateTime\":\"2026-11-02T09:00:00Z\","));

    assertThat(starts(changes)).containsExactly(hour(3));
  }

  @Test
  void ofAnEventThatComesTwiceAndTellsNoChangeTheLastCounts() {
    assertThat(starts(round(event("A", 3, ""), event("A", 2, "")))).containsExactly(hour(2));
  }

  @Test
  void whatIsRemovedAfterItWasThereIsRemoved() {
    RoomChanges changes = round(event("A", 3, ""), removed("A"));

    assertThat(changes.events()).isEmpty();
    assertThat(changes.removed()).containsExactly("A");
  }

  @Test
  void whatIsThereAfterItWasRemovedIsThere() {
    RoomChanges changes = round(removed("A"), event("A", 3, ""));

    assertThat(changes.events()).hasSize(1);
    assertThat(changes.removed()).isEmpty();
  }

  @Test
  void idsAreToldApartByCase() {
    assertThat(round(event("Ab", 1, ""), event("aB", 1, "")).events()).hasSize(2);
  }

  @Test
  void whatHasNoIdIsSetAsideAlone() {
    RoomChanges changes = round("{}", "null", "7", event("A", 1, ""));

    assertThat(changes.events()).hasSize(1);
    assertThat(changes.setAside()).hasSize(3);
  }

  @Test
  void aBareOccurrenceWantsItsSeries() {
    assertThat(of(occurrence("O")).seriesWanted()).containsExactly("M");
  }

  @Test
  void aSeriesInTheRoundIsNotWanted() {
    assertThat(of(occurrence("O"), SERIES).seriesWanted()).isEmpty();
  }

  @Test
  void anExceptionThatTellsAllWantsNoSeries() {
    String exception =
        event(
            "E",
            1,
            "\"type\":\"exception\",\"seriesMasterId\":\"M\",\"iCalUId\":\"UE\",\"attendees\":[],");

    assertThat(of(exception).seriesWanted()).isEmpty();
  }

  @Test
  void anOccurrenceHasFromItsSeriesWhatItDoesNotTell() {
    GraphEvent occurrence = round(SERIES, occurrence("O")).events().getFirst();

    assertThat(occurrence.organizer().flatMap(GraphPerson::name)).contains("Adele");
    assertThat(occurrence.time().start()).isEqualTo(hour(5));
  }

  @Test
  void anOccurrenceHasNeitherNameNorMarkFromItsSeries() {
    GraphEvent occurrence = round(SERIES, occurrence("O")).events().getFirst();

    assertThat(occurrence.iCalUId()).isEmpty();
    assertThat(occurrence.transactionId()).isEmpty();
    assertThat(occurrence.series().orElseThrow().iCalUId()).contains("US");
  }

  @Test
  void aCancelledSeriesCancelsItsOccurrences() {
    String cancelled = SERIES.replace("\"id\"", "\"isCancelled\":true,\"id\"");

    assertThat(round(cancelled, occurrence("O")).events().getFirst().cancelled()).isTrue();
  }

  @Test
  void aBareOccurrenceWithoutItsSeriesIsLeftOut() {
    RoomChanges changes = of(occurrence("O")).changes(Map.of(), "c", false);

    assertThat(changes.events()).isEmpty();
  }

  @Test
  void aSeriesIsNoEvent() {
    assertThat(round(SERIES).events()).isEmpty();
  }

  private static DeltaRound of(String... items) {
    return new DeltaRound(
        Arrays.stream(items)
            .map(item -> GraphFixtures.json("{\"value\":[" + item + "]}"))
            .toList());
  }

  private static RoomChanges round(String... items) {
    return of(items).changes(Map.of(), "c", false);
  }

  private static String removed(String id) {
    return "{\"id\":\"" + id + "\",\"@removed\":{\"reason\":\"deleted\"}}";
  }

  private static String occurrence(String id) {
    return event(id, 5, "\"type\":\"occurrence\",\"seriesMasterId\":\"M\",");
  }

  private static String event(String id, int hour, String more) {
    return "{%s\"id\":\"%s\",\"start\":{\"dateTime\":\"2026-11-10T%02d:00:00\"},"
            .formatted(more, id, hour)
        + "\"end\":{\"dateTime\":\"2026-11-10T%02d:30:00\"}}".formatted(hour);
  }

  private static List<Instant> starts(RoomChanges changes) {
    return changes.events().stream().map(GraphEvent::time).map(MeetingTime::start).toList();
  }

  private static Instant hour(int hour) {
    return Instant.parse("2026-11-10T00:00:00Z").plusSeconds(hour * 3600L);
  }
}
