package archfixtures.plaincore.reservation;

import archfixtures.plaincore.config.Variables;

/** Breaks a rule on purpose. */
public class KnowsVariables {
  Variables variables;
}
