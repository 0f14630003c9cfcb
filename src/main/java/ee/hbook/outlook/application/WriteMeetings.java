package ee.hbook.outlook.application;

import static java.util.stream.Collectors.toSet;

import ee.hbook.config.FaultLog;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.Invitations;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.MeetingTimes;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.application.StandingMeetings.Standing;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.NewMeeting;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes to Outlook what is booked, moved and cancelled here, and does here what was done there to
 * a booking of ours. What is asked of Graph is on record before it is asked, so that a crash, or an
 * answer that never comes, is followed by a look and not by a second meeting.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class WriteMeetings {

  private static final Logger LOG = Logger.getLogger(WriteMeetings.class.getName());

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 8;

  private final Tenant tenant;
  private final CompareRooms compareRooms;
  private final StandingMeetings meetings;
  private final KeepMeetings keep;
  private final EqualMeeting equalMeeting;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public WriteMeetings(
      Tenant tenant,
      CompareRooms compareRooms,
      StandingMeetings meetings,
      KeepMeetings keep,
      EqualMeeting equalMeeting,
      SiteOptions options,
      Clock clock) {
    this.tenant = tenant;
    this.compareRooms = compareRooms;
    this.meetings = meetings;
    this.keep = keep;
    this.equalMeeting = equalMeeting;
    this.options = options;
    this.clock = clock;
  }

  /** Does all that is due. */
  public void run() {
    Optional<OutlookSettings> outlook = tenant.settings();
    Optional<Graph> graph = tenant.graph();
    if (outlook.isEmpty() || graph.isEmpty()) {
      return;
    }
    compareRooms.compare(outlook.get());
    for (long id : keep.claimDue()) {
      try {
        meetings
            .find(id, outlook.get())
            .ifPresent(standing -> look(standing, outlook.get(), graph.get()));
      } catch (RuntimeException ours) {
        FaultLog.log(LOG, Level.SEVERE, "Meeting " + id + " could not be looked at", ours);
        meetings.find(id, outlook.get()).ifPresent(left -> later(left.meeting(), Optional.empty()));
      } finally {
        keep.release(id);
      }
    }
  }

  private void look(Standing standing, OutlookSettings outlook, Graph graph) {
    Meeting meeting = standing.meeting();
    ZoneId zone = options.site().zone();
    if (meeting.bornHere() && !standing.isWritten()) {
      keep.update(meeting, Optional.empty());
      return;
    }
    switch (meeting.phase()) {
      case WANTED ->
          standing
              .booking()
              .filter(booking -> booking.organiser().equals(meeting.organiser()))
              .ifPresentOrElse(
                  booking -> create(meeting, booking, graph, zone), () -> forget(standing));
      case CALLING -> recover(standing, lookAt(standing, outlook, graph, zone));
      case THERE -> equal(standing, outlook, graph, zone);
      case GONE -> {
        if (meeting.event().isEmpty()) {
          keep.update(meeting, Optional.empty());
        } else {
          // A room has told it: invited anew to what is cancelled here, it is taken out again.
          equal(standing.ended(), outlook, graph, zone);
        }
      }
    }
  }

  private void equal(Standing standing, OutlookSettings outlook, Graph graph, ZoneId zone) {
    if (standing.booking().isEmpty() && standing.meeting().isOver(clock.instant(), zone)) {
      keep.update(standing.meeting(), Optional.empty());
    } else {
      equal(standing, lookAt(standing, outlook, graph, zone), graph, zone);
    }
  }

  private static LookAtMeeting lookAt(
      Standing standing, OutlookSettings outlook, Graph graph, ZoneId zone) {
    return new LookAtMeeting(
        graph,
        outlook,
        zone,
        standing.rooms().stream().map(SyncedRoom::address).collect(toSet()),
        standing.copies());
  }

  /** It was never created; a booking of another organiser by now gets another one. */
  private void forget(Standing standing) {
    keep.update(standing.meeting().in(Phase.GONE), Optional.empty());
    standing.booking().ifPresent(booking -> keep.handOver(standing.meeting(), booking));
  }

  private void create(Meeting meeting, Booking booking, Graph graph, ZoneId zone) {
    Meeting calling = meeting.in(Phase.CALLING).agreeing(booking.agreed(), booking.awaited());
    keep.update(calling, Optional.of(clock.instant().plus(SOON)));
    NewMeeting wanted =
        new NewMeeting(
            meeting.mark(),
            MeetingTimes.time(booking.span(), zone),
            booking.title(),
            booking.description(),
            Invitations.rooms(booking.invited()),
            Invitations.places(booking.rooms().keySet()));
    switch (graph.create(meeting.organiser(), wanted)) {
      case Done<GraphEvent>(GraphEvent made) ->
          keep.created(calling.found(made.id(), made.iCalUId()), clock.instant().plus(SOON));
      case Failed<GraphEvent>(GraphFault fault) -> {
        boolean done = fault.is(Kind.UNSURE) || fault.is(Kind.CONFLICT);
        later(done ? calling : calling.in(Phase.WANTED), fault.retryAfter());
      }
    }
  }

  /** Outlook was asked, and nobody knows what became of it. */
  private void recover(Standing standing, LookAtMeeting lookAt) {
    Meeting meeting = standing.meeting();
    switch (lookAt.byMark(meeting)) {
      case Done<LookAtMeeting.Seen>(LookAtMeeting.Seen seen) -> {
        if (seen.event().isPresent()) {
          keep.created(seen.meeting(), clock.instant());
        } else {
          keep.update(meeting.in(Phase.WANTED), Optional.of(clock.instant()));
        }
      }
      case Failed<LookAtMeeting.Seen>(GraphFault fault) -> later(meeting, fault.retryAfter());
    }
  }

  private void equal(Standing standing, LookAtMeeting lookAt, Graph graph, ZoneId zone) {
    switch (lookAt.at(standing.meeting())) {
      case Done<LookAtMeeting.Seen>(LookAtMeeting.Seen seen) -> {
        Optional<GraphFault> fault = equalMeeting.make(standing, seen, graph, zone);
        fault.ifPresent(why -> later(standing.meeting(), why.retryAfter()));
      }
      case Failed<LookAtMeeting.Seen>(GraphFault fault) ->
          later(standing.meeting(), fault.retryAfter());
    }
  }

  private void later(Meeting meeting, Optional<Duration> asked) {
    Duration doubled = SOON.multipliedBy(1L << Math.min(meeting.failures(), MOST_DOUBLINGS));
    Duration wait = asked.orElse(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    keep.update(meeting.failed(), Optional.of(clock.instant().plus(wait)));
  }
}
