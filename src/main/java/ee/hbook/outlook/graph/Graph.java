package ee.hbook.outlook.graph;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: one tenant of Microsoft Graph. A mailbox is an e-mail address or a GUID; an event's id is
 * opaque, good in one mailbox only, and told apart from others by each letter's case.
 *
 * <p>No call throws for what the outside does. At most four go to one mailbox at once, fewer when
 * that is too much for it, and one that was told to wait a little is sent again.
 */
public interface Graph {

  /** What is done and answers nothing. */
  record Accepted() {}

  /**
   * Fetches a token, unless there is one.
   *
   * @return done when the credentials are good
   */
  Answer<Accepted> signIn();

  /**
   * The rooms of the tenant; where their list is empty, those of its lists of rooms. Nothing is the
   * commonest answer: that is how Places is delivered.
   *
   * @return all of them, each once
   */
  Answer<List<GraphRoom>> rooms();

  /**
   * What a mailbox is set to.
   *
   * @param mailbox the mailbox
   * @return its time zone and working hours
   */
  Answer<GraphMailbox> mailbox(String mailbox);

  /**
   * Tries whether the calendar of a mailbox can be read, in the cheapest way.
   *
   * @param mailbox the mailbox
   * @param window where to look
   * @return done when it can
   */
  Answer<Accepted> reach(String mailbox, Window window);

  /**
   * What a calendar holds, or what has changed in it. Occurrences have inherited from their series,
   * none comes twice, and the series themselves are not among the events.
   *
   * @param mailbox the mailbox
   * @param cursor what the last answer gave; empty to read all of the window
   * @param window what to read; with a cursor it is the cursor's
   * @return the events, or {@link GraphFault.Kind#RESYNC} when the cursor is no longer good
   */
  Answer<RoomChanges> changes(String mailbox, Optional<String> cursor, Window window);

  /**
   * One event.
   *
   * @param mailbox the mailbox
   * @param id its id there
   * @return the event, or {@link GraphFault.Kind#NOT_FOUND}
   */
  Answer<GraphEvent> event(String mailbox, String id);

  /**
   * The copies of a meeting in a mailbox.
   *
   * @param mailbox the mailbox
   * @param iCalUId what all copies share
   * @return none, one, or more after a mishap
   */
  Answer<List<GraphEvent>> byICalUId(String mailbox, String iCalUId);

  /**
   * The occurrences of a series.
   *
   * @param mailbox the mailbox
   * @param series the series' id there
   * @param window those that overlap it
   * @return in any order; those that are cancelled are not among them
   */
  Answer<List<GraphEvent>> instances(String mailbox, String series, Window window);

  /**
   * What we made in a mailbox under a mark: asked before anything is made again.
   *
   * @param mailbox the mailbox
   * @param mark our own name for the meeting
   * @return none, one, or more after a mishap
   */
  Answer<List<GraphEvent>> byMark(String mailbox, String mark);

  /**
   * Makes a meeting in its organiser's calendar, which invites its attendees. It carries its mark
   * where it can be found again, and made again it stays one.
   *
   * @param organizer the organiser's mailbox
   * @param meeting the meeting
   * @return the organiser's copy
   */
  Answer<GraphEvent> create(String organizer, NewMeeting meeting);

  /**
   * Changes what is given, and nothing else.
   *
   * @param organizer the organiser's mailbox
   * @param id the event's id there
   * @param etag by which version; another there is {@link GraphFault.Kind#STALE}. Empty for any
   * @param change what changes
   * @return the organiser's copy
   */
  Answer<GraphEvent> change(
      String organizer, String id, Optional<String> etag, MeetingChange change);

  /**
   * Cancels a meeting: all who are invited are told.
   *
   * @param organizer the organiser's mailbox
   * @param id the event's id there
   * @param comment what they are told
   * @return done; of a copy that is not the organiser's it is refused
   */
  Answer<Accepted> cancel(String organizer, String id, String comment);

  /**
   * Declines a meeting for a mailbox that is invited: the organiser is told.
   *
   * @param mailbox the mailbox
   * @param id the event's id there
   * @param comment what the organiser is told
   * @return done
   */
  Answer<Accepted> decline(String mailbox, String id, String comment);

  /**
   * Deletes an event from a mailbox; the organiser's copy is cancelled for all by that.
   *
   * @param mailbox the mailbox
   * @param id the event's id there
   * @return done
   */
  Answer<Accepted> delete(String mailbox, String id);

  /**
   * Ends an event from its organiser's mailbox.
   *
   * @param organizer the organiser's mailbox
   * @param id the event's id there
   * @param alone whether nobody is invited: it is deleted then, for there is nobody to cancel for
   * @param comment what those who are invited are told
   * @return done
   */
  default Answer<Accepted> end(String organizer, String id, boolean alone, String comment) {
    return alone ? delete(organizer, id) : cancel(organizer, id, comment);
  }

  /**
   * Asks to be told of changes in a mailbox's calendar. While this call is open, Graph calls back
   * to both addresses: no transaction and no lock may span it.
   *
   * @param subscription what is wanted
   * @return what was given, which may end sooner; {@link GraphFault.Kind#CONFLICT} when there is
   *     one already
   */
  Answer<GraphSubscription> subscribe(NewSubscription subscription);

  /**
   * All subscriptions of this application.
   *
   * @return those that have not ended
   */
  Answer<List<GraphSubscription>> subscriptions();

  /**
   * Lets a subscription last longer.
   *
   * @param id the subscription
   * @param until when it shall end
   * @return what was given, or {@link GraphFault.Kind#NOT_FOUND} when it has ended
   */
  Answer<GraphSubscription> renew(String id, Instant until);

  /**
   * Answers that a subscription must prove its right again.
   *
   * @param id the subscription
   * @return done
   */
  Answer<Accepted> reauthorize(String id);

  /**
   * Ends a subscription.
   *
   * @param id the subscription
   * @return done
   */
  Answer<Accepted> unsubscribe(String id);
}
