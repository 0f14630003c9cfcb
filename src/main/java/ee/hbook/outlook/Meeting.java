package ee.hbook.outlook;

import ee.hbook.config.Worded;
import ee.hbook.reservation.RoomAnswer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One meeting that is, is to be, or is to be no more, on both sides.
 *
 * @param id its number
 * @param mark what it is marked with in Outlook, so that what was created is found again; at most
 *     64 characters
 * @param bornHere whether it was booked here; else in Outlook, and what it takes here follows its
 *     rooms' calendars
 * @param booking the key of the booking; empty when that has another meeting by now
 * @param phase how far it is
 * @param organiser the mailbox that it is organised from
 * @param event its name in that mailbox, as soon as it is known
 * @param iCalUid its name in every mailbox, as soon as it is known
 * @param agreed what both sides last had in common; empty before that
 * @param answers what its rooms had answered, by address
 * @param asking which of its rooms said no and are to be invited again, and how far that is
 * @param goneSince since when Outlook says that it is not there, though it is booked here
 * @param failures how many attempts in a row failed
 */
public record Meeting(
    long id,
    String mark,
    boolean bornHere,
    String booking,
    Phase phase,
    String organiser,
    Optional<String> event,
    Optional<String> iCalUid,
    Optional<Agreed> agreed,
    Map<String, RoomAnswer> answers,
    Map<String, Asking> asking,
    Optional<Instant> goneSince,
    int failures) {

  /** How far a meeting is. */
  public enum Phase implements Worded {
    /** To be created. */
    WANTED,
    /** Outlook was asked to create it, and its answer is not on record. */
    CALLING,
    /** It is in Outlook, as far as we know. */
    THERE,
    /** It is no longer in Outlook; nothing is left to do. */
    GONE
  }

  public Meeting {
    answers = Map.copyOf(answers);
    asking = Map.copyOf(asking);
  }

  /**
   * A meeting to be created.
   *
   * @param mark what it will be marked with; no other meeting ever is
   * @param booking what it is to be
   * @return without a number yet
   */
  public static Meeting wanted(String mark, Booking booking) {
    return new Meeting(
        0,
        mark,
        true,
        booking.key(),
        Phase.WANTED,
        booking.organiser(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(booking.agreed()),
        Map.of(),
        Map.of(),
        Optional.empty(),
        0);
  }

  /**
   * A meeting that others have booked in Outlook and that was changed here.
   *
   * @param mark a mark that no other meeting has
   * @param iCalUid its name in every mailbox
   * @param told what its rooms' calendars have told
   * @return of an organiser who is not known yet, without a number yet
   */
  public static Meeting ofOthers(String mark, String iCalUid, Agreed told) {
    return new Meeting(
        0,
        mark,
        false,
        BookingKey.ofMeeting(iCalUid),
        Phase.THERE,
        "",
        Optional.empty(),
        Optional.of(iCalUid),
        Optional.of(told),
        Map.of(),
        Map.of(),
        Optional.empty(),
        0);
  }

  /** The rooms that it last had on both sides. */
  public Set<String> rooms() {
    return agreed.map(Agreed::rooms).orElse(Set.of());
  }

  /**
   * Whether it is hours of a room that are blocked here: nobody is invited, and it stands in the
   * room's own mailbox.
   *
   * @return true when its room organises it
   */
  public boolean isBlock() {
    return bornHere && rooms().contains(organiser);
  }

  /**
   * Whether it was made only to see whether its room is reached and answers.
   *
   * @return true for what nobody has booked
   */
  public boolean isTrial() {
    return BookingKey.trial(booking).isPresent();
  }

  /**
   * Whether it is over, as far as both sides know.
   *
   * @param now a moment
   * @param zone the property's zone
   * @return true when it had ended by then
   */
  public boolean isOver(Instant now, ZoneId zone) {
    return agreed.filter(common -> !common.span().endInstant(zone).isAfter(now)).isPresent();
  }

  /**
   * The same, known in Outlook.
   *
   * @param name its name in its organiser's mailbox
   * @param everywhere its name in every mailbox
   * @return there
   */
  public Meeting found(String name, Optional<String> everywhere) {
    return new Meeting(
        id,
        mark,
        bornHere,
        booking,
        Phase.THERE,
        organiser,
        Optional.of(name),
        everywhere.or(() -> iCalUid),
        agreed,
        answers,
        asking,
        goneSince,
        0);
  }

  /**
   * The same, once it is known who organises it.
   *
   * @param mailbox the organiser's mailbox
   * @return organised by that
   */
  public Meeting organisedBy(String mailbox) {
    return with(booking, phase, mailbox, failures);
  }

  /** The same after one more attempt that failed. */
  public Meeting failed() {
    return with(booking, phase, organiser, failures + 1);
  }

  /**
   * The same in another phase.
   *
   * @param next the phase
   * @return the meeting in it
   */
  public Meeting in(Phase next) {
    return with(booking, next, organiser, failures);
  }

  /** The same when its booking has another meeting from now on. */
  public Meeting abandoned() {
    return with("", phase, organiser, failures);
  }

  /**
   * The same under another key.
   *
   * @param key the key of its booking
   * @return of that booking
   */
  public Meeting of(String key) {
    return with(key, phase, organiser, failures);
  }

  private Meeting with(String ofBooking, Phase next, String mailbox, int failed) {
    return new Meeting(
        id, mark, bornHere, ofBooking, next, mailbox, event, iCalUid, agreed, answers, asking,
        goneSince, failed);
  }

  /**
   * The same when both sides are the same again.
   *
   * @param common what they have in common
   * @param rooms what its rooms have answered
   * @return with both
   */
  public Meeting agreeing(Agreed common, Map<String, RoomAnswer> rooms) {
    return seen(common, rooms, Optional.empty(), 0);
  }

  /**
   * The same with another thing in common.
   *
   * @param common what both sides had
   * @return with that
   */
  public Meeting having(Agreed common) {
    return seen(common, answers, goneSince, failures);
  }

  private Meeting seen(
      Agreed common, Map<String, RoomAnswer> rooms, Optional<Instant> missing, int failed) {
    return new Meeting(
        id,
        mark,
        bornHere,
        booking,
        phase,
        organiser,
        event,
        iCalUid,
        Optional.of(common),
        rooms,
        asking,
        missing,
        failed);
  }

  /**
   * The same when Outlook says that it is not there.
   *
   * @param since since when
   * @return with that
   */
  public Meeting missing(Instant since) {
    return new Meeting(
        id,
        mark,
        bornHere,
        booking,
        phase,
        organiser,
        event,
        iCalUid,
        agreed,
        answers,
        asking,
        goneSince.or(() -> Optional.of(since)),
        0);
  }

  /**
   * The same as far as rooms are invited again.
   *
   * @param next which of its rooms, and how far that is
   * @return with that
   */
  public Meeting asking(Map<String, Asking> next) {
    return new Meeting(
        id, mark, bornHere, booking, phase, organiser, event, iCalUid, agreed, answers, next,
        goneSince, failures);
  }
}
