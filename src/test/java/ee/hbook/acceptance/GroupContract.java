package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.acceptance.Api.Answer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reservations of several units, on every server and every database. */
@SuppressWarnings("NullAway.Init")
abstract class GroupContract extends HouseContract {

  private static final String NIGHTS = "\"checkIn\":\"2027-06-10\",\"checkOut\":\"2027-06-12\"";

  @Test
  void aReservationOfSeveralUnitsHasAMemberWithItsOwnUidInEach() {
    long accomId = units("Party", 3);

    Answer made = reserve(accomId, 1, 2, 3);

    assertThat(made.status()).isEqualTo(201);
    assertThat(members(made)).hasSize(3);
    assertThat(each(made, member -> member.getInt("groupId")))
        .containsOnly(made.object().getInt("groupId"));
    assertThat(each(made, member -> member.getString("uid"))).doesNotHaveDuplicates();
    assertThat(api.get("/reservations?group_id=" + group(made)).array())
        .containsExactlyInAnyOrderElementsOf(members(made));
    assertThat(api.get("/reservations/groups/" + group(made)).body()).isEqualTo(made.body());
    assertThat(server.get("/?feed=hbook-all-calendars.ics").body().replace("\r\n ", ""))
        .contains(each(made, member -> "UID:" + member.getString("uid") + "\r\n"));
  }

  @Test
  void whoIsAloneHasNoGroup() {
    JsonObject alone = api.reserve(api.accommodation("Alone"), "2027-06-10", "2027-06-12").object();

    assertThat(alone.get("groupId")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void allUnitsAreTakenOrNone() {
    long accomId = units("Half taken", 3);
    api.reserve(accomId, "2027-06-11", "2027-06-13");

    Answer refused = reserve(accomId, 3, 1, 2);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("detail")).startsWith("Half taken (1): ");
    assertThat(api.get("/reservations?accom_id=" + accomId).array()).hasSize(1);
  }

  @Test
  void aListOfUnitsThatCannotBeTakenIsNamed() {
    long accomId = units("Odd lists", 2);

    assertThat(reserve(accomId).text("field")).isEqualTo("units");
    assertThat(reserve(accomId, 1, 2, 1).text("field")).isEqualTo("units[2]");
    assertThat(reserve(accomId, 1, 3).text("field")).isEqualTo("units[1].accomNum");
    assertThat(reserve(accomId, IntStream.rangeClosed(1, 500).toArray()).text("field"))
        .isEqualTo("units");
    assertThat(
            api.post(
                    "/reservations", "{\"units\":[{\"accomId\":%d}],%s}".formatted(accomId, NIGHTS))
                .text("field"))
        .isEqualTo("units[0].accomNum");
    assertThat(api.get("/reservations?accom_id=" + accomId).array()).isEmpty();
  }

  @Test
  void whatIsBlockedAlongWithOneUnitLeavesTheOthersOfItsGroup() {
    long rooms = units("Rooms", 3);
    long house = api.accommodation("Whole house");
    api.patch("/accommodations/" + house, "{\"linkedAccommodations\":\"%d(2)\"}".formatted(rooms));

    Answer together =
        api.post(
            "/reservations",
            """
            {"units":[{"accomId":%d,"accomNum":1},{"accomId":%d,"accomNum":1}],%s}\
            """
                .formatted(house, rooms, NIGHTS));

    assertThat(together.status()).isEqualTo(201);
    assertThat(kinds(rooms)).containsExactly("reservation");
    assertThat(reserve(rooms, 2).status()).isEqualTo(409);
    assertThat(reserve(rooms, 3).status()).isEqualTo(409);
  }

  @Test
  void membersThatWouldBlockEachOtherAreRefusedInEitherOrder() {
    long room = api.accommodation("Only room");
    long house = api.accommodation("House of one room");
    api.patch("/accommodations/" + house, "{\"linkedAccommodations\":\"%d\"}".formatted(room));

    for (long[] order : new long[][] {{house, room}, {room, house}}) {
      Answer refused =
          api.post(
              "/reservations",
              """
              {"units":[{"accomId":%d,"accomNum":1},{"accomId":%d,"accomNum":1}],%s}\
              """
                  .formatted(order[0], order[1], NIGHTS));
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.text("detail")).startsWith("House of one room (1): ");
    }
  }

  @Test
  void aGroupIsMovedConfirmedAndCancelledTogether() {
    Answer made = reserve(units("Together", 3), 1, 2, 3);

    Answer shifted = change(made, "{\"shift\":2}");
    assertThat(shifted.status()).isEqualTo(200);
    assertThat(each(shifted, member -> member.getString("checkIn"))).containsOnly("2027-06-12");
    assertThat(each(shifted, member -> member.getString("checkOut"))).containsOnly("2027-06-14");
    assertThat(each(shifted, member -> member.getString("uid")))
        .isEqualTo(each(made, member -> member.getString("uid")));
    assertThat(
            each(
                change(made, "{\"checkIn\":\"2027-06-13\",\"status\":\"cancelled\"}"),
                member -> member.getString("checkIn") + " " + member.getString("status")))
        .containsOnly("2027-06-13 cancelled");
    assertThat(
            each(change(made, "{\"status\":\"confirmed\"}"), member -> member.getString("status")))
        .containsOnly("confirmed");
  }

  @Test
  void aGroupStaysWhereItIsWhenOneMemberCannotMove() {
    long accomId = units("In the way", 2);
    Answer made = reserve(accomId, 1, 2);
    api.reserve(accomId, "2027-06-12", "2027-06-14");

    Answer refused = change(made, "{\"shift\":1}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("detail")).startsWith("In the way (1): ");
    assertThat(api.get("/reservations/groups/" + group(made)).body()).isEqualTo(made.body());
  }

  @Test
  void aMemberIsChangedAloneAndStaysUntilItLeaves() {
    Answer made = reserve(units("One alone", 2), 1, 2);
    String first = "/reservations/" + members(made).getFirst().getInt("id");

    assertThat(api.patch(first, "{\"status\":\"cancelled\"}").object().getInt("groupId"))
        .isEqualTo(group(made));
    assertThat(api.patch(first, "{\"groupId\":null}").object().get("groupId"))
        .isEqualTo(JsonValue.NULL);
    assertThat(members(api.get("/reservations/groups/" + group(made)))).hasSize(1);
    assertThat(api.patch(first, "{\"groupId\":%d}".formatted(group(made))).status()).isEqualTo(200);
    assertThat(members(api.get("/reservations/groups/" + group(made)))).hasSize(2);
    assertThat(api.patch(first, "{\"groupId\":999999}").text("field")).isEqualTo("groupId");
  }

  @Test
  void aGroupIsDeletedAsAWhole() {
    long accomId = units("Gone", 2);
    Answer made = reserve(accomId, 1, 2);

    assertThat(api.delete("/reservations/groups/" + group(made)).status()).isEqualTo(204);

    assertThat(api.get("/reservations/groups/" + group(made)).status()).isEqualTo(404);
    assertThat(change(made, "{\"shift\":1}").status()).isEqualTo(404);
    assertThat(api.get("/reservations?accom_id=" + accomId).array()).isEmpty();
  }

  @Test
  void ofTwoHundredRequestsForOverlappingGroupsExactlyOneWins() {
    long accomId = units("Last free units", 3);

    List<Answer> answers =
        atOnce(200, at -> reserve(accomId, 1 + at % 3, 1 + (at + 1 + at / 3 % 2) % 3));

    assertThat(
            answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
        .isEqualTo(Map.of(201, 1L, 409, 199L));
    assertThat(api.get("/reservations?accom_id=" + accomId).array()).hasSize(2);
  }

  @Test
  void theLogTellsOfTheGroup() {
    Answer made = reserve(units("Logged", 2), 1, 2);
    int first = members(made).getFirst().getInt("id");
    api.patch("/reservations/" + first, "{\"groupId\":null}");

    assertThat(api.get("/logs?reservation=" + first).body().toString())
        .contains("{\"what\":\"group\",\"before\":\"%d\"".formatted(group(made)));
  }

  private long units(String name, int count) {
    long accomId = api.accommodation(name);
    api.patch(
        "/accommodations/" + accomId,
        IntStream.rangeClosed(1, count)
            .mapToObj(num -> "{\"num\":%1$d,\"name\":\"%1$d\"}".formatted(num))
            .collect(Collectors.joining(",", "{\"units\":[", "]}")));
    return accomId;
  }

  private Answer reserve(long accomId, int... units) {
    return api.post(
        "/reservations",
        IntStream.of(units)
            .mapToObj(num -> "{\"accomId\":%d,\"accomNum\":%d}".formatted(accomId, num))
            .collect(Collectors.joining(",", "{\"units\":[", "]," + NIGHTS + "}")));
  }

  private Answer change(Answer made, String changes) {
    return api.patch("/reservations/groups/" + group(made), changes);
  }

  private static int group(Answer made) {
    return made.object().getInt("groupId");
  }

  private static List<JsonObject> members(Answer made) {
    return made.object().getJsonArray("members").getValuesAs(JsonObject.class);
  }

  private static <T> Collection<T> each(Answer made, Function<JsonObject, T> what) {
    return members(made).stream().map(what).toList();
  }
}
