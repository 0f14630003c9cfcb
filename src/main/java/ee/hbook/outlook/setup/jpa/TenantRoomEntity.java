package ee.hbook.outlook.setup.jpa;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import ee.hbook.accommodation.UnitId;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphMailbox.WorkingHours;
import ee.hbook.outlook.setup.RoomState;
import ee.hbook.outlook.setup.TenantRoom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code outlook_room}. */
@Entity(name = "TenantRoom")
@Table(name = "outlook_room")
public class TenantRoomEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outlook_room_seq")
  @SequenceGenerator(
      name = "outlook_room_seq",
      sequenceName = "outlook_room_seq",
      allocationSize = 1)
  @Nullable Long id;

  @Column(name = "room_key")
  String key = "";

  String address = "";

  String name = "";

  String postal = "";

  @Nullable Integer capacity;

  String tags = "";

  String state = "";

  @Column(name = "typed_in")
  boolean typedIn;

  @Column(name = "accom_id")
  @Nullable Long accomId;

  @Column(name = "accom_num")
  @Nullable Integer accomNum;

  @Column(name = "link_id")
  @Nullable Long linkId;

  @Column(name = "seen_on")
  Instant seenOn = Instant.EPOCH;

  @Nullable String zone;

  @Column(name = "work_days")
  @Nullable String workDays;

  @Column(name = "work_from")
  @Nullable String workFrom;

  @Column(name = "work_to")
  @Nullable String workTo;

  @Column(name = "work_zone")
  @Nullable String workZone;

  void write(TenantRoom room) {
    key = room.key();
    address = room.address();
    name = cut(room.name(), 300);
    postal = cut(room.postal(), 1000);
    capacity = room.capacity().isPresent() ? room.capacity().getAsInt() : null;
    tags = cut(String.join("\n", room.tags()), 4000);
    state = room.state().word();
    typedIn = room.typedIn();
    accomId = room.unit().map(UnitId::accomId).orElse(null);
    accomNum = room.unit().map(UnitId::accomNum).orElse(null);
    linkId = room.linkId().isPresent() ? room.linkId().getAsLong() : null;
    seenOn = room.seenOn();
    zone = room.mailbox().zone().map(ZoneId::getId).orElse(null);
    Optional<WorkingHours> hours = room.mailbox().hours();
    workDays = hours.map(TenantRoomEntity::days).orElse(null);
    workFrom = hours.map(each -> each.from().toString()).orElse(null);
    workTo = hours.map(each -> each.to().toString()).orElse(null);
    workZone = hours.flatMap(WorkingHours::zone).map(ZoneId::getId).orElse(null);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private static String days(WorkingHours hours) {
    return hours.days().stream()
        .sorted()
        .map(day -> Integer.toString(day.getValue()))
        .collect(joining(","));
  }

  TenantRoom read() {
    return new TenantRoom(
        requireNonNull(id),
        key,
        address,
        name,
        postal,
        capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity),
        listed(tags, "\n"),
        RoomState.ofWord(state),
        typedIn,
        accomId == null || accomNum == null
            ? Optional.empty()
            : Optional.of(new UnitId(accomId, accomNum)),
        linkId == null ? OptionalLong.empty() : OptionalLong.of(linkId),
        seenOn,
        new GraphMailbox(zone(zone), hours()));
  }

  private Optional<WorkingHours> hours() {
    String days = workDays;
    String from = workFrom;
    String to = workTo;
    return days == null || from == null || to == null
        ? Optional.empty()
        : Optional.of(
            new WorkingHours(
                listed(days, ",").stream()
                    .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                    .collect(Collectors.toSet()),
                LocalTime.parse(from),
                LocalTime.parse(to),
                zone(workZone)));
  }

  private static List<String> listed(String joined, String separator) {
    return Arrays.stream(joined.split(separator, -1)).filter(each -> !each.isEmpty()).toList();
  }

  private static Optional<ZoneId> zone(@Nullable String name) {
    try {
      return Optional.ofNullable(name).map(ZoneId::of);
    } catch (DateTimeException forgotten) {
      return Optional.empty();
    }
  }
}
