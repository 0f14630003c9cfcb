package ee.hbook.config.gate.timer;

import ee.hbook.config.gate.Gate;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** An interceptor: a timer's turn that comes while the house is closed is passed over. */
@SuppressWarnings("NullAway.Init")
public class WhileOpen {

  @Inject private Gate gate;

  /**
   * Lets the turn pass, or passes it over.
   *
   * @param turn the turn
   * @return nothing
   * @throws Exception what the turn throws
   */
  @AroundTimeout
  public @Nullable Object whileOpen(InvocationContext turn) throws Exception {
    return gate.isOpen() ? turn.proceed() : null;
  }
}
