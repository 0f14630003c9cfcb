package archfixtures.usecases.reservation.application;

import jakarta.persistence.EntityManager;

/** Breaks a rule on purpose. */
public class KnowsPersistence {
  EntityManager entities;
}
