package ee.hbook.link.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.Unsuitable;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Followed;
import ee.hbook.link.Link;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSource;
import ee.hbook.link.LinkStore;
import ee.hbook.link.OutlookRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;

/** Links calendars to units, changes links and removes them. */
@ApplicationScoped
@Transactional
public class EditLinks {

  private static final int NAME_LENGTH = 40;

  private final Accommodations accommodations;
  private final LinkStore links;
  private final TurnLinks turnLinks;
  private final PermittedAddresses addresses;
  private final Clock clock;

  @Inject
  public EditLinks(
      Accommodations accommodations,
      LinkStore links,
      TurnLinks turnLinks,
      PermittedAddresses addresses,
      Clock clock) {
    this.accommodations = accommodations;
    this.links = links;
    this.turnLinks = turnLinks;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * Stores a new link that follows the site's import settings; the caller then runs it.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param name what the calendar is called
   * @param url its address
   * @return the link
   * @throws InvalidInput naming the field that cannot be taken
   */
  public Link add(long accomId, int accomNum, String name, String url) {
    return add(accomId, accomNum, name, url, LinkSettings.NONE);
  }

  /**
   * Stores a new link; the caller then runs it.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param name what the calendar is called
   * @param url its address
   * @param settings what it does differently from the site
   * @return the link
   * @throws InvalidInput naming the field that cannot be taken
   */
  public Link add(long accomId, int accomNum, String name, String url, LinkSettings settings) {
    return add(accomId, accomNum, name, url, settings, true);
  }

  /**
   * Stores a new link whose feed the other side may read, or not; the caller then runs it.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param name what the calendar is called
   * @param url its address
   * @param settings what it does differently from the site
   * @param exported whether the other side may read the feed that is for it
   * @return the link
   * @throws InvalidInput naming the field that cannot be taken
   */
  public Link add(
      long accomId,
      int accomNum,
      String name,
      String url,
      LinkSettings settings,
      boolean exported) {
    UnitId unit = unit(accomId, accomNum);
    LinkSettings checked = IgnorePhrases.checked(settings);
    CalendarUrl source = addresses.permitted(source(url));
    return settled(links.add(unit, name(name), source, clock.instant()), checked, exported);
  }

  /**
   * Stores a link that comes in with the house it was made in, at whatever port its calendar is.
   *
   * @param number the number that it had there, so that the address of its feed goes on meaning it:
   *     one that no link has, and that was not given here; empty for a number of this house
   * @param unit a unit of this house
   * @param name what the calendar is called
   * @param url its address
   * @param settings what it does differently from the site
   * @param exported whether the other side may read the feed that is for it
   * @return the link
   * @throws InvalidInput naming the field that cannot be taken
   */
  public Link moveIn(
      OptionalLong number,
      UnitId unit,
      String name,
      String url,
      LinkSettings settings,
      boolean exported) {
    UnitId here = unit(unit.accomId(), unit.accomNum());
    LinkSettings checked = IgnorePhrases.checked(settings);
    CalendarUrl source = source(url);
    Instant now = clock.instant();
    Link added =
        number.isPresent()
            ? links.addAs(number.getAsLong(), here, name(name), source, now)
            : links.add(here, name(name), source, now);
    return settled(added, checked, exported);
  }

  private Link settled(Link added, LinkSettings settings, boolean exported) {
    Link link =
        changed(added, added.name(), added.source(), settings).switched(added.enabled(), exported);
    links.update(link);
    return link;
  }

  /**
   * Changes a link, all that is asked or nothing. Another address is another calendar: its
   * signature is recorded anew. With another address or other settings the link is due at once, and
   * whatever it holds is read. What it brought stays known.
   *
   * @param id the link
   * @param wanted what is to become of it
   * @return the link afterwards
   * @throws NotFound if there is no such link
   * @throws InvalidInput naming the field that cannot be taken
   */
  public Link change(long id, LinkChange wanted) {
    Link before = locked(id);
    boolean enabled = wanted.enabled().orElse(before.enabled());
    Link changed =
        changed(
                before,
                wanted.name().map(EditLinks::name).orElse(before.name()),
                source(before, wanted),
                IgnorePhrases.checked(wanted.settings().apply(before.settings())))
            .switched(enabled, wanted.exported().orElse(before.exported()));
    boolean moved = !changed.source().equals(before.source());
    boolean resumes =
        enabled && (!before.enabled() || before.health().phase().onlyProbes() && moved);
    Link after = resumes ? turnLinks.resumed(changed, moved ? "edit" : "person") : changed;
    links.update(after);
    if (before.enabled() && !enabled) {
      turnLinks.pause(id);
    }
    return after;
  }

  /** A room has no address to be changed: which rooms are followed is said elsewhere. */
  private LinkSource source(Link before, LinkChange wanted) {
    return switch (before.source()) {
      case CalendarUrl url ->
          wanted
              .url()
              .map(EditLinks::source)
              .map(other -> addresses.permitted(url, other))
              .orElse(url);
      case OutlookRoom room when wanted.url().filter(text -> !text.isBlank()).isPresent() ->
          throw new InvalidInput("url", Saying.of("refusal_room_address"));
      case OutlookRoom room -> room;
    };
  }

  private Link changed(Link before, String name, LinkSource source, LinkSettings settings) {
    boolean moved = !source.equals(before.source());
    boolean other = moved || !settings.equals(before.settings());
    Followed kept = other ? before.followed().toBeReadAgain() : before.followed();
    return new Link(
        before.id(),
        before.unit(),
        name,
        source,
        before.enabled(),
        before.exported(),
        moved ? "" : before.signature(),
        before.createdOn(),
        before.lastAttempt(),
        before.lastSuccess(),
        before.health(),
        other ? clock.instant() : before.dueOn(),
        settings,
        moved ? Followed.NOTHING : kept);
  }

  /**
   * Takes the signature that the calendar bore at the last run for the link's; the next poll reads
   * the calendar.
   *
   * @param id the link
   * @throws NotFound if there is no such link
   * @throws Conflict if the calendar bore the accepted signature
   */
  public void acceptSignature(long id) {
    Link before = locked(id);
    String offered =
        before
            .followed()
            .offeredSignature()
            .orElseThrow(() -> new Conflict(Saying.of("refusal_no_signature")));
    Link bearing = before.bearing(offered);
    links.update(
        bearing.health().phase().onlyProbes() ? turnLinks.resumed(bearing, "person") : bearing);
  }

  /**
   * Removes a link. The reservations that it brought stay.
   *
   * @param id the link
   * @throws NotFound if there is no such link
   */
  public void remove(long id) {
    if (links.find(id).isEmpty()) {
      throw new NotFound(Saying.of("calendar_gone"));
    }
    links.delete(id);
  }

  /**
   * The unit that a request names.
   *
   * @param accomId the accommodation
   * @param accomNum the unit's number
   * @return the unit
   * @throws InvalidInput if there is no such unit
   */
  public UnitId unit(long accomId, int accomNum) {
    boolean exists =
        accomId > 0
            && accomNum > 0
            && accommodations.find(accomId).flatMap(a -> a.unit(accomNum)).isPresent();
    if (!exists) {
      throw new InvalidInput("accomNum", Saying.of("unit_gone"));
    }
    return new UnitId(accomId, accomNum);
  }

  /**
   * Checks the name of a calendar.
   *
   * @param name as given
   * @return without blanks at the ends
   * @throws InvalidInput if it is empty or too long
   */
  public static String name(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > NAME_LENGTH) {
      throw new InvalidInput("name", Saying.of("refusal_calendar_name"));
    }
    return stripped;
  }

  private Link locked(long id) {
    return links.lock(id).orElseThrow(() -> new NotFound(Saying.of("calendar_gone")));
  }

  /**
   * Checks the address of a calendar.
   *
   * @param url as given
   * @return the calendar there; the address is without blanks at its ends
   * @throws InvalidInput if it can never work
   */
  public static CalendarUrl source(String url) {
    try {
      LinkAddress.parse(url);
    } catch (Unsuitable refused) {
      throw new InvalidInput("url", refused.saying());
    }
    return new CalendarUrl(url.strip());
  }
}
