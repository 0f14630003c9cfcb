package ee.hbook.sync.echo;

import ee.hbook.availability.Span;
import ee.hbook.sync.EventKind;
import java.time.Instant;
import java.util.List;

/**
 * Echo or double booking? Causality decides: an event over nights that we hold can be our own
 * booking coming back only when its side knew of that booking before the event first appeared
 * there. What a side knows of us, and since when, is for each kind of calendar to say. A value, and
 * pure.
 */
public interface EchoRule {

  /** What an event over nights that somebody else has is. */
  enum Verdict {
    /** Our own booking, coming back. */
    ECHO,
    /** One of both: the look that would have told came too late. */
    PERHAPS,
    /** Two channels have sold one night, as far as can be told. */
    DOUBLE_BOOKING
  }

  /**
   * Judges an event.
   *
   * @param kind what it says that it is
   * @param shared what it shares with stays and blocked dates of others, never preparation time
   * @param firstSeen when the event first appeared with what it takes
   * @return what it is
   */
  Verdict judge(EventKind kind, List<Span> shared, Instant firstSeen);

  /**
   * Whether the other side knows anything of us at all.
   *
   * @return false when nothing that it shows can come from us
   */
  boolean knowsUs();

  /**
   * Whether the other side, by what it knows now, still takes something for ours.
   *
   * @param spans what
   * @return true when all of it was taken as it last heard
   */
  boolean stillBelievesTaken(List<Span> spans);

  /**
   * Whether the other side knew some of it as free when an event appeared, and had been looked at
   * since it had: what it showed before would have been seen by then.
   *
   * @param spans what
   * @param firstSeen when the event first appeared with it
   * @return true when it did
   */
  boolean knewAsFree(List<Span> spans, Instant firstSeen);

  /**
   * What of an event nothing explains that its side knew of us before it appeared, and not long
   * replaced: that much cannot come from us.
   *
   * @param span what the event takes
   * @param firstSeen when it first appeared with that
   * @return the spans, from today on
   */
  List<Span> beyond(Span span, Instant firstSeen);

  /**
   * What of an event is not surely ours coming back: nothing shows it that its side knew, and had
   * been looked at since, before the event appeared.
   *
   * @param span what the event takes
   * @param firstSeen when it first appeared with that
   * @return the spans, from today on
   */
  List<Span> beyondEchoes(Span span, Instant firstSeen);

  /**
   * What of an event its side did not know as taken as it last heard before the event appeared.
   * What it knew before that explains an event that stands, but hardly one that is new.
   *
   * @param span what the event takes
   * @param firstSeen when it first appeared with that
   * @return the spans, from today on
   */
  List<Span> beyondLast(Span span, Instant firstSeen);
}
