package ee.hbook.outlook;

import ee.hbook.reservation.RoomAnswer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

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
    Optional<Instant> goneSince,
    int failures) {

  /** How far a meeting is. */
  public enum Phase {
    /** To be created. */
    WANTED,
    /** Outlook was asked to create it, and its answer is not on record. */
    CALLING,
    /** It is in Outlook, as far as we know. */
    THERE,
    /** It is no longer in Outlook; nothing is left to do. */
    GONE
  }

  /** Keeps a copy of the map. */
  public Meeting {
    answers = Map.copyOf(answers);
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
    return new Meeting(
        id, mark, bornHere, booking, phase, mailbox, event, iCalUid, agreed, answers, goneSince,
        failures);
  }

  /**
   * The same after one more attempt that failed.
   *
   * @return with one failure more
   */
  public Meeting failed() {
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
        goneSince,
        failures + 1);
  }

  /**
   * The same in another phase.
   *
   * @param next the phase
   * @return the meeting in it
   */
  public Meeting in(Phase next) {
    return new Meeting(
        id, mark, bornHere, booking, next, organiser, event, iCalUid, agreed, answers, goneSince,
        failures);
  }

  /**
   * The same when both sides are the same again.
   *
   * @param common what they have in common
   * @param rooms what its rooms have answered
   * @return with both
   */
  public Meeting agreeing(Agreed common, Map<String, RoomAnswer> rooms) {
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
        Optional.empty(),
        0);
  }

  /**
   * The same with another thing in common.
   *
   * @param common what both sides had
   * @return with that
   */
  public Meeting having(Agreed common) {
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
        answers,
        goneSince,
        failures);
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
        goneSince.or(() -> Optional.of(since)),
        0);
  }

  /**
   * The same when its booking has another meeting from now on.
   *
   * @return of no booking
   */
  public Meeting abandoned() {
    return new Meeting(
        id, mark, bornHere, "", phase, organiser, event, iCalUid, agreed, answers, goneSince,
        failures);
  }
}
