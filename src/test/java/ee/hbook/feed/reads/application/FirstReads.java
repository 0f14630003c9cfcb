package ee.hbook.feed.reads.application;

import ee.hbook.sync.FirstRead;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Hears of first reads; fails when told to. */
final class FirstReads implements Event<FirstRead> {

  final List<FirstRead> heard = new ArrayList<>();
  boolean failing;

  @Override
  public synchronized void fire(FirstRead read) {
    if (failing) {
      throw new IllegalStateException("Nobody is there");
    }
    heard.add(read);
  }

  @Override
  public <U extends FirstRead> CompletionStage<U> fireAsync(U read) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends FirstRead> CompletionStage<U> fireAsync(U read, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<FirstRead> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends FirstRead> Event<U> select(Class<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends FirstRead> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
