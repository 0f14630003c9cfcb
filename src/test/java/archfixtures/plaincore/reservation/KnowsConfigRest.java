package archfixtures.plaincore.reservation;

import archfixtures.plaincore.config.rest.Answer;

/** Breaks a rule on purpose. */
public class KnowsConfigRest {
  Answer answer;
}
