package ee.hbook.sync.echo;

import ee.hbook.availability.Span;
import ee.hbook.sync.EventKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * For what never shows a booking of ours: a file, or a source that keeps back by itself what we
 * wrote into it.
 *
 * @param today the day in the property's zone; nights before it sell no more
 */
public record NoEchoes(LocalDate today) implements EchoRule {

  @Override
  public Verdict judge(EventKind kind, List<Span> shared, Instant firstSeen) {
    return Verdict.DOUBLE_BOOKING;
  }

  @Override
  public boolean knowsUs() {
    return false;
  }

  @Override
  public boolean stillBelievesTaken(List<Span> spans) {
    return false;
  }

  @Override
  public boolean knewAsFree(List<Span> spans, Instant firstSeen) {
    return false;
  }

  @Override
  public List<Span> beyond(Span span, Instant firstSeen) {
    return fromToday(span);
  }

  @Override
  public List<Span> beyondEchoes(Span span, Instant firstSeen) {
    return fromToday(span);
  }

  @Override
  public List<Span> beyondLast(Span span, Instant firstSeen) {
    return fromToday(span);
  }

  private List<Span> fromToday(Span span) {
    return span.from(today.atStartOfDay()).stream().toList();
  }
}
