package ee.hbook.outlook.jpa;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import ee.hbook.availability.Span;
import ee.hbook.outlook.Agreed;
import ee.hbook.outlook.Asking;
import ee.hbook.outlook.Meeting;
import ee.hbook.reservation.RoomAnswer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of {@code outlook_meeting}; its lease is kept by SQL alone. */
@Entity(name = "Meeting")
@Table(name = "outlook_meeting")
public class MeetingEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outlook_meeting_seq")
  @SequenceGenerator(
      name = "outlook_meeting_seq",
      sequenceName = "outlook_meeting_seq",
      allocationSize = 1)
  @Nullable Long id;

  String mark = "";

  @Column(name = "born_here")
  boolean bornHere;

  String booking = "";

  String phase = "";

  String organiser = "";

  @Column(name = "event_id")
  @Nullable String event;

  @Column(name = "ical_uid")
  @Nullable String iCalUid;

  @Column(name = "starts_at")
  @Nullable LocalDateTime startsAt;

  @Column(name = "ends_at")
  @Nullable LocalDateTime endsAt;

  String rooms = "";

  String title = "";

  String answers = "";

  String asking = "";

  // Not Instant: PostgreSQL is told a type for null only where there is no converter.
  @Column(name = "gone_since")
  @Nullable OffsetDateTime goneSince;

  boolean dirty;

  @Column(name = "due_on")
  Instant dueOn = Instant.EPOCH;

  int failures;

  void write(Meeting meeting) {
    mark = meeting.mark();
    bornHere = meeting.bornHere();
    booking = meeting.booking();
    phase = meeting.phase().word();
    organiser = meeting.organiser();
    event = meeting.event().orElse(null);
    iCalUid = meeting.iCalUid().orElse(null);
    startsAt = meeting.agreed().map(common -> common.span().start()).orElse(null);
    endsAt = meeting.agreed().map(common -> common.span().end()).orElse(null);
    rooms = meeting.agreed().map(common -> String.join("\n", common.rooms())).orElse("");
    title = meeting.agreed().map(Agreed::title).orElse("");
    answers =
        meeting.answers().entrySet().stream()
            .map(room -> room.getValue().word() + " " + room.getKey())
            .collect(joining("\n"));
    asking =
        meeting.asking().entrySet().stream()
            .map(room -> room.getValue().name().toLowerCase(Locale.ROOT) + " " + room.getKey())
            .collect(joining("\n"));
    goneSince = meeting.goneSince().map(since -> since.atOffset(ZoneOffset.UTC)).orElse(null);
    failures = meeting.failures();
  }

  void dueOn(Optional<Instant> due) {
    dirty = due.isPresent();
    due.ifPresent(when -> dueOn = when);
  }

  Meeting read() {
    return new Meeting(
        requireNonNull(id),
        mark,
        bornHere,
        booking,
        Meeting.Phase.valueOf(phase.toUpperCase(Locale.ROOT)),
        organiser,
        Optional.ofNullable(event),
        Optional.ofNullable(iCalUid),
        agreed(),
        answers(),
        asking(),
        Optional.ofNullable(goneSince).map(OffsetDateTime::toInstant),
        failures);
  }

  private Optional<Agreed> agreed() {
    return startsAt == null || endsAt == null
        ? Optional.empty()
        : Optional.of(new Agreed(new Span(startsAt, endsAt), lines(rooms).collect(toSet()), title));
  }

  private Map<String, RoomAnswer> answers() {
    return lines(answers)
        .map(line -> line.split(" ", 2))
        .collect(
            toMap(room -> room[1], room -> RoomAnswer.valueOf(room[0].toUpperCase(Locale.ROOT))));
  }

  private Map<String, Asking> asking() {
    return lines(asking)
        .map(line -> line.split(" ", 2))
        .collect(toMap(room -> room[1], room -> Asking.valueOf(room[0].toUpperCase(Locale.ROOT))));
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> !line.isEmpty());
  }
}
