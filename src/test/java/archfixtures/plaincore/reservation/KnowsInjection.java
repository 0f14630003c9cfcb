package archfixtures.plaincore.reservation;

import jakarta.inject.Inject;

/** Breaks a rule on purpose. */
public class KnowsInjection {
  @Inject Object field;
}
