package ee.hbook.outlook.setup.rest;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Saying;
import ee.hbook.outlook.graph.GraphMailbox.WorkingHours;
import ee.hbook.outlook.notice.SubscriptionState;
import ee.hbook.outlook.setup.TenantRoom;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A room of the organisation, as the API shows it.
 *
 * @param id its number here
 * @param address its mailbox
 * @param name what it is called in Outlook
 * @param postal its postal address
 * @param capacity for how many people; null when that is not told
 * @param tags what it is marked with
 * @param state offered, synchronised, kept, asks, ignored, left_out, not_bookable or vanished
 * @param typedIn whether its address was typed in
 * @param accomId the accommodation of its unit
 * @param accomNum the unit
 * @param linkId the unit's link to its mailbox; null while it is not followed
 * @param seenOn when it was last listed or reached
 * @param timeZone the mailbox's time zone
 * @param workingFrom when its working hours begin
 * @param workingTo when they end
 * @param differences where its booking options differ from the unit's, in words
 * @param exchange the lines of PowerShell by which Exchange books it as it is booked here, for what
 *     no program is told; none for a room that is no unit
 * @param notices how soon what happens in it is known here; null while it is not followed
 */
@Schema(name = "OutlookRoom")
public record RoomJson(
    long id,
    String address,
    String name,
    String postal,
    OptionalLong capacity,
    List<String> tags,
    String state,
    boolean typedIn,
    OptionalLong accomId,
    OptionalLong accomNum,
    OptionalLong linkId,
    Instant seenOn,
    @Nullable String timeZone,
    @Nullable LocalTime workingFrom,
    @Nullable LocalTime workingTo,
    List<String> differences,
    List<String> exchange,
    @Nullable NoticesJson notices) {

  static RoomJson of(
      TenantRoom room,
      List<Saying> differences,
      List<String> exchange,
      Optional<SubscriptionState> state) {
    return new RoomJson(
        room.id(),
        room.address(),
        room.name(),
        room.postal(),
        room.capacity().isPresent()
            ? OptionalLong.of(room.capacity().getAsInt())
            : OptionalLong.empty(),
        room.tags(),
        room.state().word(),
        room.typedIn(),
        room.unit().map(UnitId::accomId).map(OptionalLong::of).orElseGet(OptionalLong::empty),
        room.unit().map(unit -> OptionalLong.of(unit.accomNum())).orElseGet(OptionalLong::empty),
        room.linkId(),
        room.seenOn(),
        room.mailbox().zone().map(ZoneId::getId).orElse(null),
        room.mailbox().hours().map(WorkingHours::from).orElse(null),
        room.mailbox().hours().map(WorkingHours::to).orElse(null),
        differences.stream().map(Saying::inEnglish).toList(),
        exchange,
        state.map(NoticesJson::of).orElse(null));
  }
}
