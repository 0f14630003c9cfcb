package ee.hbook.feed.format;

import ee.hbook.feed.content.FeedCalendar;
import ee.hbook.feed.content.FeedCalendar.AgendaTimes;
import ee.hbook.feed.content.FeedEvent;
import ee.hbook.feed.content.FeedText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes the feeds that we serve. The same calendar is always the same bytes. */
public final class IcsWriter {

  /**
   * What Outlook writes for an organizer without an address; the site's is no reader's business.
   */
  private static final URI NO_ADDRESS = URI.create("invalid:nomail");

  private final Optional<AgendaTimes> agenda;
  private final Property organizer;
  private final boolean inUtc;

  private IcsWriter(FeedCalendar calendar) {
    this.agenda = calendar.agenda();
    this.organizer = organizer(FeedText.oneLine(calendar.title()));
    this.inUtc = agenda.map(times -> !ZoneDefinition.exists(times.zone())).orElse(false);
  }

  /**
   * Writes a calendar by RFC 5545: UTF-8, CRLF, lines of at most 75 octets, texts escaped.
   *
   * @param calendar the calendar
   * @return the bytes of the file
   */
  public static byte[] write(FeedCalendar calendar) {
    String unfolded = new IcsWriter(calendar).calendar(calendar).toString();
    return LineFolding.fold(unfolded).getBytes(StandardCharsets.UTF_8);
  }

  private Calendar calendar(FeedCalendar calendar) {
    String name = FeedText.oneLine(calendar.name());
    List<Property> properties = new ArrayList<>();
    properties.add(ImmutableVersion.VERSION_2_0);
    properties.add(new ProdId(FeedText.oneLine(calendar.prodId())));
    properties.add(ImmutableCalScale.GREGORIAN);
    properties.add(ImmutableMethod.PUBLISH);
    properties.add(new Name(name));
    properties.add(new XProperty("X-WR-CALNAME", name));
    calendar
        .refresh()
        .ifPresent(
            pause -> {
              properties.add(
                  new RefreshInterval(new ParameterList(List.of(Value.DURATION)), pause));
              properties.add(new XProperty("X-PUBLISHED-TTL", pause.toString()));
            });
    if (calendar.events().stream().noneMatch(event -> event.hours().isPresent())) {
      properties.add(new XProperty("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE"));
    }
    properties.add(new LastModified(calendar.lastModified()));
    List<CalendarComponent> components = new ArrayList<>();
    definition(calendar).ifPresent(components::add);
    calendar.events().stream().map(this::event).forEach(components::add);
    return new Calendar(new PropertyList(properties), new ComponentList<>(components));
  }

  private Optional<CalendarComponent> definition(FeedCalendar calendar) {
    List<FeedEvent> ofNights =
        calendar.events().stream().filter(event -> event.hours().isEmpty()).toList();
    if (agenda.isEmpty() || inUtc || ofNights.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first =
        ofNights.stream()
            .map(event -> event.nights().getStart())
            .reduce((one, other) -> one.isBefore(other) ? one : other)
            .orElseThrow();
    LocalDate last =
        ofNights.stream()
            .map(event -> event.nights().getEnd())
            .reduce((one, other) -> one.isAfter(other) ? one : other)
            .orElseThrow();
    return Optional.of(ZoneDefinition.of(agenda.get().zone(), first, last));
  }

  /** RFC 5546 §3.2.1: an event that is published has one. */
  private static Property organizer(String title) {
    ParameterList name =
        title.isEmpty()
            ? new ParameterList()
            : new ParameterList(List.of(new Cn(title.replace('"', '\''))));
    return new Organizer(name, NO_ADDRESS);
  }

  private CalendarComponent event(FeedEvent event) {
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(FeedText.oneLine(event.uid())));
    properties.add(new DtStamp(event.stamp()));
    properties.add(
        event
            .hours()
            .<Property>map(hours -> new DtStart<>(hours.start()))
            .orElseGet(() -> start(event.nights().getStart())));
    properties.add(
        event
            .hours()
            .<Property>map(hours -> new DtEnd<>(hours.end()))
            .orElseGet(() -> end(event.nights().getEnd())));
    properties.add(new Summary(FeedText.oneLine(event.summary())));
    Optional.of(FeedText.lines(event.description()))
        .filter(text -> !text.isEmpty())
        .map(Description::new)
        .ifPresent(properties::add);
    properties.add(new Status(event.status().name()));
    if (event.status() != FeedEvent.Status.CONFIRMED) {
      properties.add(ImmutableTransp.TRANSPARENT);
    }
    properties.add(organizer);
    properties.add(new Sequence(event.sequence()));
    event.created().map(Created::new).ifPresent(properties::add);
    event.lastModified().map(LastModified::new).ifPresent(properties::add);
    event.url().map(Url::new).ifPresent(properties::add);
    Stream.of(
            extra("X-EMAIL", event.email()),
            extra("X-PHONE", event.phone()),
            extra("X-Channel-Booking-Ref", event.bookingRef()))
        .flatMap(Optional::stream)
        .forEach(properties::add);
    return new VEvent(new PropertyList(properties));
  }

  private static Optional<Property> extra(String name, Optional<String> value) {
    return value.map(text -> new XProperty(name, FeedText.oneLine(text)));
  }

  private Property start(LocalDate date) {
    if (agenda.isEmpty()) {
      return new DtStart<>(date);
    }
    AgendaTimes times = agenda.get();
    return inUtc
        ? new DtStart<>(date.atTime(times.checkIn()).atZone(times.zone()).toInstant())
        : new DtStart<>(zone(times), local(date, times.checkIn()));
  }

  private Property end(LocalDate date) {
    if (agenda.isEmpty()) {
      return new DtEnd<>(date);
    }
    AgendaTimes times = agenda.get();
    return inUtc
        ? new DtEnd<>(date.atTime(times.checkOut()).atZone(times.zone()).toInstant())
        : new DtEnd<>(zone(times), local(date, times.checkOut()));
  }

  private static ParameterList zone(AgendaTimes times) {
    return new ParameterList(List.of(new TzId(times.zone().getId())));
  }

  private static String local(LocalDate date, LocalTime time) {
    return ZoneDefinition.LOCAL.format(date.atTime(time));
  }
}
