package ee.hbook.outlook.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.HourRules;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.outlook.BookingKey;
import ee.hbook.outlook.BookingKey.Trial;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.RoomEvents;
import ee.hbook.outlook.RoomTrial;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.TrialSlot;
import ee.hbook.settings.Site;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Tries a room: a meeting in a far slot is put on record as wanted, and is made, looked at and
 * removed as any meeting is, so that a crash at any step leaves nothing in Outlook. It is no
 * booking and holds nothing here. An hour after it was wanted it is wanted no more, whatever has
 * become of whoever wanted it.
 */
@ApplicationScoped
@Transactional
public class TryRooms {

  private static final Duration LASTS = Duration.ofHours(1);

  /** As long as whoever writes meetings keeps one. */
  private static final Duration LEASE = Duration.ofMinutes(3);

  private final Tenant tenant;
  private final Meetings meetings;
  private final RoomEvents roomEvents;
  private final Rooms rooms;
  private final Accommodations accommodations;
  private final Occupancies occupancies;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public TryRooms(
      Tenant tenant,
      Meetings meetings,
      RoomEvents roomEvents,
      Rooms rooms,
      Accommodations accommodations,
      Occupancies occupancies,
      SiteOptions options,
      Clock clock) {
    this.tenant = tenant;
    this.meetings = meetings;
    this.roomEvents = roomEvents;
    this.rooms = rooms;
    this.accommodations = accommodations;
    this.occupancies = occupancies;
    this.options = options;
    this.clock = clock;
  }

  /**
   * How far the trial of a room is.
   *
   * @param linkId the room's link
   * @return its stage
   */
  public RoomTrial of(long linkId) {
    return trials(linkId).stream().findFirst().map(this::stage).orElse(RoomTrial.NONE);
  }

  private RoomTrial stage(Meeting meeting) {
    Trial trial = BookingKey.trial(meeting.booking()).orElseThrow();
    if (!trial.until().isAfter(clock.instant())) {
      return RoomTrial.ENDING;
    }
    boolean read = meeting.iCalUid().filter(roomEvents.of(trial.link())::containsValue).isPresent();
    return RoomTrial.of(meeting.answers().values().stream().findFirst(), read);
  }

  /**
   * Begins the trial of a room that has none.
   *
   * @param linkId the room's link
   * @return when the meeting will be; empty when nothing is free, or nothing is written there
   */
  public Optional<LocalDateTime> begin(long linkId) {
    Optional<OutlookSettings> outlook = tenant.settings();
    Optional<SyncedRoom> room =
        rooms.all().stream().filter(each -> each.link() == linkId && each.written()).findFirst();
    if (outlook.isEmpty() || room.isEmpty()) {
      return Optional.empty();
    }
    Site site = options.site();
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, site.zone());
    Optional<LocalDateTime> start =
        TrialSlot.of(today, hours(room.get()), taken(room.get(), today));
    start
        .map(when -> new Trial(linkId, when, now.plus(LASTS)))
        .map(trial -> Bookings.trial(trial, room.get(), outlook.get(), site))
        .ifPresent(booking -> meetings.add(Meeting.wanted(Marks.next(), booking), now));
    return start;
  }

  private HourRules hours(SyncedRoom room) {
    return accommodations
        .find(room.unit().accomId())
        .map(Accommodation::hours)
        .orElse(HourRules.DEFAULT);
  }

  private List<Span> taken(SyncedRoom room, LocalDate today) {
    return occupancies.of(List.of(room.unit()), TrialSlot.days(today).days()).stream()
        .map(Occupancy::span)
        .toList();
  }

  /**
   * The trials of a room, those that are ending too.
   *
   * @param linkId the room's link
   * @return their numbers; one at most, but for mishaps
   */
  public List<Long> known(long linkId) {
    return trials(linkId).stream().map(Meeting::id).toList();
  }

  /**
   * Ends a trial. One that is being written at this moment ends with another call, or by itself.
   *
   * @param id its number; it must not have been read in this transaction
   */
  public void end(long id) {
    Instant now = clock.instant();
    if (meetings.claim(id, now, LEASE)) {
      meetings.find(id).ifPresent(meeting -> end(meeting, now));
      meetings.release(id);
    }
  }

  private void end(Meeting meeting, Instant now) {
    BookingKey.trial(meeting.booking())
        .ifPresent(trial -> meetings.update(meeting.of(trial.over().key()), Optional.of(now)));
  }

  private List<Meeting> trials(long linkId) {
    return meetings.ahead(LocalDateTime.ofInstant(clock.instant(), options.site().zone())).stream()
        .filter(
            meeting ->
                BookingKey.trial(meeting.booking())
                    .filter(trial -> trial.link() == linkId)
                    .isPresent())
        .toList();
  }
}
