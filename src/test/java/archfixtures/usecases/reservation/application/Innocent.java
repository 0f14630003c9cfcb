package archfixtures.usecases.reservation.application;

import jakarta.transaction.Transactional;

/** Keeps the rule. */
public class Innocent {
  @Transactional
  void act() {}
}
