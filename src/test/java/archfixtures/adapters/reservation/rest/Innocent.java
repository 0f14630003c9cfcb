package archfixtures.adapters.reservation.rest;

import archfixtures.adapters.config.rest.Answer;

/** Keeps the rule. */
public class Innocent {
  Answer answer;
}
