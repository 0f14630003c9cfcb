package archfixtures.plaincore.reservation;

import archfixtures.plaincore.reservation.application.Confirm;

/** Breaks a rule on purpose. */
public class KnowsItsUseCase {
  Confirm useCase;
}
