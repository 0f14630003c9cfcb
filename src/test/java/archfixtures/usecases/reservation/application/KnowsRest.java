package archfixtures.usecases.reservation.application;

import jakarta.ws.rs.core.Response;

/** Breaks a rule on purpose. */
public class KnowsRest {
  Response answer;
}
