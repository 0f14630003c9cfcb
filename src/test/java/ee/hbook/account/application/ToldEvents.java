package ee.hbook.account.application;

import ee.hbook.account.AccountEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Remembers what was told. */
final class ToldEvents implements Event<AccountEvent> {

  final List<AccountEvent> told = new ArrayList<>();

  @Override
  public void fire(AccountEvent event) {
    told.add(event);
  }

  @Override
  public <U extends AccountEvent> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends AccountEvent> CompletionStage<U> fireAsync(
      U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<AccountEvent> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends AccountEvent> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends AccountEvent> Event<U> select(
      TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
