package ee.hbook.attention;

import ee.hbook.account.Capability;
import ee.hbook.config.Worded;

/** What can need a person, the most urgent first. */
public enum NeedKind implements Worded {
  /** Two parties hold the same nights. */
  DOUBLE_BOOKING(Tone.ALARM, Capability.MANAGE_RESERVATIONS),
  /** A part of this list could not be looked up: whatever it is, it may be the next most urgent. */
  LIST_INCOMPLETE(Tone.ERROR, Capability.READ_RESERVATIONS),
  /** A person cancelled it here; its source still has it. */
  CANCELLED_HERE(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** A room in Outlook said no to a booking of ours. */
  ROOM_DECLINED(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** A booking elsewhere could not be taken in. */
  EVENT_NOT_HELD(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** An event that may be a guest cannot be understood. */
  EVENT_NOT_READ(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** We paused a calendar: what is booked there is not known here. */
  CALENDAR_STOPPED(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** An address answers with another calendar than the one that was linked. */
  CALENDAR_OTHER(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** A calendar lost so much at once that nothing is freed for it. */
  CALENDAR_GUARDED(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** Somebody still reads our feeds with an address that is refused. */
  READS_REFUSED(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** A channel that read our feed has stopped. */
  CALENDAR_UNREAD(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** Nothing outside is reached. */
  NO_WAY_OUT(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** Nobody can be told by mail. */
  NOBODY_REACHABLE(Tone.ERROR, Capability.MANAGE_SETTINGS),
  /** Mails or messages could not be sent. */
  MAIL_FAILING(Tone.ERROR, Capability.MANAGE_SETTINGS),
  /** A reservation has other dates at its source. */
  MOVED_NOT_TAKEN(Tone.WARN, Capability.MANAGE_RESERVATIONS),
  /** A reservation is gone at its source and stays here. */
  GONE_THERE(Tone.WARN, Capability.MANAGE_RESERVATIONS),
  /** A reservation that is gone at its source waits for a decision. */
  AWAITING_APPROVAL(Tone.WARN, Capability.MANAGE_RESERVATIONS),
  /** A calendar that is switched on cannot be read, or was not read for long. */
  CALENDAR_STALE(Tone.ERROR, Capability.MANAGE_RESERVATIONS),
  /** A calendar has asked us to wait for hours. */
  CALENDAR_THROTTLED(Tone.WARN, Capability.MANAGE_RESERVATIONS),
  /** Our feeds, or a calendar, are served from an old copy. */
  FEED_CACHED(Tone.WARN, Capability.MANAGE_RESERVATIONS),
  /** Nobody outside can reach the address that this site gives out. */
  ADDRESS_UNREACHABLE(Tone.WARN, Capability.MANAGE_SETTINGS),
  /** The property's time zone cannot be right. */
  TIME_ZONE(Tone.WARN, Capability.MANAGE_SETTINGS),
  /** The machine's clock is wrong. */
  CLOCK(Tone.WARN, Capability.MANAGE_SETTINGS),
  /** The certificate of this site ends soon. */
  CERTIFICATE(Tone.WARN, Capability.MANAGE_SETTINGS),
  /** The secret by which Outlook is reached ends soon, or is over. */
  OUTLOOK_SECRET(Tone.WARN, Capability.MANAGE_SETTINGS),
  /** Outlook says something about a room that a person has to decide. */
  OUTLOOK_ROOM(Tone.WARN, Capability.MANAGE_SETTINGS),
  /** Nights that nobody has sold are kept closed by what channels tell each other. */
  CLOSED_LOOP(Tone.WARN, Capability.MANAGE_RESERVATIONS),
  /** Two channels are linked with each other behind our back. */
  DIRECT_LINK(Tone.WARN, Capability.MANAGE_RESERVATIONS),
  /** A calendar has told nothing new for long. */
  CALENDAR_QUIET(Tone.WARN, Capability.MANAGE_RESERVATIONS),
  /** An extension does not work and is left out. */
  HOOK_FAILING(Tone.WARN, Capability.MANAGE_SETTINGS);

  /** How loud it is. */
  public enum Tone implements Worded {
    /** A guest can stand before a taken door. */
    ALARM,
    /** Something does not work, or is lost from sight. */
    ERROR,
    /** Everything works, and somebody should look all the same. */
    WARN;
  }

  private final Tone tone;
  private final Capability needed;

  NeedKind(Tone tone, Capability needed) {
    this.tone = tone;
    this.needed = needed;
  }

  /** How loud it is. */
  public Tone tone() {
    return tone;
  }

  /**
   * Who is shown it.
   *
   * @return what a reader must be allowed to
   */
  public Capability needed() {
    return needed;
  }

  /**
   * Whether a person may put it off.
   *
   * @return false for what says that the list is not whole
   */
  public boolean mayBePutOff() {
    return this != LIST_INCOMPLETE;
  }
}
